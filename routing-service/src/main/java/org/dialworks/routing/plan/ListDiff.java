package org.dialworks.routing.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dialworks.routing.plan.PlanDiff.Change;
import org.dialworks.routing.plan.PlanDiff.Field;
import org.dialworks.routing.plan.PlanDiff.Kind;

/**
 * Compares two lists of named things.
 *
 * @param object what they are, in a word
 * @param within what they belong to, as {@code  of dial plan Global}; may be empty
 * @param prefix what stands before their names in a change
 * @param name their name in the list
 * @param fields all that can differ, in the order of telling
 * @param ordered whether their order means something
 */
record ListDiff<T>(
        String object,
        String within,
        String prefix,
        Function<T, String> name,
        Map<String, Function<T, String>> fields,
        boolean ordered) {

    static <T> ListDiff<T> of(String object, Function<T, String> name, boolean ordered) {
        return new ListDiff<>(object, "", "", name, new LinkedHashMap<>(), ordered);
    }

    ListDiff<T> within(String what, String owner) {
        return new ListDiff<>(object, " of " + what + " " + owner, owner + "/", name, fields, ordered);
    }

    ListDiff<T> with(String field, Function<T, String> value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new ListDiff<>(object, within, prefix, name, more, ordered);
    }

    List<Change> compare(List<T> before, List<T> after) {
        Map<String, T> old = byName(before);
        Map<String, T> present = byName(after);
        var changes = new ArrayList<Change>();
        old.forEach((key, thing) -> {
            if (!present.containsKey(key)) {
                changes.add(change(Kind.REMOVED, thing, "is gone", List.of()));
            }
        });
        Set<String> moved = ordered ? moved(List.copyOf(old.keySet()), List.copyOf(present.keySet())) : Set.of();
        String previous = "";
        for (Map.Entry<String, T> entry : present.entrySet()) {
            T thing = entry.getValue();
            T was = old.get(entry.getKey());
            String place = previous.isEmpty() ? "is now first" : "stands now after " + previous;
            if (was == null) {
                String where =
                        ordered ? (previous.isEmpty() ? "is new, first" : "is new, after " + previous) : "is new";
                changes.add(change(Kind.ADDED, thing, where, List.of()));
            } else {
                List<Field> differing = differing(was, thing);
                if (!differing.isEmpty()) {
                    changes.add(change(Kind.CHANGED, thing, words(differing), differing));
                }
                if (moved.contains(entry.getKey())) {
                    changes.add(change(Kind.MOVED, thing, place, List.of()));
                }
            }
            previous = name.apply(thing);
        }
        return changes;
    }

    private Map<String, T> byName(List<T> things) {
        var byName = new LinkedHashMap<String, T>();
        things.forEach(thing -> byName.put(name.apply(thing), thing));
        return byName;
    }

    private Change change(Kind kind, T thing, String words, List<Field> differing) {
        String of = name.apply(thing);
        String subject = object.substring(0, 1).toUpperCase(Locale.ROOT) + object.substring(1);
        return new Change(kind, object, prefix + of, subject + " " + of + within + " " + words, differing);
    }

    private List<Field> differing(T before, T after) {
        var differing = new ArrayList<Field>();
        fields.forEach((field, value) -> {
            String was = value.apply(before);
            String is = value.apply(after);
            if (!was.equals(is)) {
                differing.add(new Field(field, was.isEmpty() ? null : was, is.isEmpty() ? null : is));
            }
        });
        return differing;
    }

    private static String words(List<Field> differing) {
        var words = new ArrayList<String>();
        for (Field field : differing) {
            if (field.after() == null) {
                words.add("has no " + field.field() + " any more, which was " + field.before());
            } else if (field.before() == null) {
                words.add("has " + field.field() + " " + field.after());
            } else {
                words.add("has " + field.field() + " " + field.after() + " instead of " + field.before());
            }
        }
        return String.join(", and ", words);
    }

    /** The fewest that must be moved to get from one order to the other: all but a longest common subsequence. */
    private static Set<String> moved(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i), i);
        }
        List<String> common = after.stream().filter(places::containsKey).toList();
        int[] lengths = new int[common.size()];
        int[] previous = new int[common.size()];
        int end = -1;
        for (int i = 0; i < common.size(); i++) {
            lengths[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean ascends = places.getOrDefault(common.get(j), 0) < places.getOrDefault(common.get(i), 0);
                if (ascends && lengths[j] + 1 > lengths[i]) {
                    lengths[i] = lengths[j] + 1;
                    previous[i] = j;
                }
            }
            end = end < 0 || lengths[i] > lengths[end] ? i : end;
        }
        var moved = new HashSet<>(common);
        for (int i = end; i >= 0; i = previous[i]) {
            moved.remove(common.get(i));
        }
        return moved;
    }
}
