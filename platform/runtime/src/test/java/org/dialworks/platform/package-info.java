@NullMarked
package org.dialworks.platform;

import org.jspecify.annotations.NullMarked;
