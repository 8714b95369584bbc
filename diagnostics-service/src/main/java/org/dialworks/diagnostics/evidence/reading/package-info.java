/**
 * Reads what administrators paste. Outputs are told apart and read by the shape of their rows, not by words, so that every
 * language of Windows reads alike. Start at {@link org.dialworks.diagnostics.evidence.reading.EvidenceReader}.
 */
@NullMarked
package org.dialworks.diagnostics.evidence.reading;

import org.jspecify.annotations.NullMarked;
