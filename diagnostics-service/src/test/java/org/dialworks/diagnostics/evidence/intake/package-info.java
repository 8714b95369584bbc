@NullMarked
package org.dialworks.diagnostics.evidence.intake;

import org.jspecify.annotations.NullMarked;
