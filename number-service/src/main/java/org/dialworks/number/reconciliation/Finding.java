package org.dialworks.number.reconciliation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A discrepancy with its witness.
 *
 * @param digits of its number, 0 for none
 * @param subject what besides the number makes it this finding
 */
record Finding(
        FindingId id,
        String site,
        long digits,
        String extension,
        String subject,
        Discrepancy discrepancy,
        @Nullable Evidence evidence) {

    /**
     * Where it shows.
     *
     * @param importId the import that shows it
     * @param export which export its file is
     * @param file the name of the file
     * @param line where in the file, from 1; absent where it is the whole file that does not have it
     * @param text the number as it is written there
     * @param importedAt when the file was sent
     */
    record Evidence(
            UUID importId,
            @Nullable String export,
            @Nullable String file,
            @Nullable Long line,
            @Nullable String text,
            Instant importedAt) {}
}
