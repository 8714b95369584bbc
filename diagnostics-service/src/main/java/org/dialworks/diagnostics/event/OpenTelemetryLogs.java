package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** OTLP/HTTP logs as JSON (ExportLogsServiceRequest): what is around the records is walked through, not held. */
final class OpenTelemetryLogs {

    /** The member by which one is told. */
    static final String MEMBER = "resourceLogs";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Bodies bodies;

    private OpenTelemetryLogs(JsonParser parser, Bodies bodies) {
        this.parser = parser;
        this.bodies = bodies;
    }

    /** Takes the body of each record. */
    interface Bodies {
        void body(String pointer, JsonNode body) throws IOException;

        void tooLarge(String pointer, JsonRecord.TooLargeException fault) throws IOException;
    }

    /** Reads from the name of the first member to the end of the object. */
    static void read(JsonParser parser, String pointer, Bodies bodies) throws IOException {
        new OpenTelemetryLogs(parser, bodies).members(pointer);
    }

    private void members(String pointer) throws IOException {
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            boolean array = parser.nextToken() == JsonToken.START_ARRAY;
            String below = pointer + "/" + name;
            switch (name) {
                case MEMBER, "scopeLogs", "instrumentationLibraryLogs" -> {
                    if (array) {
                        elements(below);
                    } else {
                        parser.skipChildren();
                    }
                }
                case "logRecords" -> {
                    if (array) {
                        records(below);
                    } else {
                        parser.skipChildren();
                    }
                }
                default -> parser.skipChildren();
            }
            parser.nextToken();
        }
    }

    private void elements(String pointer) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                parser.nextToken();
                members(pointer + "/" + i);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void records(String pointer) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String at = pointer + "/" + i + "/body";
            int depth = parser.getParsingContext().getNestingDepth();
            try {
                bodies.body(at, plain(JsonRecord.read(parser).path("body")));
            } catch (JsonRecord.TooLargeException e) {
                JsonEvents.leave(parser, depth - 1);
                bodies.tooLarge(at, e);
            }
        }
    }

    /** An AnyValue as the JSON it stands for. */
    private static JsonNode plain(JsonNode any) {
        if (any.has("kvlistValue")) {
            ObjectNode object = NODES.objectNode();
            for (JsonNode pair : any.path("kvlistValue").path("values")) {
                object.set(pair.path("key").asText(), plain(pair.path("value")));
            }
            return object;
        }
        if (any.has("arrayValue")) {
            ArrayNode array = NODES.arrayNode();
            any.path("arrayValue").path("values").forEach(value -> array.add(plain(value)));
            return array;
        }
        for (String scalar : new String[] {"stringValue", "intValue", "boolValue", "doubleValue", "bytesValue"}) {
            if (any.has(scalar)) {
                return NODES.textNode(any.path(scalar).asText());
            }
        }
        return NODES.nullNode();
    }
}
