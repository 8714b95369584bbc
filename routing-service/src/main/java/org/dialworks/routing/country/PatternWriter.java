package org.dialworks.routing.country;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a finite set of digit strings as the pattern a person would write: {@code 8(?:0[01]\d{5}|10\d{5})}. The set is
 * the same, to the string.
 */
final class PatternWriter {

    private static final int DIGITS = 10;
    private static final Pattern SINGLE = Pattern.compile("\\d|\\[[^]]+]|\\\\d");

    private PatternWriter() {}

    /** A pattern without anchors. Behind and before it must stand nothing that binds closer than an alternation. */
    static String write(Automaton automaton) {
        automaton.minimize();
        return alternatives(automaton.getInitialState());
    }

    private static String alternatives(State state) {
        List<String> alternatives = new ArrayList<>();
        byDestination(state).forEach((next, digits) -> alternatives.add(characterClass(digits) + grouped(next)));
        String joined = String.join("|", alternatives);
        if (!state.isAccept() || alternatives.isEmpty()) {
            return joined;
        }
        boolean one = alternatives.size() == 1 && SINGLE.matcher(joined).matches();
        return one ? joined + "?" : "(?:" + joined + ")?";
    }

    private static String grouped(State state) {
        BitSet rest = anyDigits(state);
        if (!rest.isEmpty()) {
            return anyOf(rest);
        }
        String alternatives = alternatives(state);
        return byDestination(state).size() > 1 && !state.isAccept() ? "(?:" + alternatives + ")" : alternatives;
    }

    private static String anyOf(BitSet lengths) {
        var runs = new ArrayList<String>();
        for (int least = lengths.nextSetBit(0); least >= 0; ) {
            int after = lengths.nextClearBit(least);
            runs.add(digits(least, after - 1));
            least = lengths.nextSetBit(after);
        }
        if (runs.size() > 1 && runs.getFirst().isEmpty()) {
            return "(?:" + String.join("|", runs.subList(1, runs.size())) + ")?";
        }
        return runs.size() == 1 ? runs.getFirst() : "(?:" + String.join("|", runs) + ")";
    }

    private static Map<State, BitSet> byDestination(State state) {
        var byDestination = new LinkedHashMap<State, BitSet>();
        for (Transition transition : state.getSortedTransitions(false)) {
            byDestination
                    .computeIfAbsent(transition.getDest(), _ -> new BitSet(DIGITS))
                    .set(transition.getMin() - '0', transition.getMax() - '0' + 1);
        }
        return byDestination;
    }

    /** The numbers of digits that may follow, where any digits may; otherwise none. */
    private static BitSet anyDigits(State state) {
        var lengths = new BitSet();
        Set<State> seen = new HashSet<>();
        State at = state;
        for (int length = 0; seen.add(at); length++) {
            lengths.set(length, at.isAccept());
            Map<State, BitSet> next = byDestination(at);
            if (next.isEmpty()) {
                return lengths;
            }
            var only = next.entrySet().iterator().next();
            if (next.size() > 1 || only.getValue().cardinality() < DIGITS) {
                return new BitSet();
            }
            at = only.getKey();
        }
        return new BitSet();
    }

    static String characterClass(BitSet digits) {
        if (digits.cardinality() == DIGITS) {
            return "\\d";
        }
        if (digits.cardinality() == 1) {
            return String.valueOf(digits.nextSetBit(0));
        }
        var text = new StringBuilder("[");
        for (int from = digits.nextSetBit(0); from >= 0; from = digits.nextSetBit(digits.nextClearBit(from))) {
            int last = digits.nextClearBit(from) - 1;
            text.append(from);
            if (last > from) {
                text.append(last > from + 1 ? "-" : "").append(last);
            }
        }
        return text.append(']').toString();
    }

    static String digits(int least, int most) {
        if (least == most) {
            return switch (least) {
                case 0 -> "";
                case 1 -> "\\d";
                default -> "\\d{" + least + "}";
            };
        }
        return least == 0 && most == 1 ? "\\d?" : "\\d{" + least + "," + most + "}";
    }
}
