/** Takes evidence in, keeps it, and shows what was read of it; and the script that collects it on a host. */
@NullMarked
package org.dialworks.diagnostics.evidence.intake;

import org.jspecify.annotations.NullMarked;
