package org.dialworks.number.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the digits of a number must be like.
 *
 * @param pattern as {@code *00} or {@code 4755??1234}; any digits if absent
 * @param classes names of classes or levels, or {@code ordinary}: the number is of one class of each set
 */
public record DesiredDigits(@Nullable String pattern, List<Set<String>> classes) {

    /** Whatever they are. */
    public static final DesiredDigits ANY = new DesiredDigits(null, List.of());

    public DesiredDigits {
        classes = classes.stream().map(Set::copyOf).toList();
    }

    /**
     * Digits as a caller describes them.
     *
     * @param type classes with commas between
     */
    public static DesiredDigits of(@Nullable String pattern, @Nullable String type) {
        return new DesiredDigits(pattern, List.of())
                .ofOne(Optional.ofNullable(type)
                        .map(text -> Stream.of(text.split(",", -1))
                                .map(String::strip)
                                .toList())
                        .orElse(List.of()));
    }

    /** These digits, and of one of these classes; an empty list leaves that open. */
    public DesiredDigits ofOne(Collection<String> types) {
        if (types.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(classes);
        all.add(Set.copyOf(types));
        return new DesiredDigits(pattern, all);
    }

    boolean isAny() {
        return equals(ANY);
    }
}
