package org.dialworks.diagnostics.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** One record of a JSON text as a tree of bounded size. Numbers stay as they were written. */
final class JsonRecord {

    private static final int MOST_VALUES = 20_000;
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private int values;
    private int characters;

    private JsonRecord(JsonParser parser) {
        this.parser = parser;
    }

    /** There is more in a record than any event has; the parser stands inside of it. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException() {
            super("more than " + MOST_VALUES + " values or " + MOST_CHARACTERS + " characters in one record");
        }

        String detail() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * The value whose first token the parser stands at; leaves it at the last.
     *
     * @throws TooLargeException when there is no end to it
     */
    static JsonNode read(JsonParser parser) throws IOException {
        return new JsonRecord(parser).value();
    }

    /** What is left of an object after the name of its first member. */
    static JsonNode readMembers(JsonParser parser) throws IOException {
        return new JsonRecord(parser).members();
    }

    private JsonNode value() throws IOException {
        if (++values > MOST_VALUES) {
            throw new TooLargeException();
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                parser.nextToken();
                yield members();
            }
            case START_ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value());
                }
                yield array;
            }
            case VALUE_NULL -> NODES.nullNode();
            default -> {
                String text = parser.getText();
                count(text);
                yield NODES.textNode(text);
            }
        };
    }

    private JsonNode members() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            count(name);
            parser.nextToken();
            object.set(name, value());
            parser.nextToken();
        }
        return object;
    }

    private void count(String text) throws TooLargeException {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new TooLargeException();
        }
    }
}
