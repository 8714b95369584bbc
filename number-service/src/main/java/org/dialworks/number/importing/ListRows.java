package org.dialworks.number.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;

/** A list that somebody made: a number a row, perhaps with its holder and, in a column {@code Type}, his kind. */
record ListRows(NumberEntry entry) implements RowReader {

    /** Words of the column Type in lists that are passed around, without blanks and in lower case. */
    private static final Map<String, HolderKind> KINDS = Map.ofEntries(
            Map.entry("user", HolderKind.USER),
            Map.entry("userprivateline", HolderKind.USER),
            Map.entry("privatelineuser", HolderKind.USER),
            Map.entry("meetingroom", HolderKind.MEETING_ROOM),
            Map.entry("meetingroomprivateline", HolderKind.MEETING_ROOM),
            Map.entry("analogdevice", HolderKind.ANALOG_DEVICE),
            Map.entry("commonarea", HolderKind.COMMON_AREA_PHONE),
            Map.entry("commonareaphone", HolderKind.COMMON_AREA_PHONE),
            Map.entry("exumcontact", HolderKind.EXCHANGE_UM),
            Map.entry("exchangeum", HolderKind.EXCHANGE_UM),
            Map.entry("dialinaccess", HolderKind.CONFERENCING),
            Map.entry("dialinconf", HolderKind.CONFERENCING),
            Map.entry("conferencing", HolderKind.CONFERENCING),
            Map.entry("applicationendpoint", HolderKind.TRUSTED_APPLICATION),
            Map.entry("trustedappendpoint", HolderKind.TRUSTED_APPLICATION),
            Map.entry("trustedapplication", HolderKind.TRUSTED_APPLICATION),
            Map.entry("hybridapplicationendpoint", HolderKind.HYBRID_APPLICATION),
            Map.entry("hybridapplication", HolderKind.HYBRID_APPLICATION),
            Map.entry("workflow", HolderKind.RESPONSE_GROUP),
            Map.entry("responsegroup", HolderKind.RESPONSE_GROUP),
            Map.entry("callparkorbit", HolderKind.CALL_PARK_ORBIT),
            Map.entry("resourceaccount", HolderKind.RESOURCE_ACCOUNT),
            Map.entry("sharedcallingpolicy", HolderKind.SHARED_CALLING_POLICY));

    private static final Set<String> HELD_STATES = Set.of("", "assigned", "active");

    @Override
    public List<ImportRow> read(ExportRow row) {
        Optional<String> text = row.cell(ExportColumns.NUMBER).or(() -> row.cell("Title"));
        return text.map(number -> read(row, number)).orElseGet(() -> RowReader.nothing(row, Optional.empty()));
    }

    private List<ImportRow> read(ExportRow row, String text) {
        String type = row.cell("Type")
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .orElse("");
        if (row.cell(HolderCells.IDENTITY).isEmpty()
                && row.cell("DisplayName", "Name").isEmpty()) {
            return numbers(text).stream().map(number -> unheld(row, number)).toList();
        }
        String state = state(row);
        if (!HELD_STATES.contains(state)) {
            return List.of(ImportRow.settled(
                    row.line(), NumberEntry.cut(text), null, RowOutcome.IGNORED, "the list says it is " + state));
        }
        HolderKind kind = KINDS.get(type);
        if (kind == null) {
            return List.of(NumberEntry.refused(
                    row.line(),
                    text,
                    type.isEmpty()
                            ? "it has a holder, but no Type that says what the holder is"
                            : "'" + row.cell("Type").map(NumberEntry::cut).orElse("") + "' is no kind of holder"));
        }
        LineKind line = type.contains("privateline") ? LineKind.PRIVATE : line(row);
        return List.of(HolderRows.held(row, text, kind, line, entry));
    }

    // Our own exports say in which state a number is; what is planned for one is not what a platform shows.
    private ImportRow unheld(ExportRow row, String number) {
        String state = state(row);
        return switch (state) {
            case "", "available" -> entry.of(row.line(), number, NumberEntry.Said.free());
            case "blocked" -> entry.of(row.line(), number, new NumberEntry.Said(Shows.BLOCKED, null, null, null));
            case "quarantined" ->
                row.cell("Until")
                        .flatMap(Instants::read)
                        .map(until -> entry.of(
                                row.line(), number, new NumberEntry.Said(Shows.QUARANTINED, until, null, null)))
                        .orElseGet(() -> NumberEntry.refused(
                                row.line(), number, "it rests, but Until is no instant that can be read"));
            default ->
                ImportRow.settled(
                        row.line(), NumberEntry.cut(number), null, RowOutcome.IGNORED, "the list says it is " + state);
        };
    }

    private static String state(ExportRow row) {
        return NumberEntry.cut(row.cell("State").orElse("")).toLowerCase(Locale.ROOT);
    }

    private static LineKind line(ExportRow row) {
        return switch (row.cell("Line").orElse("").toLowerCase(Locale.ROOT)) {
            case "private" -> LineKind.PRIVATE;
            case "alternate" -> LineKind.ALTERNATE;
            default -> LineKind.PRIMARY;
        };
    }

    // Teams takes and shows several as one text, "+123456789,+134567890"; a comma before an extension is another thing.
    private static List<String> numbers(String text) {
        String[] parts = text.split("[,;]\\s*(?=\\+)", 1000);
        return Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
