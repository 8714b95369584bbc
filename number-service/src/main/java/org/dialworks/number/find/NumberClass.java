package org.dialworks.number.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes numbers worth having, by how they end.
 *
 * @param name what the API calls it: lower-case letters, digits and hyphens
 * @param endings how a number of it may end: a digit stands for itself, equal letters for equal digits, different letters
 *     for different digits, as in {@code ABAB}
 * @param runs it may end in so many digits that each go up, or each go down, by one
 * @param between it may end in a number between two of the same length, such as a year
 * @param examples endings of numbers of it
 */
public record NumberClass(
        String name,
        ClassLevel level,
        String description,
        List<String> endings,
        @Nullable Integer runs,
        @Nullable Between between,
        List<String> examples) {

    /** Endings between two, both included. */
    public record Between(String from, String to) {}

    public NumberClass {
        if (!name.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException(
                    "a class has a name of lower-case letters, digits and hyphens, not " + name);
        }
        endings = endings == null ? List.of() : List.copyOf(endings);
        examples = examples == null ? List.of() : List.copyOf(examples);
        if (endings.isEmpty() && runs == null && between == null) {
            throw new IllegalArgumentException("the class " + name + " does not say how its numbers end");
        }
    }
}
