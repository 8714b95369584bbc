package org.dialworks.routing.country;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicOperations;
import dk.brics.automaton.RegExp;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A set of digit strings, asked in the way a person reads a numbering plan: which lengths there are, and with which digits
 * the numbers of a length begin.
 */
final class DialledLanguage {

    static final int LONGEST = 17;

    /** Numbers up to this length are told apart by two digits, since short codes and extensions are as long. */
    static final int SHORT = 6;

    private final Automaton automaton;

    DialledLanguage(Automaton automaton) {
        automaton.minimize();
        this.automaton = automaton;
    }

    /** The strings that one of the patterns matches from end to end. */
    static DialledLanguage of(List<String> patterns) {
        var parts = new ArrayList<Automaton>();
        patterns.forEach(pattern -> parts.add(parse(pattern)));
        return new DialledLanguage(BasicOperations.union(parts));
    }

    /** The strings that begin with a match of the pattern. */
    static DialledLanguage startingWith(String pattern) {
        return new DialledLanguage(parse("(" + pattern + ")[0-9]*"));
    }

    private static Automaton parse(String pattern) {
        return new RegExp(pattern.replace("(?:", "(").replace("\\d", "[0-9]"), RegExp.NONE).toAutomaton();
    }

    DialledLanguage or(DialledLanguage other) {
        return new DialledLanguage(automaton.union(other.automaton));
    }

    DialledLanguage and(DialledLanguage other) {
        return new DialledLanguage(automaton.intersection(other.automaton));
    }

    DialledLanguage without(DialledLanguage other) {
        return new DialledLanguage(automaton.minus(other.automaton));
    }

    boolean isEmpty() {
        return automaton.isEmpty();
    }

    /** All digit strings that are as long as one of these. */
    DialledLanguage ofTheSameLengths() {
        BitSet lengths = at(lengths(), automaton.getInitialState());
        return of(lengths.stream().mapToObj(length -> "\\d{" + length + "}").toList());
    }

    /** What follows the beginning in the strings that have it. */
    DialledLanguage after(String beginning) {
        State state = automaton.getInitialState();
        for (int at = 0; state != null && at < beginning.length(); at++) {
            state = state.step(beginning.charAt(at));
        }
        if (state == null) {
            return of(List.of());
        }
        Automaton rest = new Automaton();
        rest.setInitialState(state);
        return new DialledLanguage(rest.clone());
    }

    /** The same with a country code before each. */
    DialledLanguage behind(int callingCode) {
        return new DialledLanguage(
                BasicOperations.concatenate(Automaton.makeString(String.valueOf(callingCode)), automaton));
    }

    boolean contains(String digits) {
        return automaton.run(digits);
    }

    Automaton automaton() {
        return automaton;
    }

    /** The same set as a pattern without anchors, see {@link PatternWriter}. */
    String pattern() {
        return PatternWriter.write(automaton);
    }

    /** Whether a string is in both. */
    boolean meets(DialledLanguage other) {
        return !automaton.intersection(other.automaton).isEmpty();
    }

    /** A string that is in it, as short as can be; empty when there is none. */
    String example() {
        String example = automaton.getShortestExample(true);
        return example == null ? "" : example;
    }

    /**
     * What these strings begin with, by length.
     *
     * @param twoDigitsUpTo strings up to this length are told apart by two digits, longer ones by one
     */
    Leads leads(int twoDigitsUpTo) {
        Map<State, BitSet> lengths = lengths();
        var leads = new TreeMap<Integer, TreeSet<String>>();
        for (int i = 0; i < 110; i++) {
            String lead = i < 10 ? "" + i : "" + (i - 10) / 10 + i % 10;
            State state = automaton.getInitialState();
            for (int at = 0; state != null && at < lead.length(); at++) {
                state = state.step(lead.charAt(at));
            }
            if (state == null) {
                continue;
            }
            BitSet rests = at(lengths, state);
            for (int rest = rests.nextSetBit(0); rest >= 0; rest = rests.nextSetBit(rest + 1)) {
                int length = rest + lead.length();
                boolean twoDigits = length > 1 && length <= twoDigitsUpTo;
                if (twoDigits == (lead.length() == 2)) {
                    leads.computeIfAbsent(length, _ -> new TreeSet<>()).add(lead);
                }
            }
        }
        return new Leads(leads);
    }

    /** For each state the numbers of digits after which a string can end. */
    Map<State, BitSet> lengths() {
        var lengths = new HashMap<State, BitSet>();
        for (State state : automaton.getStates()) {
            var own = new BitSet(LONGEST);
            own.set(0, state.isAccept());
            lengths.put(state, own);
        }
        for (int round = 0; round < LONGEST; round++) {
            for (State state : automaton.getStates()) {
                BitSet own = at(lengths, state);
                for (Transition transition : state.getTransitions()) {
                    BitSet next = at(lengths, transition.getDest());
                    for (int rest = next.nextSetBit(0); rest >= 0 && rest < LONGEST; rest = next.nextSetBit(rest + 1)) {
                        own.set(rest + 1);
                    }
                }
            }
        }
        return lengths;
    }

    static BitSet at(Map<State, BitSet> lengths, State state) {
        return Objects.requireNonNull(lengths.get(state), "a state of another automaton");
    }
}
