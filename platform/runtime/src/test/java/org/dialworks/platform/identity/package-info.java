@NullMarked
package org.dialworks.platform.identity;

import org.jspecify.annotations.NullMarked;
