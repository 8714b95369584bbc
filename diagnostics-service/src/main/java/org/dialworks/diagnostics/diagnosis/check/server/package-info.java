/** Checks of what a server needs, of its certificates and of its pool. */
@NullMarked
package org.dialworks.diagnostics.diagnosis.check.server;

import org.jspecify.annotations.NullMarked;
