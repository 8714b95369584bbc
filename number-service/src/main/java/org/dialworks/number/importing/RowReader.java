package org.dialworks.number.importing;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.number.reading.NumberReader;

/** Reads the rows of one kind of export: which numbers, and what the export shows of them. */
@FunctionalInterface
interface RowReader {

    /** What a row says; at least one entry, so that every row can be reported. */
    List<ImportRow> read(ExportRow row);

    static RowReader of(ExportKind kind, NumberReader numbers) {
        var entry = new NumberEntry(numbers);
        return switch (kind.shape()) {
            case HOLDERS -> new HolderRows(kind, kind.holder().orElseThrow(), entry);
            case RANGES -> row -> List.of(range(row, entry));
            case ORBITS -> row -> List.of(orbit(row));
            case TEAMS_NUMBERS -> new TeamsRows(entry);
            case TREATMENTS -> new TreatmentRows(entry);
            case DIRECTORY -> new DirectoryRows(entry);
            case LIST -> new ListRows(entry);
        };
    }

    /** A row that has no number. */
    static List<ImportRow> nothing(ExportRow row, Optional<Holder> holder) {
        return List.of(ImportRow.settled(row.line(), "", holder.orElse(null), RowOutcome.IGNORED, "it has no number"));
    }

    private static ImportRow range(ExportRow row, NumberEntry entry) {
        return entry.range(
                row.line(),
                row.cell("NumberRangeStart").orElse(""),
                row.cell("NumberRangeEnd").orElse(""),
                row.cell("Priority").flatMap(RowReader::integer).orElse(null),
                row.cell("Identity", "Name").orElse(""));
    }

    // New-CsCallParkOrbit: an orbit is dialled inside the company only, and may begin with * or #.
    private static ImportRow orbit(ExportRow row) {
        String text = row.cell("NumberRangeStart").orElse("") + " to "
                + row.cell("NumberRangeEnd").orElse("");
        return ImportRow.settled(
                row.line(),
                NumberEntry.cut(text),
                row.cell("Identity")
                        .filter(id -> id.length() <= NumberEntry.LONGEST_TEXT)
                        .map(id -> HolderCells.holder(row, HolderKind.CALL_PARK_ORBIT, LineKind.PRIMARY, id))
                        .orElse(null),
                RowOutcome.LOCAL,
                "call park orbits are extensions of the company and no telephone numbers");
    }

    /** A whole number in a cell; empty when it is none. */
    static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
