package org.dialworks.diagnostics.sigma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialworks.diagnostics.sigma.yaml.Place;
import org.dialworks.diagnostics.sigma.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes typed values out of a map, and notes what is not of the type.
 *
 * @param path of the map in its document; empty for the document itself
 */
record Fields(YamlNode.Mapping map, String path, Faults faults) {

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    Place place(String name) {
        return map.entry(name).map(YamlNode.Entry::place).orElse(map.place());
    }

    void fault(String name, String detail) {
        faults.add(place(name), at(name), detail);
    }

    /** A field that need not be there; one without a value is not. */
    Optional<YamlNode.Entry> entry(String name) {
        return map.entry(name).filter(entry -> !(entry.value() instanceof YamlNode.Null));
    }

    /** The same, noting when it is missing. */
    Optional<YamlNode.Entry> needed(String name, String what) {
        Optional<YamlNode.Entry> entry = entry(name);
        if (entry.isEmpty()) {
            fault(name, "it is missing: " + what);
        }
        return entry;
    }

    @Nullable
    String text(String name, int longest) {
        return entry(name).map(entry -> text(entry, longest)).orElse(null);
    }

    private @Nullable String text(YamlNode.Entry entry, int longest) {
        if (!(entry.value() instanceof YamlNode.Scalar scalar)) {
            faults.add(
                    entry,
                    at(entry.name()),
                    "it must be a text, not " + entry.value().kind());
            return null;
        }
        String text = scalar.text().strip();
        if (text.length() > longest) {
            faults.add(entry, at(entry.name()), "it is longer than " + longest + " characters");
        }
        return text.isEmpty() ? null : text;
    }

    /** A list of texts, or one text. */
    List<String> texts(String name) {
        return entry(name).map(this::texts).orElse(List.of());
    }

    private List<String> texts(YamlNode.Entry entry) {
        List<YamlNode> items = entry.value() instanceof YamlNode.Sequence(Place _, List<YamlNode> list)
                ? list
                : List.of(entry.value());
        var texts = new ArrayList<String>();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Scalar scalar) {
                texts.add(scalar.text().strip());
            } else {
                faults.add(item.place(), at(entry.name()), "it must be a list of texts, but here is " + item.kind());
            }
        }
        return texts;
    }

    boolean flag(String name) {
        Optional<YamlNode.Entry> entry = entry(name);
        if (entry.isPresent() && !(entry.get().value() instanceof YamlNode.Bool)) {
            fault(name, "it must be true or false");
        }
        return entry.map(YamlNode.Entry::value)
                .filter(YamlNode.Bool.class::isInstance)
                .map(value -> ((YamlNode.Bool) value).value())
                .orElse(false);
    }

    /** A map of its own. */
    Optional<Fields> map(String name) {
        Optional<YamlNode.Entry> entry = entry(name);
        if (entry.isPresent() && entry.get().value() instanceof YamlNode.Mapping inner) {
            return Optional.of(new Fields(inner, at(name), faults));
        }
        entry.ifPresent(wrong -> faults.add(
                wrong, at(name), "it must be a map, not " + wrong.value().kind()));
        return Optional.empty();
    }

    /** Notes fields that mean nothing here: they are most likely misspelt. */
    void refuseOthers(Set<String> known) {
        for (YamlNode.Entry entry : map.entries()) {
            if (!known.contains(entry.name())) {
                faults.add(
                        entry,
                        at(entry.name()),
                        "there is no such field here; there are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }
}
