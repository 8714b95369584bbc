package org.dialworks.number.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            return numbers(text).stream()
                    .map(number -> entry.of(row.line(), number, NumberEntry.Said.free()))
                    .toList();
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
        LineKind line = type.contains("privateline") ? LineKind.PRIVATE : LineKind.PRIMARY;
        return List.of(HolderRows.held(row, text, kind, line, entry));
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
