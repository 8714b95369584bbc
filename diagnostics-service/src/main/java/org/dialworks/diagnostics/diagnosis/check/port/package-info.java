/** Checks of who holds a port that the product wants. */
@NullMarked
package org.dialworks.diagnostics.diagnosis.check.port;

import org.jspecify.annotations.NullMarked;
