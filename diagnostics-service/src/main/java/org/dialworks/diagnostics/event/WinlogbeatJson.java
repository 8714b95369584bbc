package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import org.dialworks.contracts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Winlogbeat 7 and 8 (Elastic Common Schema): one object, an array of them, or one per line.
 *
 * <p>One per line is read line by line, so that a bad line costs only itself. Everything else is one JSON text, which is
 * read whole or not at all.
 */
final class WinlogbeatJson {

    private static final int DEEPEST = 64;
    private static final int LONGEST_STRING = 2 * 1024 * 1024;

    private static final Map<EventField, String> PATHS = Map.of(
            EventField.PROVIDER, "/winlog/provider_name",
            EventField.EVENT_ID, "/winlog/event_id",
            EventField.CHANNEL, "/winlog/channel",
            EventField.COMPUTER, "/winlog/computer_name",
            EventField.RECORD_ID, "/winlog/record_id",
            EventField.TIME, "/@timestamp");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .build();
    private static final ObjectReader TREE = MAPPER.readerFor(JsonNode.class);

    private final EventSink sink;
    private long record;

    private WinlogbeatJson(EventSink sink) {
        this.sink = sink;
    }

    /**
     * Reads all events of the text.
     *
     * @throws BrokenUploadException when it is not JSON
     */
    static void read(BufferedReader text, EventSink sink) throws IOException {
        var reader = new WinlogbeatJson(sink);
        text.mark(LONGEST_STRING);
        String first = firstLine(text);
        if (first != null && isWhole(first)) {
            reader.readLines(text, first);
        } else {
            text.reset();
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
        try (JsonParser parser = MAPPER.createParser(line)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        } catch (JsonProcessingException e) {
            // A line that is wrong in itself costs only itself, if it is one of several.
            return !isCutOff(e);
        }
    }

    private void readLines(BufferedReader text, String first) throws IOException {
        long line = 1;
        for (String json = first; json != null; json = text.readLine(), line++) {
            if (json.isBlank()) {
                continue;
            }
            record++;
            boolean last = !text.ready() && isAtEnd(text);
            var place = new JsonPlace("", record, line, 1);
            try {
                take(place, TREE.readValue(json));
            } catch (JsonProcessingException e) {
                if (last && isCutOff(e)) {
                    throw new BrokenUploadException("the JSON is cut off in record " + record, line, column(e));
                }
                if (last && record == 1) {
                    throw new BrokenUploadException("not JSON: " + words(e), line, column(e));
                }
                sink.bad(place.fault("not JSON: " + words(e)));
            }
        }
    }

    private static boolean isAtEnd(BufferedReader text) throws IOException {
        text.mark(1);
        boolean end = text.read() < 0;
        if (!end) {
            text.reset();
        }
        return end;
    }

    private void readText(BufferedReader text) throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            boolean array = parser.nextToken() == JsonToken.START_ARRAY;
            if (array) {
                parser.nextToken();
            }
            while (parser.currentToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
                record++;
                JsonLocation at = parser.currentTokenLocation();
                String pointer = array ? "/" + (record - 1) : "";
                JsonNode node = TREE.readTree(parser);
                take(new JsonPlace(pointer, record, at.getLineNr(), at.getColumnNr()), node);
                parser.nextToken();
            }
            if (array && parser.currentToken() == null) {
                throw new BrokenUploadException(
                        "the JSON is cut off in its array after record " + record,
                        parser.currentLocation().getLineNr(),
                        parser.currentLocation().getColumnNr());
            }
            if (array && parser.nextToken() != null) {
                throw new BrokenUploadException(
                        "the JSON goes on after the end of its array",
                        parser.currentLocation().getLineNr(),
                        parser.currentLocation().getColumnNr());
            }
        } catch (JsonProcessingException e) {
            long at = Math.max(1, record);
            if (isCutOff(e)) {
                throw new BrokenUploadException("the JSON is cut off in record " + at, line(e), column(e));
            }
            throw new BrokenUploadException("record " + at + " is not JSON: " + words(e), line(e), column(e));
        }
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

    private void take(JsonPlace place, @Nullable JsonNode node) throws IOException {
        if (node == null || !node.isObject()) {
            sink.bad(place.fault("not an object; an event is one"));
            return;
        }
        JsonNode winlog = node.path("winlog");
        if (!winlog.isObject()) {
            sink.bad(place.fault("not a form of event that is known here: Winlogbeat's has an object winlog"));
            return;
        }
        var draft = new EventDraft();
        draft.provider = scalar(winlog, "provider_name");
        draft.eventId = winlog.has("event_id") ? scalar(winlog, "event_id") : scalar(node.path("event"), "code");
        draft.channel = scalar(winlog, "channel");
        // Not host.name, which is the collector's where events are forwarded.
        draft.computer = scalar(winlog, "computer_name");
        draft.recordId = scalar(winlog, "record_id");
        draft.time = node.has("@timestamp") ? scalar(node, "@timestamp") : scalar(winlog, "time_created");
        String level = scalar(node.path("log"), "level");
        draft.level = level == null ? scalar(winlog, "level") : level;
        draft.message = scalar(node, "message");
        draft.classic = isClassic(winlog);
        addAll(winlog.path("event_data"), draft);
        addAll(winlog.path("user_data"), draft);
        sink.event(place, draft);
    }

    private static boolean isClassic(JsonNode winlog) {
        for (JsonNode keyword : winlog.path("keywords")) {
            if (keyword.asText().equalsIgnoreCase("classic")) {
                return true;
            }
        }
        return false;
    }

    private static void addAll(JsonNode values, EventDraft draft) {
        for (Map.Entry<String, JsonNode> value : values.properties()) {
            if (!value.getKey().equals("xml_name")) {
                JsonNode node = value.getValue();
                draft.addNamed(value.getKey(), node.isValueNode() ? node.asText("") : node.toString());
            }
        }
    }

    private static @Nullable String scalar(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    private record JsonPlace(String pointer, long record, long line, long column) implements EventSink.Place {

        @Override
        public Problem.Fault fault(String detail) {
            return new Problem.Fault(
                    pointer.isEmpty() ? null : pointer, line, column, "record " + record + ": " + detail);
        }

        @Override
        public Problem.Fault fault(EventField field, String detail) {
            return new Problem.Fault(pointer + PATHS.get(field), line, column, "record " + record + ": " + detail);
        }
    }
}
