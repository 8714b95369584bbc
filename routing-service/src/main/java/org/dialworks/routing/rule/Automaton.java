package org.dialworks.routing.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialworks.routing.rule.PatternSet.Found;
import org.jspecify.annotations.Nullable;

/**
 * The programs of many patterns as one deterministic automaton, made while it is used (subset construction). A state is the
 * steps that wait for a character, and the programs that have matched already: once found a pattern stays found.
 */
final class Automaton {

    /** A state takes about a kilobyte. */
    static final int MOST_STATES = 4096;

    private static final int BEYOND = 128;

    private final List<Guarded> patterns;
    private final boolean onlyFirst;
    private final int mostStates;
    /** The programs of all patterns, and of each the pattern it belongs to. */
    private final List<Program> programs = new ArrayList<>();

    private final List<Integer> owners = new ArrayList<>();
    private final byte[] classes = new byte[BEYOND + 1];
    /** A character of each class. */
    private final char[] members;

    private final Map<Key, State> states = new HashMap<>();
    private final Map<List<Integer>, Found> answers = new HashMap<>();
    private final State initial;

    private record Key(List<Long> waiting, BitSet matched, boolean initial) {}

    /** What the automaton knows after some characters. */
    private static final class State {
        final long[] waiting;
        final BitSet matched;
        final Found answer;
        /** Filled while it is used. Reading it needs no lock: all that a state has beside it is final. */
        final @Nullable State[] next;

        State(long[] waiting, BitSet matched, Found answer, int classes) {
            this.waiting = waiting;
            this.matched = matched;
            this.answer = answer;
            this.next = new State[classes];
        }
    }

    Automaton(List<Guarded> patterns, boolean onlyFirst, int mostStates) {
        this.patterns = List.copyOf(patterns);
        this.onlyFirst = onlyFirst;
        this.mostStates = mostStates;
        for (Guarded pattern : patterns) {
            add(pattern.main(), pattern.place());
            pattern.wanted().forEach(program -> add(program, pattern.place()));
            pattern.unwanted().forEach(program -> add(program, pattern.place()));
        }
        this.members = divide();
        var first = new Building(true);
        for (int program = 0; program < programs.size(); program++) {
            first.enter(program, programs.get(program).entry());
        }
        this.initial = first.state();
    }

    private void add(Program program, int place) {
        programs.add(program);
        owners.add(place);
    }

    /** Which patterns are found; null when the limit of states is reached before that is known. */
    @Nullable
    Found read(String text) {
        State state = initial;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = classes[c < BEYOND ? c : BEYOND];
            State next = state.next[kind];
            if (next == null) {
                next = work(state, kind);
                if (next == null) {
                    return null;
                }
            }
            state = next;
        }
        return state.answer;
    }

    private synchronized @Nullable State work(State state, int kind) {
        if (states.size() >= mostStates) {
            return null;
        }
        char c = members[kind];
        var building = new Building(false);
        building.matched.or(state.matched);
        for (long place : state.waiting) {
            Program program = programs.get(program(place));
            int step = step(place);
            if (program.kind(step) == Program.CHARACTER && program.set(step).contains(c)) {
                building.enter(program(place), program.next(step));
            }
        }
        for (int program = 0; program < programs.size(); program++) {
            building.enter(program, programs.get(program).entry());
        }
        State next = building.state();
        state.next[kind] = next;
        return next;
    }

    private static long place(int program, int step) {
        return (long) program << 32 | step;
    }

    private static int program(long place) {
        return (int) (place >>> 32);
    }

    private static int step(long place) {
        return (int) place;
    }

    /** Characters that no set tells apart are one class. */
    private char[] divide() {
        var byMembership = new HashMap<BitSet, Integer>();
        var sets = programs.stream()
                .flatMap(program -> java.util.stream.IntStream.range(0, program.size())
                        .filter(step -> program.kind(step) == Program.CHARACTER)
                        .mapToObj(program::set))
                .distinct()
                .toList();
        var found = new StringBuilder();
        for (char c = 0; c <= BEYOND; c++) {
            var membership = new BitSet();
            for (int i = 0; i < sets.size(); i++) {
                membership.set(i, sets.get(i).contains(c));
            }
            Integer known = byMembership.get(membership);
            if (known == null) {
                known = byMembership.size();
                byMembership.put(membership, known);
                found.append(c);
            }
            classes[c] = known.byteValue();
        }
        return found.toString().toCharArray();
    }

    /** A state in the making. */
    private final class Building {

        private final boolean initial;
        private final BitSet matched = new BitSet();
        private final List<BitSet> seen = new ArrayList<>();
        private final List<Long> waiting = new ArrayList<>();

        Building(boolean initial) {
            this.initial = initial;
            programs.forEach(program -> seen.add(new BitSet(program.size())));
        }

        /** Goes on from a step as far as no character is needed. */
        void enter(int program, int from) {
            walk(program, from, seen.get(program), false);
        }

        private void walk(int number, int from, BitSet visited, boolean atTheEnd) {
            Program program = programs.get(number);
            var open = new ArrayList<Integer>();
            open.add(from);
            while (!open.isEmpty()) {
                int step = open.removeLast();
                if (visited.get(step)) {
                    continue;
                }
                visited.set(step);
                switch (program.kind(step)) {
                    case Program.CHARACTER -> wait(number, step, atTheEnd);
                    case Program.END -> {
                        if (atTheEnd) {
                            open.add(program.next(step));
                        } else {
                            wait(number, step, false);
                        }
                    }
                    case Program.SPLIT -> {
                        open.add(program.other(step));
                        open.add(program.next(step));
                    }
                    case Program.SAVE -> open.add(program.next(step));
                    case Program.START -> {
                        if (initial) {
                            open.add(program.next(step));
                        }
                    }
                    case Program.MATCH -> matched.set(number);
                    default -> throw new IllegalStateException("a lookahead in an automaton");
                }
            }
        }

        private void wait(int program, int step, boolean atTheEnd) {
            if (!atTheEnd) {
                waiting.add(place(program, step));
            }
        }

        State state() {
            int decided = onlyFirst ? decided() : Integer.MAX_VALUE;
            waiting.removeIf(place -> matched.get(program(place)) || owners.get(program(place)) > decided);
            waiting.sort(null);
            var key = new Key(List.copyOf(waiting), (BitSet) matched.clone(), initial);
            State known = states.get(key);
            if (known != null) {
                return known;
            }
            var state =
                    new State(waiting.stream().mapToLong(i -> i).toArray(), key.matched(), answer(), members.length);
            states.put(key, state);
            return state;
        }

        /** The place of the first pattern that is found whatever follows; those after it do not matter any more. */
        private int decided() {
            int number = 0;
            for (Guarded pattern : patterns) {
                if (pattern.wanted().isEmpty() && pattern.unwanted().isEmpty() && matched.get(number)) {
                    return pattern.place();
                }
                number += 1 + pattern.wanted().size() + pattern.unwanted().size();
            }
            return Integer.MAX_VALUE;
        }

        /** What is found if the string ends here. */
        private Found answer() {
            var before = (BitSet) matched.clone();
            for (long place : List.copyOf(waiting)) {
                Program program = programs.get(program(place));
                if (program.kind(step(place)) == Program.END) {
                    walk(program(place), step(place), new BitSet(program.size()), true);
                }
            }
            var found = new ArrayList<Integer>();
            int number = 0;
            for (Guarded pattern : patterns) {
                int wanted = number + 1;
                int unwanted = wanted + pattern.wanted().size();
                int after = unwanted + pattern.unwanted().size();
                boolean fits = matched.get(number)
                        && matched.nextClearBit(wanted) >= unwanted
                        && (matched.nextSetBit(unwanted) < 0 || matched.nextSetBit(unwanted) >= after);
                if (fits && !(onlyFirst && !found.isEmpty())) {
                    found.add(pattern.place());
                }
                number = after;
            }
            matched.clear();
            matched.or(before);
            return answers.computeIfAbsent(List.copyOf(found), Found::new);
        }
    }

    @Override
    public String toString() {
        return programs.size() + " programs, " + Arrays.toString(members).length() + " classes";
    }
}
