package org.dialworks.routing.country;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Divides numbers into kinds by as few leading digits as tell them apart, so that a block which opens next year falls to the
 * kind of its neighbours. Where kinds stand beside each other, a block that nobody has yet is taken for premium if premium
 * numbers are among the neighbours, otherwise for national: who may not pay much shall not do so next year.
 */
final class Blocks {

    private final List<Part> parts;
    private final EnumMap<CallKind, BlockTree> blocks = new EnumMap<>(CallKind.class);

    private Blocks(List<Part> parts) {
        this.parts = parts;
    }

    /** Known numbers of one kind. No number is in two parts. */
    private record Part(CallKind kind, Automaton numbers, Map<State, BitSet> lengths) {}

    /**
     * All numbers of the lengths and first digits that are known, divided.
     *
     * @param known numbers of each kind; no number is of two kinds
     */
    static Map<CallKind, DialledLanguage> divide(Map<CallKind, DialledLanguage> known) {
        var parts = new ArrayList<Part>();
        known.forEach((kind, language) -> {
            if (!language.isEmpty()) {
                parts.add(new Part(kind, language.automaton(), language.lengths()));
            }
        });
        var blocks = new Blocks(parts);
        var start = new ArrayList<@Nullable State>();
        parts.forEach(part -> start.add(part.numbers.getInitialState()));
        for (int length = 1; length <= DialledLanguage.LONGEST; length++) {
            blocks.divide("", length, start);
        }
        var divided = new EnumMap<CallKind, DialledLanguage>(CallKind.class);
        blocks.blocks.forEach((kind, tree) -> divided.put(kind, new DialledLanguage(tree.automaton())));
        return divided;
    }

    private void divide(String lead, int length, List<@Nullable State> at) {
        int left = length - lead.length();
        List<CallKind> here = kinds(left, at);
        boolean undivided = here.size() == 1 && !lead.isEmpty();
        if (here.isEmpty()) {
            return;
        }
        if (undivided || left == 0) {
            take(here.getFirst(), lead, left);
            return;
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            var next = new ArrayList<@Nullable State>();
            for (State state : at) {
                next.add(state == null ? null : state.step(digit));
            }
            if (!lead.isEmpty() && kinds(left - 1, next).isEmpty()) {
                take(heir(here), lead + digit, left - 1);
            } else {
                divide(lead + digit, length, next);
            }
        }
    }

    private static CallKind heir(List<CallKind> neighbours) {
        if (neighbours.contains(CallKind.PREMIUM)) {
            return CallKind.PREMIUM;
        }
        return neighbours.contains(CallKind.NATIONAL) ? CallKind.NATIONAL : neighbours.getFirst();
    }

    private List<CallKind> kinds(int left, List<@Nullable State> at) {
        var kinds = new ArrayList<CallKind>();
        for (int i = 0; i < parts.size(); i++) {
            State state = at.get(i);
            if (state != null && DialledLanguage.at(parts.get(i).lengths, state).get(left)) {
                kinds.add(parts.get(i).kind);
            }
        }
        return kinds;
    }

    private void take(CallKind kind, String lead, int left) {
        blocks.computeIfAbsent(kind, _ -> new BlockTree()).add(lead, left);
    }

    /** Makes the languages disjoint: a string that is in several stays in the first. */
    static Map<CallKind, DialledLanguage> firstWins(List<NumberingPlan.Kinds> order) {
        var taken = DialledLanguage.of(List.of());
        var found = new EnumMap<CallKind, DialledLanguage>(CallKind.class);
        for (NumberingPlan.Kinds group : order) {
            if (!group.patterns().isEmpty()) {
                DialledLanguage all = DialledLanguage.of(group.patterns());
                found.merge(group.kind(), all.without(taken), DialledLanguage::or);
                taken = taken.or(all);
            }
        }
        return found;
    }
}
