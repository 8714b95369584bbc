package org.dialworks.number.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API shows it.
 *
 * @param state queued, running, done, failed or cancelled
 * @param result how many rows came out how; once it is done
 * @param continues the import whose local numbers this one reads again
 * @param error why it failed
 */
@Schema(name = "Import")
record ImportView(
        UUID id,
        String kind,
        String site,
        @Nullable String country,
        boolean dryRun,

        @Schema(enumeration = {"queued", "running", "done", "failed", "cancelled"})
        String state,

        Progress progress,
        @Nullable Result result,
        List<File> files,
        @Nullable UUID continues,
        @Nullable String error,
        Instant createdAt,
        String createdBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    ImportView {
        files = List.copyOf(files);
    }

    /** Rows that have been worked through, of all. */
    @Schema(name = "ImportProgress")
    record Progress(long done, long total) {}

    /**
     * Rows by what became of them.
     *
     * @param local numbers that mean something only inside a company or country; {@code POST …/resolve} reads them again
     * @param rangesMade ranges made of consecutive numbers, where that was asked for
     */
    @Schema(name = "ImportResult")
    record Result(
            long added,
            long changed,
            long unchanged,
            long conflict,
            long local,
            long rejected,
            long ignored,
            long rangesMade) {}

    /**
     * A file of it.
     *
     * @param kind the cmdlet whose export it was read as
     * @param remark what should be known of that choice
     */
    @Schema(name = "ImportFile")
    record File(
            int file,
            String name,
            String kind,
            long rows,
            @Nullable String remark) {}
}
