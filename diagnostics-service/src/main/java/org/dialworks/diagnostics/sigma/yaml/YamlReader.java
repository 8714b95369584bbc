package org.dialworks.diagnostics.sigma.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2, several documents in one text. Plain words mean what JSON means by them, everything else is text:
 * {@code no} is a word and {@code 007} keeps its zeros. An alias stands for what its anchor names as long as all that they
 * make stays small; tags are refused.
 */
public final class YamlReader {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int ROOM = 16;
    private static final int MOST_VALUES = 200_000;
    private static final int DEEPEST = 32;
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9]\\d{0,17}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,17})\\.\\d{1,18}");

    private final Iterator<Event> events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int values;

    private YamlReader(Iterator<Event> events) {
        this.events = events;
    }

    /** A value that an alias can stand for, with the number of values it adds each time. */
    private record Anchored(YamlNode value, int values) {}

    /** Ends the reading. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Place place;

        Refused(Place place, String detail) {
            super(detail, null, false, false);
            this.place = place;
        }
    }

    /** Reads a text as far as it can be read. */
    public static YamlStream read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            var fault = new YamlStream.Fault(new Place(1, 1), "it is longer than " + MOST_CHARACTERS + " characters");
            return new YamlStream(List.of(), fault);
        }
        // The whole text at once: a character outside the basic plane that lies across the end of the engine's buffer
        // is
        // more than its reader can bear.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(MOST_CHARACTERS)
                .setBufferSize(text.length() + ROOM)
                .build();
        var documents = new ArrayList<YamlNode>();
        try {
            var reader = new YamlReader(new Parse(settings).parseString(text).iterator());
            reader.readAll(documents);
            return new YamlStream(documents, null);
        } catch (Refused e) {
            return new YamlStream(documents, new YamlStream.Fault(e.place, String.valueOf(e.getMessage())));
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(YamlReader::place).orElseGet(() -> new Place(1, 1));
            return new YamlStream(documents, new YamlStream.Fault(place, String.valueOf(e.getProblem())));
        } catch (YamlEngineException | NoSuchElementException e) {
            return new YamlStream(documents, new YamlStream.Fault(new Place(1, 1), String.valueOf(e.getMessage())));
        }
    }

    private void readAll(List<YamlNode> documents) throws Refused {
        while (events.hasNext()) {
            if (events.next() instanceof DocumentStartEvent) {
                anchors.clear();
                documents.add(value(events.next(), 0));
            }
        }
    }

    private YamlNode value(Event event, int depth) throws Refused {
        if (depth > DEEPEST) {
            throw new Refused(place(event), "it is nested more than " + DEEPEST + " deep");
        }
        int before = values;
        count(event, 1);
        YamlNode value = switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case MappingStartEvent start -> mapping(start, depth);
            case SequenceStartEvent start -> sequence(start, depth);
            case AliasEvent alias -> alias(alias);
            default -> throw new Refused(place(event), "a value is missing");
        };
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            node.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), new Anchored(value, values - before)));
        }
        return value;
    }

    private YamlNode mapping(MappingStartEvent start, int depth) throws Refused {
        refuseTag(start, start.getTag().isPresent());
        var names = new HashSet<String>();
        var entries = new ArrayList<YamlNode.Entry>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (!(key instanceof ScalarEvent name)) {
                throw new Refused(place(key), "the name of a field must be a text");
            }
            if (!names.add(name.getValue())) {
                throw new Refused(place(key), "'" + name.getValue() + "' stands here twice");
            }
            entries.add(new YamlNode.Entry(place(key), name.getValue(), value(events.next(), depth + 1)));
        }
        return new YamlNode.Mapping(place(start), entries);
    }

    private YamlNode sequence(SequenceStartEvent start, int depth) throws Refused {
        refuseTag(start, start.getTag().isPresent());
        var items = new ArrayList<YamlNode>();
        for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            items.add(value(item, depth + 1));
        }
        return new YamlNode.Sequence(place(start), items);
    }

    // What an alias stands for is complete before it can be used: no value contains itself.
    private YamlNode alias(AliasEvent alias) throws Refused {
        String name = alias.getAlias().getValue();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw new Refused(place(alias), "'*" + name + "' stands for nothing before it");
        }
        count(alias, anchored.values);
        return anchored.value;
    }

    private YamlNode scalar(ScalarEvent scalar) throws Refused {
        refuseTag(scalar, scalar.getTag().isPresent());
        Place place = place(scalar);
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return new YamlNode.Text(place, text);
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> new YamlNode.Null(place, text);
            case "true", "True", "TRUE" -> new YamlNode.Bool(place, text, true);
            case "false", "False", "FALSE" -> new YamlNode.Bool(place, text, false);
            default ->
                INTEGER.matcher(text).matches() || DECIMAL.matcher(text).matches()
                        ? new YamlNode.Numeric(place, text, new BigDecimal(text))
                        : new YamlNode.Text(place, text);
        };
    }

    private void count(Event event, int more) throws Refused {
        values += more;
        if (values > MOST_VALUES) {
            throw new Refused(place(event), "it holds more than " + MOST_VALUES + " values, aliases counted out");
        }
    }

    private static void refuseTag(Event event, boolean tagged) throws Refused {
        if (tagged) {
            throw new Refused(place(event), "tags are not read");
        }
    }

    private static Place place(Event event) {
        return event.getStartMark().map(YamlReader::place).orElseGet(() -> new Place(1, 1));
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
