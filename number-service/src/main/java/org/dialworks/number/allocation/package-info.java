/** Seeing what is free and taking it. */
@NullMarked
package org.dialworks.number.allocation;

import org.jspecify.annotations.NullMarked;
