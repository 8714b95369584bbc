package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import org.dialworks.contracts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Events as JSON, each of any {@link JsonForm}: one object, several one after another, an array of them, one per line, or
 * OTLP logs.
 *
 * <p>One per line is read line by line, so that a bad line costs only itself. In everything else what follows a fault of
 * the JSON cannot be told and is not read.
 */
final class JsonEvents {

    private static final int DEEPEST = 64;
    private static final int LONGEST_STRING = 2 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    private final EventSink sink;
    private long record;

    private JsonEvents(EventSink sink) {
        this.sink = sink;
    }

    /**
     * Reads all events of the text.
     *
     * @throws BrokenUploadException when it is not JSON to its end
     */
    static void read(BufferedReader text, EventSink sink) throws IOException {
        var reader = new JsonEvents(sink);
        text.mark(LONGEST_STRING);
        String first = firstLine(text);
        boolean lines = first != null && isWhole(first);
        text.reset();
        if (lines) {
            reader.readLines(new Lines(text));
        } else {
            reader.readText(text);
        }
    }

    // Null where the first line is longer than can be looked at, or the text is an array.
    private static @Nullable String firstLine(BufferedReader text) throws IOException {
        var line = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n'; c = text.read()) {
            line.append((char) c);
            if (line.length() >= LONGEST_STRING - 1 || (line.length() == 1 && c == '[')) {
                return null;
            }
        }
        return line.toString();
    }

    private static boolean isWhole(String line) throws IOException {
        try (JsonParser parser = FACTORY.createParser(line)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        } catch (JsonProcessingException e) {
            // A line that is wrong in itself costs only itself, if it is one of several.
            return !isCutOff(e);
        }
    }

    private void readLines(Lines lines) throws IOException {
        for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            long before = record;
            if (lines.isTooLong()) {
                record++;
                sink.bad(at("", lines.number(), 1).fault("a line of more than " + Lines.LONGEST + " characters"));
                continue;
            }
            try (JsonParser parser = FACTORY.createParser(line)) {
                while (parser.nextToken() != null) {
                    readValue(parser, "", lines.number());
                }
            } catch (JsonProcessingException e) {
                record = Math.max(record, before + 1);
                sink.bad(new Problem.Fault(
                        null,
                        lines.number(),
                        column(e),
                        "record " + record + ": " + (isCutOff(e) ? "the JSON is cut off" : "not JSON: " + words(e))));
            }
        }
    }

    private void readText(BufferedReader text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                        readValue(parser, "/" + i, 0);
                    }
                } else {
                    readValue(parser, "", 0);
                }
            }
        } catch (JsonProcessingException e) {
            long at = Math.max(1, record);
            throw new BrokenUploadException(
                    isCutOff(e)
                            ? "the JSON is cut off in or after record " + at
                            : "the JSON is not well-formed in or after record " + at + ": " + words(e),
                    line(e),
                    column(e));
        }
    }

    /** Reads one value, which the parser stands at, and leaves it at its end. */
    private void readValue(JsonParser parser, String pointer, long lineOfText) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        long line = lineOfText == 0 ? start.getLineNr() : lineOfText;
        int depth = parser.getParsingContext().getNestingDepth();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            record++;
            sink.bad(at(pointer, line, start.getColumnNr()).fault("not an object; an event is one"));
            parser.skipChildren();
            return;
        }
        if (parser.nextToken() == JsonToken.FIELD_NAME && parser.currentName().equals(OpenTelemetryLogs.MEMBER)) {
            OpenTelemetryLogs.read(parser, pointer, new Bodies(line, start.getColumnNr()));
            return;
        }
        record++;
        JsonPlace place = at(pointer, line, start.getColumnNr());
        try {
            take(place, JsonRecord.readMembers(parser));
        } catch (JsonRecord.TooLargeException e) {
            leave(parser, depth - 1);
            sink.bad(place.fault(e.detail()));
        }
    }

    /** Goes on to the end of the value that is around the given depth. */
    static void leave(JsonParser parser, int depth) throws IOException {
        while (parser.getParsingContext().getNestingDepth() > depth) {
            parser.nextToken();
        }
    }

    /** The records of OTLP logs; of where they stand only the pointer is known. */
    private final class Bodies implements OpenTelemetryLogs.Bodies {

        private final long line;
        private final long column;

        Bodies(long line, long column) {
            this.line = line;
            this.column = column;
        }

        @Override
        public void body(String pointer, JsonNode body) throws IOException {
            record++;
            JsonPlace place = at(pointer, line, column);
            if (body.isTextual()) {
                take(place, JsonNodeFactory.instance.objectNode().set("body", body));
            } else {
                take(place, body);
            }
        }

        @Override
        public void tooLarge(String pointer, JsonRecord.TooLargeException fault) {
            record++;
            sink.bad(at(pointer, line, column).fault(fault.detail()));
        }
    }

    private void take(JsonPlace place, JsonNode object) throws IOException {
        for (JsonForm form : JsonForm.ALL) {
            if (form.holds(object)) {
                JsonPlace named = place.of(form.paths());
                EventDraft draft;
                try {
                    draft = form.read(object);
                } catch (BrokenUploadException e) {
                    sink.bad(place.fault(e.detail()));
                    return;
                }
                sink.event(named, draft);
                return;
            }
        }
        sink.bad(place.fault(JsonForm.EXPECTED));
    }

    private JsonPlace at(String pointer, long line, long column) {
        return new JsonPlace(pointer, record, line, column, Map.of());
    }

    // Jackson has a type for it but does not throw it everywhere.
    private static boolean isCutOff(JsonProcessingException e) {
        return e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    private static long line(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    private static long column(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    }

    private static String words(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }

    private record JsonPlace(String pointer, long record, long line, long column, Map<EventField, String> paths)
            implements EventSink.Place {

        JsonPlace of(Map<EventField, String> formPaths) {
            return new JsonPlace(pointer, record, line, column, formPaths);
        }

        @Override
        public Problem.Fault fault(String detail) {
            return new Problem.Fault(
                    pointer.isEmpty() ? null : pointer, line, column, "record " + record + ": " + detail);
        }

        @Override
        public Problem.Fault fault(EventField field, String detail) {
            return new Problem.Fault(
                    pointer + paths.getOrDefault(field, ""), line, column, "record " + record + ": " + detail);
        }
    }
}
