package org.dialworks.routing.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dialworks.routing.rule.PatternNode.Choice;
import org.dialworks.routing.rule.PatternNode.End;
import org.dialworks.routing.rule.PatternNode.Group;
import org.dialworks.routing.rule.PatternNode.Lookahead;
import org.dialworks.routing.rule.PatternNode.Repeat;
import org.dialworks.routing.rule.PatternNode.Sequence;
import org.dialworks.routing.rule.PatternNode.Start;

/**
 * A pattern as steps of a machine. Each step names the next one; a split names two, the preferred one first. Counted
 * repetitions are written out, so that the way on from a step and a position is always the same: that is what lets both the
 * matcher and the automaton work in bounded time.
 */
final class Program {

    static final int CHARACTER = 0;
    static final int SPLIT = 1;
    static final int SAVE = 2;
    static final int START = 3;
    static final int END = 4;
    static final int FOLLOWS = 5;
    static final int FOLLOWS_NOT = 6;
    static final int MATCH = 7;

    private static final int LONGEST = 5_000;
    private static final int NOWHERE = -1;

    private final String text;
    private int size;
    private int[] kinds = new int[32];
    private int[] nexts = new int[32];
    /** The other way of a split, the number of a save, where what must follow begins. */
    private int[] others = new int[32];

    private final List<DialSet> sets = new ArrayList<>();
    private int entry;

    private Program(String text) {
        this.text = text;
    }

    /** @throws RefusedPatternException when the repetitions come to too much, written out */
    static Program of(String text, PatternNode root) {
        var program = new Program(text);
        int match = program.add(MATCH, NOWHERE, 0, DialSet.NONE);
        program.entry = program.compile(root, match);
        program.kinds = Arrays.copyOf(program.kinds, program.size);
        program.nexts = Arrays.copyOf(program.nexts, program.size);
        program.others = Arrays.copyOf(program.others, program.size);
        return program;
    }

    int entry() {
        return entry;
    }

    int size() {
        return size;
    }

    int kind(int step) {
        return kinds[step];
    }

    int next(int step) {
        return nexts[step];
    }

    int other(int step) {
        return others[step];
    }

    DialSet set(int step) {
        return sets.get(step);
    }

    private int add(int kind, int next, int other, DialSet set) {
        if (size == LONGEST) {
            throw new RefusedPatternException(text, 0, "the repetitions come to more than " + LONGEST + " steps");
        }
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            nexts = Arrays.copyOf(nexts, 2 * size);
            others = Arrays.copyOf(others, 2 * size);
        }
        kinds[size] = kind;
        nexts[size] = next;
        others[size] = other;
        sets.add(set);
        return size++;
    }

    /** Adds the steps of a node; returns the first of them. */
    private int compile(PatternNode node, int next) {
        return switch (node) {
            case PatternNode.OneOf one -> add(CHARACTER, next, 0, one.set());
            case Sequence sequence -> {
                int first = next;
                for (PatternNode part : sequence.parts().reversed()) {
                    first = compile(part, first);
                }
                yield first;
            }
            case Choice choice -> {
                int first = NOWHERE;
                for (PatternNode alternative : choice.alternatives().reversed()) {
                    int own = compile(alternative, next);
                    first = first == NOWHERE ? own : add(SPLIT, own, first, DialSet.NONE);
                }
                yield first;
            }
            case Group group -> {
                int close = add(SAVE, next, 2 * group.number() + 1, DialSet.NONE);
                yield add(SAVE, compile(group.body(), close), 2 * group.number(), DialSet.NONE);
            }
            case Start _ -> add(START, next, 0, DialSet.NONE);
            case End _ -> add(END, next, 0, DialSet.NONE);
            case Lookahead look -> {
                int match = add(MATCH, NOWHERE, 0, DialSet.NONE);
                yield add(look.negative() ? FOLLOWS_NOT : FOLLOWS, next, compile(look.body(), match), DialSet.NONE);
            }
            case Repeat repeat -> repeat(repeat, next);
        };
    }

    private int repeat(Repeat repeat, int next) {
        int first = next;
        if (repeat.most() == Repeat.UNBOUNDED) {
            first = add(SPLIT, NOWHERE, NOWHERE, DialSet.NONE);
            direct(first, iteration(repeat.body(), first, next), next, repeat.lazy());
        } else {
            for (int i = repeat.least(); i < repeat.most(); i++) {
                int split = add(SPLIT, NOWHERE, NOWHERE, DialSet.NONE);
                direct(split, iteration(repeat.body(), first, next), next, repeat.lazy());
                first = split;
            }
        }
        for (int i = 0; i < repeat.least(); i++) {
            // Of the rounds that must be, only the last one ends the repetition when it takes nothing.
            first = i == 0 ? iteration(repeat.body(), first, next) : compile(repeat.body(), first);
        }
        return first;
    }

    private void direct(int split, int again, int out, boolean lazy) {
        nexts[split] = lazy ? out : again;
        others[split] = lazy ? again : out;
    }

    /**
     * One round of a repetition. A round that took no character is the last, as in .NET: so a body that can be empty stands
     * twice, once for as long as nothing was taken, whose end leads out, and once for afterwards, whose end leads to the
     * next round.
     */
    private int iteration(PatternNode body, int again, int out) {
        int from = size;
        int entryOfTaken = compile(body, again);
        if (!PatternNode.canBeEmpty(body)) {
            return entryOfTaken;
        }
        int count = size - from;
        for (int step = from; step < from + count; step++) {
            int next = kinds[step] == CHARACTER ? nexts[step] : moved(nexts[step], from, count, again, out);
            boolean leads = kinds[step] == SPLIT || kinds[step] == FOLLOWS || kinds[step] == FOLLOWS_NOT;
            add(kinds[step], next, leads ? moved(others[step], from, count, again, out) : others[step], sets.get(step));
        }
        return moved(entryOfTaken, from, count, again, out);
    }

    private static int moved(int step, int from, int count, int again, int out) {
        if (step == again) {
            return out;
        }
        return step >= from && step < from + count ? step + count : step;
    }
}
