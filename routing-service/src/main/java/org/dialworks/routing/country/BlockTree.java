package org.dialworks.routing.country;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Blocks of numbers, each by its leading digits and how many digits follow, as an automaton built in one go. */
final class BlockTree {

    private final State root = new State();
    private final Map<String, State> leads = new HashMap<>(Map.of("", root));

    /** The states from which so many digits lead to the end. */
    private final List<State> toTheEnd = new ArrayList<>();

    BlockTree() {
        var end = new State();
        end.setAccept(true);
        toTheEnd.add(end);
    }

    void add(String lead, int digits) {
        if (digits == 0) {
            at(lead).setAccept(true);
        } else {
            at(lead).addTransition(new Transition('0', '9', toTheEnd(digits - 1)));
        }
    }

    private State at(String lead) {
        State known = leads.get(lead);
        if (known != null) {
            return known;
        }
        var state = new State();
        int last = lead.length() - 1;
        at(lead.substring(0, last)).addTransition(new Transition(lead.charAt(last), state));
        leads.put(lead, state);
        return state;
    }

    private State toTheEnd(int digits) {
        while (toTheEnd.size() <= digits) {
            var state = new State();
            state.addTransition(new Transition('0', '9', toTheEnd.getLast()));
            toTheEnd.add(state);
        }
        return toTheEnd.get(digits);
    }

    Automaton automaton() {
        var automaton = new Automaton();
        automaton.setInitialState(root);
        // A block of seven digits and one of nine may begin alike.
        automaton.setDeterministic(false);
        return automaton;
    }
}
