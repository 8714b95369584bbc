/** Checks of the connection between front ends and the Web Conferencing Edge. */
@NullMarked
package org.dialworks.diagnostics.diagnosis.check.edge;

import org.jspecify.annotations.NullMarked;
