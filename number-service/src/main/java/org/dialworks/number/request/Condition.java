package org.dialworks.number.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dialworks.contracts.HolderKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a rule applies: all parts that are given must hold, so that a condition without any always does.
 *
 * @param groups the requester is in one of these groups, as the token has them; roles count as groups
 * @param kinds the holder is of one of these kinds
 * @param attributes each of these attributes of the holder is known and is one of these values, in any letter case
 * @param classes a number of certain classes is asked for, and all of them are among these classes or levels
 */
@Schema(name = "RequestCondition")
public record Condition(
        Set<String> groups, Set<HolderKind> kinds, Map<String, Set<String>> attributes, Set<String> classes) {

    /** Applies always. */
    public static final Condition ALWAYS = new Condition(Set.of(), Set.of(), Map.of(), Set.of());

    public Condition {
        // What is absent in JSON arrives as null.
        groups = groups == null ? Set.of() : Set.copyOf(groups);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
        classes = classes == null ? Set.of() : Set.copyOf(classes);
    }

    /** Why it does not apply, in words; empty when it does. */
    public Optional<String> unmet(Ask ask) {
        var missing = new ArrayList<String>();
        if (!groups.isEmpty() && groups.stream().noneMatch(ask.groups()::contains)) {
            missing.add("the requester is in none of the groups " + sorted(groups));
        }
        if (!kinds.isEmpty() && !kinds.contains(ask.holder().kind())) {
            missing.add("it is not for "
                    + sorted(kinds.stream().map(HolderKind::word).toList()) + " but for "
                    + ask.holder().kind().word());
        }
        if (!classes.isEmpty() && (ask.classes().isEmpty() || !classes.containsAll(ask.classes()))) {
            missing.add(
                    ask.classes().isEmpty()
                            ? "no class of number is asked for"
                            : "the number is to be " + sorted(ask.classes()) + ", not only " + sorted(classes));
        }
        new TreeMap<>(attributes)
                .forEach((name, wanted) -> unmet(name, wanted, ask.attributes()).ifPresent(missing::add));
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
    }

    private static Optional<String> unmet(String name, Set<String> wanted, Map<String, String> known) {
        String value = known.get(name);
        if (value == null) {
            return Optional.of(name + " is not known");
        }
        return wanted.stream().anyMatch(value::equalsIgnoreCase)
                ? Optional.empty()
                : Optional.of(name + " is " + value + ", not " + sorted(wanted));
    }

    private static String sorted(java.util.Collection<String> words) {
        List<String> sorted = words.stream().sorted().toList();
        return String.join(" or ", sorted);
    }
}
