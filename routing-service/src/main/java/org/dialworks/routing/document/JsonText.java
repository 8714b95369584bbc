package org.dialworks.routing.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.dialworks.routing.document.PlacedDocument.Place;
import org.jspecify.annotations.Nullable;

/** Reads JSON with the place of each value. */
public final class JsonText {

    private static final int DEEPEST = 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final JsonParser parser;
    private final Map<String, Place> places = new HashMap<>();

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a text.
     *
     * @throws UnreadableException when it is no JSON, naming the place
     */
    public static PlacedDocument read(String text) throws UnreadableException {
        try (JsonParser parser = JSON.createParser(text)) {
            var reading = new JsonText(parser);
            JsonNode root = reading.value("", parser.nextToken());
            if (parser.nextToken() != null) {
                throw reading.unreadable("there is more text after the document");
            }
            return new PlacedDocument(root, reading.places);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new UnreadableException(
                    e.getOriginalMessage(),
                    place == null ? 1 : place.getLineNr(),
                    place == null ? 1 : place.getColumnNr());
        } catch (IOException e) {
            throw new UnreadableException(String.valueOf(e.getMessage()), 1, 1);
        }
    }

    private JsonNode value(String pointer, @Nullable JsonToken token) throws IOException, UnreadableException {
        JsonLocation start = parser.currentTokenLocation();
        places.put(pointer, new Place(start.getLineNr(), start.getColumnNr()));
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (token) {
            case START_OBJECT -> {
                var object = nodes.objectNode();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    object.set(name, value(PlacedDocument.step(pointer, name), parser.nextToken()));
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = nodes.arrayNode();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    array.add(value(pointer + "/" + array.size(), next));
                }
                yield array;
            }
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            case null, default -> throw unreadable("the document ends early");
        };
    }

    private UnreadableException unreadable(String detail) {
        JsonLocation place = parser.currentLocation();
        return new UnreadableException(detail, place.getLineNr(), place.getColumnNr());
    }
}
