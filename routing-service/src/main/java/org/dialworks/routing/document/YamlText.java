package org.dialworks.routing.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.dialworks.routing.document.PlacedDocument.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 with the place of each value. Plain words mean what JSON means by them, everything else is text: {@code NO}
 * is Norway, and {@code 020} and {@code +4755} keep their zero and plus. Aliases are expanded as long as what comes of
 * them stays small; tags are refused.
 */
public final class YamlText {

    private static final int DEEPEST = 20;
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int ROOM = 16;
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9]\\d{0,17}");

    private final Iterator<Event> events;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int characters;

    private YamlText(Iterator<Event> events) {
        this.events = events;
    }

    /** A value that an alias can stand for, with the characters it takes each time. */
    private record Anchored(JsonNode value, int characters) {}

    /**
     * Reads a text.
     *
     * @throws UnreadableException when it is no YAML, naming the place
     */
    public static PlacedDocument read(String text) throws UnreadableException {
        // The whole text at once: the engine's reader fails where a character outside the basic plane lies across the
        // end
        // of its buffer.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(MOST_CHARACTERS)
                .setBufferSize(text.length() + ROOM)
                .build();
        try {
            var reading = new YamlText(new Parse(settings).parseString(text).iterator());
            JsonNode root = reading.document();
            return new PlacedDocument(root, reading.places);
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().orElse(null);
            throw new UnreadableException(
                    String.valueOf(e.getProblem()),
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1);
        } catch (YamlEngineException | NoSuchElementException e) {
            throw new UnreadableException(String.valueOf(e.getMessage()), 1, 1);
        }
    }

    private JsonNode document() throws UnreadableException {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw unreadable(start, "there is no document");
        }
        JsonNode root = value("", events.next(), 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw unreadable(end, "there is more than one document");
        }
        return root;
    }

    private JsonNode value(String pointer, Event event, int depth) throws UnreadableException {
        places.put(pointer, place(event));
        if (depth > DEEPEST) {
            throw unreadable(event, "it is nested more than " + DEEPEST + " deep");
        }
        int before = characters;
        JsonNode value = switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case MappingStartEvent _ -> mapping(pointer, depth);
            case SequenceStartEvent _ -> sequence(pointer, depth);
            case AliasEvent alias -> alias(alias);
            default -> throw unreadable(event, "a value is missing");
        };
        if (characters > MOST_CHARACTERS) {
            throw unreadable(event, "its aliases make more than " + MOST_CHARACTERS + " characters of it");
        }
        if (event instanceof NodeEvent node
                && !(event instanceof AliasEvent)
                && node.getAnchor().isPresent()) {
            anchors.put(node.getAnchor().get().getValue(), new Anchored(value, characters - before));
        }
        return value;
    }

    private JsonNode mapping(String pointer, int depth) throws UnreadableException {
        var object = JsonNodeFactory.instance.objectNode();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (!(key instanceof ScalarEvent name)) {
                throw unreadable(key, "the name of a field is no text");
            }
            count(name.getValue());
            if (object.has(name.getValue())) {
                throw unreadable(key, "'" + name.getValue() + "' stands here twice");
            }
            String step = PlacedDocument.step(pointer, name.getValue());
            object.set(name.getValue(), value(step, events.next(), depth + 1));
            // What is wrong with a field is said of the line where its name stands.
            places.put(step, place(key));
        }
        return object;
    }

    private JsonNode sequence(String pointer, int depth) throws UnreadableException {
        var array = JsonNodeFactory.instance.arrayNode();
        for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            array.add(value(pointer + "/" + array.size(), item, depth + 1));
        }
        return array;
    }

    private JsonNode alias(AliasEvent alias) throws UnreadableException {
        Anchored anchored = anchors.get(alias.getAlias().getValue());
        if (anchored == null) {
            throw unreadable(alias, "'*" + alias.getAlias().getValue() + "' stands for nothing before it");
        }
        characters += anchored.characters;
        return anchored.value;
    }

    private JsonNode scalar(ScalarEvent scalar) throws UnreadableException {
        if (scalar.getTag().isPresent()) {
            throw unreadable(scalar, "tags are not read");
        }
        String text = scalar.getValue();
        count(text);
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (!scalar.isPlain()) {
            return nodes.textNode(text);
        }
        return switch (text) {
            case "", "~", "null" -> nodes.nullNode();
            case "true" -> nodes.booleanNode(true);
            case "false" -> nodes.booleanNode(false);
            default -> INTEGER.matcher(text).matches() ? nodes.numberNode(Long.parseLong(text)) : nodes.textNode(text);
        };
    }

    private void count(String text) {
        characters += text.length() + 1;
    }

    private static Place place(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(mark.getLine() + 1L, mark.getColumn() + 1L))
                .orElse(new Place(1, 1));
    }

    private static UnreadableException unreadable(Event event, String detail) {
        Place place = place(event);
        return new UnreadableException(detail, place.line(), place.column());
    }
}
