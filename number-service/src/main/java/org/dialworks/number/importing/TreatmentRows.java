package org.dialworks.number.importing;

import java.util.List;

/** Treatments of calls to unassigned numbers in Teams: patterns, of which those that are a range become one. */
record TreatmentRows(NumberEntry entry) implements RowReader {

    @Override
    public List<ImportRow> read(ExportRow row) {
        String pattern = row.cell("Pattern").orElse("");
        if (pattern.isEmpty()) {
            return RowReader.nothing(row, java.util.Optional.empty());
        }
        return List.of(
                switch (PatternRuling.on(pattern)) {
                    case PatternRuling.Range(var span) ->
                        entry.range(
                                row.line(),
                                "+" + span.first(),
                                "+" + span.last(),
                                row.cell("TreatmentPriority", "Priority")
                                        .flatMap(RowReader::integer)
                                        .orElse(null),
                                row.cell("Identity", "TreatmentId", "Description")
                                        .orElse(""));
                    case PatternRuling.NoRange(var why) -> NumberEntry.refused(row.line(), pattern, why);
                });
    }
}
