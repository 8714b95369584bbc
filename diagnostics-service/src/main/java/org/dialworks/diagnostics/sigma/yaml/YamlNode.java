package org.dialworks.diagnostics.sigma.yaml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a YAML text, with its place. */
public sealed interface YamlNode {

    Place place();

    /** A value that holds no others. */
    sealed interface Scalar extends YamlNode {

        /** As written, without quotes. */
        String text();
    }

    /** Text: quoted, in a block, or plain words that mean nothing else. */
    record Text(Place place, String text) implements Scalar {}

    /** A number without leading zeros; all others are text, so that they keep them. */
    record Numeric(Place place, String text, BigDecimal value) implements Scalar {}

    record Bool(Place place, String text, boolean value) implements Scalar {}

    record Null(Place place, String text) implements Scalar {}

    record Sequence(Place place, List<YamlNode> items) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Names with values, in the order of the text; no name stands twice. */
    record Mapping(Place place, List<Entry> entries) implements YamlNode {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry of that name. */
        public Optional<Entry> entry(String name) {
            return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
        }
    }

    /**
     * A name and its value.
     *
     * @param place of the name: what is wrong with a field is said of the line where its name stands
     */
    record Entry(Place place, String name, YamlNode value) {}

    /** What kind of value this is, in words. */
    default String kind() {
        return switch (this) {
            case Text _ -> "a text";
            case Numeric _ -> "a number";
            case Bool _ -> "true or false";
            case Null _ -> "nothing";
            case Sequence _ -> "a list";
            case Mapping _ -> "a map";
        };
    }

    /** The same as values of Java: text, BigDecimal, Boolean, list, map; nothing becomes an empty text. */
    default Object plain() {
        return switch (this) {
            case Text text -> text.text();
            case Numeric number -> number.value();
            case Bool bool -> bool.value();
            case Null _ -> "";
            case Sequence sequence ->
                sequence.items().stream().map(YamlNode::plain).toList();
            case Mapping mapping -> {
                Map<String, Object> map = new LinkedHashMap<>();
                mapping.entries()
                        .forEach(entry -> map.put(entry.name(), entry.value().plain()));
                yield map;
            }
        };
    }
}
