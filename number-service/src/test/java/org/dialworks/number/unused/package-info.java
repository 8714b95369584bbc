@NullMarked
package org.dialworks.number.unused;

import org.jspecify.annotations.NullMarked;
