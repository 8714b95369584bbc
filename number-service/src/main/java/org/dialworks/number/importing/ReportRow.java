package org.dialworks.number.importing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param file the name of its file
 * @param line where it begins in the file, from 1
 * @param kind the cmdlet whose export the file was read as
 * @param outcome absent until the import has run
 * @param text the number as it was written
 * @param number the number that was read from it, or the first of a range
 * @param last the last number of a range
 * @param shows what the row shows of the number; absent for a range
 * @param until when a number that rests is free again
 */
@Schema(name = "ImportReportRow")
record ReportRow(
        @JsonIgnore long seq,
        String file,
        long line,
        String kind,
        @Nullable RowOutcome outcome,
        @Nullable String reason,
        String text,
        @Schema(type = SchemaType.STRING) @Nullable PhoneNumber number,
        @Schema(type = SchemaType.STRING) @Nullable PhoneNumber last,
        @Nullable Shows shows,
        @Nullable Instant until,
        @Nullable Holder holder) {}
