package org.dialworks.diagnostics.event;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialworks.contracts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Windows events as ArcSight's Common Event Format, a line each, alone or in syslog (RFC 3164 or 5424): the fields as
 * ArcSight's own Windows connector and NXLog's {@code xm_cef} name them.
 */
final class CefLines {

    private static final Pattern SYSLOG = Pattern.compile("(?:<\\d{1,3}>)?(?:1 )?"
            + "(?<time>\\d{4}-\\d\\d-\\d\\dT\\S+|\\p{Alpha}{3} {1,2}\\d{1,2}(?: \\d{4})? \\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)"
            + " (?<host>[^\\s:]+).*");
    // NXLog's class is always 0, and no event has that number.
    private static final Pattern CLASS = Pattern.compile("(?:(?<provider>.+):)?(?<id>[1-9]\\d{0,9})");
    // The fields that say what the event is, or that only the transport adds.
    private static final Set<String> TAKEN = Set.of(
            "SourceName",
            "sourceServiceName",
            "externalId",
            "Channel",
            "cat",
            "dvchost",
            "dhost",
            "dvc",
            "shost",
            "RecordNumber",
            "EventRecordID",
            "rt",
            "end",
            "start",
            "msg",
            "Keywords",
            "Severity",
            "SeverityValue",
            "EventReceivedTime",
            "SourceModuleName",
            "SourceModuleType",
            "ProviderGuid",
            "Qualifiers",
            "Hostname");

    /** Whether a line holds such a message. */
    static boolean isOne(String line) {
        return CefMessage.start(line) >= 0;
    }

    /** Reads all lines; those that are no CEF are reported. */
    static void read(Lines lines, EventSink sink) throws IOException {
        long record = 0;
        for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            record++;
            var place = new CefPlace(record, lines.number());
            int start = CefMessage.start(line);
            if (start < 0) {
                sink.bad(place.fault("no CEF message in this line"));
                continue;
            }
            @Nullable CefMessage message = CefMessage.parse(line.substring(start));
            if (message == null) {
                sink.bad(place.fault("the CEF header is cut off; it has seven parts with | between"));
                continue;
            }
            sink.event(place, draft(line.substring(0, start), message));
        }
    }

    private static EventDraft draft(String syslog, CefMessage message) {
        Map<String, String> fields = new LinkedHashMap<>(message.extension());
        var draft = new EventDraft();
        draft.localTime = true;
        Matcher around = SYSLOG.matcher(syslog.strip());
        boolean framed = around.matches();
        Matcher named = CLASS.matcher(message.eventClass());
        boolean numbered = named.matches();
        draft.provider = first(fields, "SourceName", "sourceServiceName");
        if (draft.provider == null) {
            draft.provider = numbered && named.group("provider") != null ? named.group("provider") : message.product();
        }
        draft.eventId = first(fields, "externalId");
        if (draft.eventId == null && numbered) {
            draft.eventId = named.group("id");
        }
        draft.channel = first(fields, "Channel", "cat");
        draft.computer = first(fields, "dvchost", "dhost", "Hostname", "shost", "dvc");
        if (draft.computer == null && framed) {
            draft.computer = around.group("host");
        }
        draft.recordId = first(fields, "RecordNumber", "EventRecordID");
        draft.time = first(fields, "rt", "end", "start");
        if (draft.time == null && framed) {
            draft.time = around.group("time");
        }
        draft.qualifiers(fields.get("Qualifiers"));
        draft.keywords(fields.get("Keywords"));
        String severity = first(fields, "Severity");
        draft.level = severity == null ? level(message.severity()) : severity;
        String text = first(fields, "msg");
        draft.message = text == null ? message.name() : text;
        fields.forEach((name, value) -> {
            if (!TAKEN.contains(name) && !name.endsWith("Label")) {
                // cs1 and its like are named by a field beside them.
                draft.addNamed(fields.getOrDefault(name + "Label", name), value);
            }
        });
        return draft;
    }

    private static @Nullable String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    // CEF: 0-3 low, 4-6 medium, 7-8 high, 9-10 very high.
    private static String level(String severity) {
        return switch (severity.strip()) {
            case "9", "10", "Very-High" -> "1";
            case "7", "8", "High" -> "2";
            case "4", "5", "6", "Medium" -> "3";
            default -> "4";
        };
    }

    private record CefPlace(long record, long line) implements EventSink.Place {

        @Override
        public Problem.Fault fault(String detail) {
            return new Problem.Fault(null, line, 1L, "record " + record + ": " + detail);
        }

        @Override
        public Problem.Fault fault(EventField field, String detail) {
            return fault(detail
                    + switch (field) {
                        case PROVIDER -> " (SourceName)";
                        case EVENT_ID -> " (externalId)";
                        case CHANNEL -> " (Channel or cat)";
                        case COMPUTER -> " (dvchost)";
                        case RECORD_ID -> " (RecordNumber)";
                        case TIME -> " (rt)";
                    });
        }
    }
}
