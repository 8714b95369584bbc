package org.dialworks.routing.rule;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.routing.rule.PatternNode.Choice;
import org.dialworks.routing.rule.PatternNode.Group;
import org.dialworks.routing.rule.PatternNode.Lookahead;
import org.dialworks.routing.rule.PatternNode.Repeat;
import org.dialworks.routing.rule.PatternNode.Sequence;
import org.dialworks.routing.rule.PatternNode.Start;
import org.jspecify.annotations.Nullable;

/**
 * A pattern without its lookaheads, and what they ask. A lookahead that stands at a fixed place of a pattern anchored at the
 * start, as the exceptions that the control panel writes do, asks the same of the whole string as a pattern with as many
 * characters before it.
 *
 * @param place of the pattern in its set
 * @param main the pattern without them
 * @param wanted what must be found too
 * @param unwanted what must not be found
 */
record Guarded(int place, Program main, List<Program> wanted, List<Program> unwanted) {

    /** Null when a lookahead stands where it cannot be taken out. */
    static @Nullable Guarded of(DialPattern pattern, int place) {
        if (!hasLookahead(pattern.root())) {
            return new Guarded(place, pattern.program(), List.of(), List.of());
        }
        if (!(pattern.root() instanceof Sequence sequence) || !PatternNode.holdsTheStart(sequence)) {
            return null;
        }
        var rest = new ArrayList<PatternNode>();
        var wanted = new ArrayList<Program>();
        var unwanted = new ArrayList<Program>();
        int before = 0;
        for (PatternNode part : sequence.parts()) {
            if (part instanceof Lookahead look && before >= 0) {
                Program asked = Program.of(pattern.text(), at(before, look.body()));
                (look.negative() ? unwanted : wanted).add(asked);
            } else if (hasLookahead(part)) {
                return null;
            } else {
                rest.add(part);
                int width = width(part);
                before = before < 0 || width < 0 ? -1 : before + width;
            }
        }
        return new Guarded(place, Program.of(pattern.text(), new Sequence(rest)), wanted, unwanted);
    }

    private static PatternNode at(int before, PatternNode body) {
        var parts = new ArrayList<PatternNode>();
        parts.add(new Start());
        for (int i = 0; i < before; i++) {
            parts.add(new PatternNode.OneOf(DialSet.ALL));
        }
        parts.add(body);
        return new Sequence(parts);
    }

    /** How many characters the node takes, -1 when that differs. */
    static int width(PatternNode node) {
        return switch (node) {
            case PatternNode.OneOf _ -> 1;
            case Sequence sequence -> {
                int sum = 0;
                for (PatternNode part : sequence.parts()) {
                    int width = width(part);
                    if (width < 0) {
                        yield -1;
                    }
                    sum += width;
                }
                yield sum;
            }
            case Choice choice -> {
                int first = width(choice.alternatives().getFirst());
                yield choice.alternatives().stream().allMatch(other -> width(other) == first) ? first : -1;
            }
            case Repeat repeat -> {
                int width = width(repeat.body());
                yield repeat.least() == repeat.most() && width >= 0 ? width * repeat.least() : -1;
            }
            case Group group -> width(group.body());
            case Start _, PatternNode.End _, Lookahead _ -> 0;
        };
    }

    static boolean hasLookahead(PatternNode node) {
        return switch (node) {
            case Lookahead _ -> true;
            case Sequence sequence -> sequence.parts().stream().anyMatch(Guarded::hasLookahead);
            case Choice choice -> choice.alternatives().stream().anyMatch(Guarded::hasLookahead);
            case Repeat repeat -> hasLookahead(repeat.body());
            case Group group -> hasLookahead(group.body());
            case PatternNode.OneOf _, Start _, PatternNode.End _ -> false;
        };
    }
}
