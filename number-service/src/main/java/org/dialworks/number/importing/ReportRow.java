package org.dialworks.number.importing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.export.Column;
import org.dialworks.number.export.Table;
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
        @Nullable Holder holder) {

    /** What it looks like as a file. */
    static final Table<ReportRow> TABLE = new Table<>(
            "import-report",
            List.of(
                    new Column<>("File", ReportRow::file),
                    new Column<>("Line", ReportRow::line),
                    new Column<>("Kind", ReportRow::kind),
                    new Column<>("Outcome", ReportRow::outcome),
                    new Column<>("Reason", ReportRow::reason),
                    new Column<>("Text", ReportRow::text),
                    new Column<>("Number", ReportRow::number),
                    new Column<>("Last", ReportRow::last),
                    new Column<>("Shows", ReportRow::shows),
                    new Column<>("Until", ReportRow::until),
                    new Column<>(
                            "HolderKind",
                            row -> part(row, holder -> holder.kind().word())),
                    new Column<>("Holder", row -> part(row, Holder::id)),
                    new Column<>(
                            "HolderLine",
                            row -> part(row, holder -> holder.line().word())),
                    new Column<>("HolderName", row -> part(row, Holder::displayName))));

    private static @Nullable Object part(ReportRow row, Function<Holder, @Nullable Object> part) {
        Holder known = row.holder();
        return known == null ? null : part.apply(known);
    }
}
