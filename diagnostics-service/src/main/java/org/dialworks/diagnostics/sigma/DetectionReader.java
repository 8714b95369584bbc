package org.dialworks.diagnostics.sigma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialworks.diagnostics.sigma.yaml.Place;
import org.dialworks.diagnostics.sigma.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Reads searches and the conditions over them. */
final class DetectionReader {

    private static final String CONDITION = "condition";
    private static final int LONGEST_CONDITION = 10_000;

    private final Fields fields;
    private final Placeholders placeholders;

    private DetectionReader(Fields fields, Placeholders placeholders) {
        this.fields = fields;
        this.placeholders = placeholders;
    }

    /**
     * Reads the section.
     *
     * @param others fields of the section that are no searches
     */
    static Detection read(Fields fields, Set<String> others, Placeholders placeholders) {
        return new DetectionReader(fields, placeholders).read(others);
    }

    private Detection read(Set<String> others) {
        Map<String, Search> searches = new LinkedHashMap<>();
        for (YamlNode.Entry entry : fields.map().entries()) {
            String name = entry.name();
            if (name.equals("timeframe")) {
                fields.fault(name, "Sigma 2 has no timeframe any more; write a correlation instead");
            } else if (!name.equals(CONDITION) && !others.contains(name)) {
                searches.put(name, search(entry));
            }
        }
        if (searches.isEmpty()) {
            fields.faults().add(fields.map().place(), fields.path(), "it holds no search");
            return new Detection(searches, List.of());
        }
        return new Detection(searches, conditions(searches));
    }

    private List<Condition> conditions(Map<String, Search> searches) {
        fields.needed(CONDITION, "an expression over " + String.join(", ", searches.keySet()));
        var conditions = new ArrayList<Condition>();
        for (String text : fields.texts(CONDITION)) {
            try {
                if (text.length() > LONGEST_CONDITION) {
                    throw new ConditionParser.Unreadable("it is longer than " + LONGEST_CONDITION + " characters");
                }
                conditions.add(ConditionParser.parse(text, searches.keySet()));
            } catch (ConditionParser.Unreadable e) {
                fields.fault(CONDITION, e.detail());
            }
        }
        return conditions;
    }

    private Search search(YamlNode.Entry entry) {
        String path = fields.at(entry.name());
        return switch (entry.value()) {
            case YamlNode.Mapping map -> map(map, path);
            case YamlNode.Sequence list -> list(list, path);
            case YamlNode.Null _ -> empty(entry.place(), path);
            case YamlNode.Scalar keyword -> keywords(keyword.place(), List.of(keyword), path);
        };
    }

    private Search map(YamlNode.Mapping map, String path) {
        if (map.entries().isEmpty()) {
            return empty(map.place(), path);
        }
        List<Search> parts =
                map.entries().stream().map(entry -> field(entry, path)).toList();
        return parts.size() == 1 ? parts.getFirst() : new Search.All(parts);
    }

    private Search list(YamlNode.Sequence list, String path) {
        if (list.items().isEmpty()) {
            return empty(list.place(), path);
        }
        var keywords = new ArrayList<YamlNode.Scalar>();
        var parts = new ArrayList<Search>();
        for (YamlNode item : list.items()) {
            switch (item) {
                case YamlNode.Mapping map -> parts.add(map(map, path));
                case YamlNode.Scalar keyword -> keywords.add(keyword);
                case YamlNode.Sequence inner ->
                    fields.faults().add(inner.place(), path, "a list holds keywords or maps, not another list");
            }
        }
        if (!keywords.isEmpty()) {
            parts.add(keywords(keywords.getFirst().place(), keywords, path));
        }
        return parts.size() == 1 ? parts.getFirst() : new Search.Any(parts);
    }

    private Search empty(Place place, String path) {
        fields.faults().add(place, path, "it searches for nothing");
        return new Search.Any(List.of());
    }

    private Search keywords(Place place, List<YamlNode.Scalar> values, String path) {
        return tests(null, List.of(), values, "", place, path);
    }

    private Search field(YamlNode.Entry entry, String path) {
        List<String> parts = Arrays.asList(entry.name().split("\\|", -1));
        // Field names are compared without spaces: Sigma rules specification, field usage.
        String name = parts.getFirst().replace(" ", "");
        String inner = path + "." + entry.name();
        List<YamlNode> items = entry.value() instanceof YamlNode.Sequence(Place _, List<YamlNode> list)
                ? list
                : List.of(entry.value());
        var values = new ArrayList<YamlNode.Scalar>();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Scalar value) {
                values.add(value);
            } else {
                fields.faults().add(item.place(), inner, "a value is a text, a number, true, false or null");
            }
        }
        if (items.isEmpty()) {
            return empty(entry.place(), inner);
        }
        if (values.size() > 1 && values.stream().anyMatch(YamlNode.Null.class::isInstance)) {
            fields.faults().add(entry, inner, "null stands alone, in a search of its own, never in a list");
        }
        return tests(
                name.isEmpty() ? null : name,
                parts.subList(1, parts.size()),
                values,
                entry.name(),
                entry.place(),
                inner);
    }

    private Search tests(
            @Nullable String field,
            List<String> modifiers,
            List<YamlNode.Scalar> values,
            String written,
            Place place,
            String path) {
        var tests = new ArrayList<ValueTest>();
        Optional<ModifierChain> chain = chain(field, modifiers, place, path);
        if (chain.isEmpty()) {
            return new Search.Any(List.of());
        }
        for (YamlNode.Scalar value : values) {
            try {
                tests.add(chain.get().test(value));
            } catch (ModifierChain.Unfit e) {
                fields.faults().add(value.place(), path, e.detail());
            }
        }
        boolean all = chain.get().all();
        if (all && values.size() == 1) {
            fields.faults().add(place, path, "'all' needs more than one value");
        }
        return new Search.Field(field, tests, all, chain.get().negated(), written, place.line());
    }

    private Optional<ModifierChain> chain(@Nullable String field, List<String> words, Place place, String path) {
        try {
            return Optional.of(ModifierChain.of(words, placeholders, field == null));
        } catch (ModifierChain.Unfit e) {
            fields.faults().add(place, path, e.detail());
            return Optional.empty();
        }
    }
}
