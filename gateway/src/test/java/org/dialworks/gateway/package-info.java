@NullMarked
package org.dialworks.gateway;

import org.jspecify.annotations.NullMarked;
