package org.dialworks.routing.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several patterns asked at once: which of them are found in a string. One automaton reads the string once for all of them;
 * what it has not yet come by it works out when it does, so that a set is ready at once and never larger than its use. A
 * pattern with a lookahead that does not stand at a fixed place is asked by itself, and when the automaton has grown to its
 * limit the patterns are asked one by one.
 *
 * <p>Safe for use by several threads.
 */
public final class PatternSet {

    private final List<DialPattern> patterns;
    private final boolean onlyFirst;
    private final Automaton automaton;
    /** The patterns that are asked by themselves, ascending. */
    private final int[] alone;

    /** Which patterns are found, by their place in the set, ascending. For a set that asks for the first, at most one. */
    public static final class Found {

        private static final Found NONE = new Found(List.of());

        private final List<Integer> patterns;
        // Asked for with every call that is simulated.
        private final int hash;

        Found(List<Integer> patterns) {
            this.patterns = List.copyOf(patterns);
            // Places of backups lie at equal distances, and so would the hashes of lists of them.
            this.hash = patterns.hashCode() * 0x9E3779B9;
        }

        /** Their places. */
        public List<Integer> patterns() {
            return patterns;
        }

        /** The place of the first; -1 when there is none. */
        public int first() {
            return patterns.isEmpty() ? -1 : patterns.getFirst();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Found found && patterns.equals(found.patterns);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public String toString() {
            return patterns.toString();
        }
    }

    private PatternSet(List<DialPattern> patterns, boolean onlyFirst, int mostStates) {
        this.patterns = List.copyOf(patterns);
        this.onlyFirst = onlyFirst;
        var together = new ArrayList<Guarded>();
        var apart = new ArrayList<Integer>();
        for (int i = 0; i < patterns.size(); i++) {
            Guarded guarded = Guarded.of(patterns.get(i), i);
            if (guarded == null) {
                apart.add(i);
            } else {
                together.add(guarded);
            }
        }
        this.alone = apart.stream().mapToInt(i -> i).toArray();
        this.automaton = new Automaton(together, onlyFirst, mostStates);
    }

    /** A set that is asked for the first of its patterns that is found. */
    public static PatternSet firstOf(List<DialPattern> patterns) {
        return new PatternSet(patterns, true, Automaton.MOST_STATES);
    }

    /** A set that is asked for all of its patterns that are found. */
    public static PatternSet allOf(List<DialPattern> patterns) {
        return new PatternSet(patterns, false, Automaton.MOST_STATES);
    }

    /** As the others, with a limit of its own, so that a test reaches it. */
    static PatternSet of(List<DialPattern> patterns, boolean onlyFirst, int mostStates) {
        return new PatternSet(patterns, onlyFirst, mostStates);
    }

    /** Which patterns are found in the string. The same answer is the same object, as far as the automaton knows it. */
    public Found findIn(String dialled) {
        Found together = automaton.read(dialled);
        if (together == null) {
            return oneByOne(dialled);
        }
        return alone.length == 0 ? together : withThoseAlone(together, dialled);
    }

    private Found withThoseAlone(Found together, String dialled) {
        int first = together.first();
        @Nullable List<Integer> found = null;
        for (int pattern : alone) {
            if (onlyFirst && first >= 0 && pattern > first) {
                break;
            }
            if (patterns.get(pattern).isFoundIn(dialled)) {
                if (onlyFirst) {
                    return new Found(List.of(pattern));
                }
                found = found == null ? new ArrayList<>(together.patterns()) : found;
                found.add(pattern);
            }
        }
        if (found == null) {
            return together;
        }
        int[] sorted = found.stream().mapToInt(i -> i).sorted().toArray();
        return new Found(Arrays.stream(sorted).boxed().toList());
    }

    /** The same without the automaton: what it has to agree with. */
    Found oneByOne(String dialled) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).isFoundIn(dialled)) {
                found.add(i);
                if (onlyFirst) {
                    break;
                }
            }
        }
        return found.isEmpty() ? Found.NONE : new Found(found);
    }
}
