/** The numbers of the ranges that nobody holds. */
@NullMarked
package org.dialworks.number.unused;

import org.jspecify.annotations.NullMarked;
