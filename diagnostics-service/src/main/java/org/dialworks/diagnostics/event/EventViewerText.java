package org.dialworks.diagnostics.event;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dialworks.contracts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Events as people paste them from Event Viewer: its Copy button (with or without {@code Event Xml}), of Windows Server
 * 2008 and later or of 2003, in any of the {@link EventViewerLabel languages}; one or several, with other text around.
 *
 * <p>Such text has neither a record id nor the inserts, unless the event's XML follows.
 */
final class EventViewerText {

    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;
    private static final Pattern LABELLED = Pattern.compile("\\s*([^:]{2,30}?)[ \\u00a0]*:[ \\t\\u00a0]*(.*)");
    private static final String START_OF_XML = "<Event";
    private static final String END_OF_XML = "</Event>";
    // What Windows shows in place of a text whose provider is not installed where the log is read.
    private static final String VALUES_FOLLOW = "The following information was included with the event:";
    private static final Pattern NO_TEXT =
            Pattern.compile("(?i)(the message resource is present but|the (locale specific|specified) resource).*");

    private final Lines lines;
    private final EventSink sink;
    private final Map<EventViewerLabel, String> fields = new EnumMap<>(EventViewerLabel.class);
    private final StringBuilder description = new StringBuilder();
    private final StringBuilder xml = new StringBuilder();
    private Part part = Part.OUTSIDE;
    private long start;
    private long record;

    private enum Part {
        OUTSIDE,
        HEADER,
        DESCRIPTION,
        XML
    }

    private EventViewerText(Lines lines, EventSink sink) {
        this.lines = lines;
        this.sink = sink;
    }

    /** Reads all events of the text; gives their number. */
    static long read(Lines lines, EventSink sink) throws IOException {
        var reader = new EventViewerText(lines, sink);
        for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
            reader.take(line);
        }
        reader.end();
        return reader.record;
    }

    private void take(String line) throws IOException {
        if (part == Part.XML && (xml.indexOf(START_OF_XML) >= 0 || !begins(line))) {
            append(xml, line);
            if (line.contains(END_OF_XML)) {
                end();
            }
            return;
        }
        Matcher labelled = LABELLED.matcher(line);
        @Nullable EventViewerLabel label = labelled.matches() ? EventViewerLabel.of(labelled.group(1)) : null;
        String value = labelled.matches() ? labelled.group(2).strip() : "";
        if (label == EventViewerLabel.LOG || label == EventViewerLabel.TYPE) {
            end();
            begin(label, value);
        } else if (part == Part.DESCRIPTION) {
            if (label == EventViewerLabel.XML) {
                part = Part.XML;
                append(xml, value);
            } else {
                append(description, line);
            }
        } else if (label == null) {
            // Not of an event, or a line that has no name.
            return;
        } else if (part == Part.OUTSIDE) {
            // A header that was copied without its first line.
            if (label == EventViewerLabel.SOURCE || label == EventViewerLabel.ID) {
                begin(label, value);
            }
        } else if (label == EventViewerLabel.DESCRIPTION) {
            part = Part.DESCRIPTION;
            append(description, value);
        } else {
            fields.putIfAbsent(label, value);
        }
    }

    private void begin(EventViewerLabel label, String value) {
        part = Part.HEADER;
        start = lines.number();
        fields.put(label, value);
    }

    private void append(StringBuilder text, String line) throws IOException {
        if (text.length() + line.length() > MOST_CHARACTERS) {
            throw new BrokenUploadException("an event of more than " + MOST_CHARACTERS + " characters", start, 1);
        }
        text.append(line).append('\n');
    }

    private void end() throws IOException {
        if (part != Part.OUTSIDE && (fields.containsKey(EventViewerLabel.ID) || hasXml())) {
            record++;
            TextPlace place = new TextPlace(record, start);
            try {
                sink.event(place, draft());
            } catch (BrokenUploadException e) {
                sink.bad(place.fault(e.detail()));
            }
        }
        part = Part.OUTSIDE;
        fields.clear();
        description.setLength(0);
        xml.setLength(0);
    }

    private boolean hasXml() {
        return xml.indexOf(START_OF_XML) >= 0;
    }

    private EventDraft draft() throws IOException {
        String text = description.toString().strip();
        EventDraft draft;
        if (!hasXml()) {
            draft = new EventDraft();
            draft.provider = fields.get(EventViewerLabel.SOURCE);
            draft.eventId = fields.get(EventViewerLabel.ID);
            draft.channel = channel(draft.provider);
            draft.computer = fields.get(EventViewerLabel.COMPUTER);
            String date = fields.get(EventViewerLabel.DATE);
            String time = fields.get(EventViewerLabel.TIME);
            draft.time = time == null ? date : date + " " + time;
            draft.localTime = true;
            draft.level = fields.getOrDefault(EventViewerLabel.LEVEL, fields.get(EventViewerLabel.TYPE));
            draft.keywords(fields.get(EventViewerLabel.KEYWORDS));
            // Before Windows Vista there were no others.
            draft.classic |= fields.containsKey(EventViewerLabel.TYPE);
        } else {
            draft = WindowsEventXml.one(xml.substring(
                    0, xml.indexOf(END_OF_XML) < 0 ? xml.length() : xml.indexOf(END_OF_XML) + END_OF_XML.length()));
        }
        if (text.contains(VALUES_FOLLOW)) {
            addValues(text.substring(text.indexOf(VALUES_FOLLOW) + VALUES_FOLLOW.length()), draft);
        } else if (draft.message == null && !text.isEmpty()) {
            draft.message = text;
        }
        return draft;
    }

    // Windows Server 2003 does not say the log. Those of the voice servers follow from the source.
    private @Nullable String channel(@Nullable String provider) {
        String log = fields.get(EventViewerLabel.LOG);
        if (log != null || provider == null) {
            return log;
        }
        return provider.startsWith("LS ")
                ? "Lync Server"
                : provider.startsWith("OCS ") ? "Office Communications Server" : "Application";
    }

    private static void addValues(String text, EventDraft draft) {
        if (!draft.inserts.isEmpty()) {
            return;
        }
        List<String> values = text.strip()
                .lines()
                .map(String::strip)
                .takeWhile(line -> !line.isEmpty() && !NO_TEXT.matcher(line).matches())
                .collect(Collectors.toList());
        for (int i = 0; i < values.size(); i++) {
            draft.inserts.put(i, values.get(i));
        }
    }

    private record TextPlace(long record, long line) implements EventSink.Place {

        @Override
        public Problem.Fault fault(String detail) {
            return new Problem.Fault(null, line, 1L, "record " + record + ": " + detail);
        }

        @Override
        public Problem.Fault fault(EventField field, String detail) {
            return fault(detail + " (the line " + label(field) + ")");
        }

        private static String label(EventField field) {
            return switch (field) {
                case PROVIDER -> "Source:";
                case EVENT_ID -> "Event ID:";
                case CHANNEL -> "Log Name:";
                case COMPUTER -> "Computer:";
                case RECORD_ID -> "EventRecordID";
                case TIME -> "Date:";
            };
        }
    }

    private static boolean begins(String line) {
        Matcher labelled = LABELLED.matcher(line);
        @Nullable EventViewerLabel label = labelled.matches() ? EventViewerLabel.of(labelled.group(1)) : null;
        return label == EventViewerLabel.LOG || label == EventViewerLabel.TYPE;
    }
}
