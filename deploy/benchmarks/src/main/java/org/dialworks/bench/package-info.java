/** Measures, side by side with the limit, in one run. */
@NullMarked
package org.dialworks.bench;

import org.jspecify.annotations.NullMarked;
