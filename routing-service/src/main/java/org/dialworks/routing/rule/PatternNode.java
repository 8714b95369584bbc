package org.dialworks.routing.rule;

import java.util.List;

/** A pattern as a tree. What is written in several ways (a literal, a class, {@code \d}) is one kind of node. */
public sealed interface PatternNode {

    /** One character of a set. */
    record OneOf(DialSet set) implements PatternNode {}

    /** One after the other; the empty string when there are none. */
    record Sequence(List<PatternNode> parts) implements PatternNode {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** The first that leads to a match. */
    record Choice(List<PatternNode> alternatives) implements PatternNode {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * The same again and again.
     *
     * @param most {@link #UNBOUNDED} when there is no end to it
     * @param lazy whether as few as possible are tried first
     */
    record Repeat(PatternNode body, int least, int most, boolean lazy) implements PatternNode {
        public static final int UNBOUNDED = Integer.MAX_VALUE;
    }

    /**
     * What a translation can refer to.
     *
     * @param number as .NET counts: groups without a name first, those with a name after them
     */
    record Group(PatternNode body, int number) implements PatternNode {}

    /** {@code ^}: nothing stands before. */
    record Start() implements PatternNode {}

    /** {@code $}: nothing comes after. */
    record End() implements PatternNode {}

    /** Whether the body follows here, or does not; takes no character. */
    record Lookahead(PatternNode body, boolean negative) implements PatternNode {}

    /** Whether the node can match the empty string. */
    static boolean canBeEmpty(PatternNode node) {
        return switch (node) {
            case OneOf _ -> false;
            case Sequence sequence -> sequence.parts().stream().allMatch(PatternNode::canBeEmpty);
            case Choice choice -> choice.alternatives().stream().anyMatch(PatternNode::canBeEmpty);
            case Repeat repeat -> repeat.least() == 0 || canBeEmpty(repeat.body());
            case Group group -> canBeEmpty(group.body());
            case Start _, End _, Lookahead _ -> true;
        };
    }

    /** Whether every match begins where the string begins. */
    static boolean holdsTheStart(PatternNode node) {
        return switch (node) {
            case Start _ -> true;
            case Sequence sequence -> {
                for (PatternNode part : sequence.parts()) {
                    if (holdsTheStart(part)) {
                        yield true;
                    }
                    if (!(part instanceof Lookahead)) {
                        yield false;
                    }
                }
                yield false;
            }
            case Choice choice -> choice.alternatives().stream().allMatch(PatternNode::holdsTheStart);
            case Repeat repeat -> repeat.least() > 0 && holdsTheStart(repeat.body());
            case Group group -> holdsTheStart(group.body());
            case OneOf _, End _, Lookahead _ -> false;
        };
    }

    /** Whether every match ends where the string ends. */
    static boolean holdsTheEnd(PatternNode node) {
        return switch (node) {
            case End _ -> true;
            case Sequence sequence ->
                !sequence.parts().isEmpty() && holdsTheEnd(sequence.parts().getLast());
            case Choice choice -> choice.alternatives().stream().allMatch(PatternNode::holdsTheEnd);
            case Repeat repeat -> repeat.least() > 0 && holdsTheEnd(repeat.body());
            case Group group -> holdsTheEnd(group.body());
            case OneOf _, Start _, Lookahead _ -> false;
        };
    }
}
