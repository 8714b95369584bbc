/** Ranges of numbers. */
@NullMarked
package org.dialworks.number.range;

import org.jspecify.annotations.NullMarked;
