package org.dialworks.routing.rule;

import java.util.Arrays;
import java.util.List;
import org.dialworks.routing.rule.PatternNode.Group;
import org.dialworks.routing.rule.PatternNode.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Where the groups of a pattern are in any string that it is found in, where that is plain: most rules are anchored, and
 * before and after their group stands as much as there always is. It saves looking for a match that is known to be there.
 */
final class GroupPlaces {

    /** Begin of each group from the start of the string; end from its end, or from its start where that is fixed. */
    private final int[] begins;

    private final int[] ends;
    private final boolean[] fromTheEnd;

    private GroupPlaces(int groups) {
        this.begins = new int[groups + 1];
        this.ends = new int[groups + 1];
        this.fromTheEnd = new boolean[groups + 1];
        Arrays.fill(begins, -1);
        begins[0] = 0;
        fromTheEnd[0] = true;
    }

    /** Null when a match must be looked for. */
    static @Nullable GroupPlaces of(PatternNode root, int groups) {
        if (!(root instanceof Sequence sequence)
                || !PatternNode.holdsTheStart(root)
                || !PatternNode.holdsTheEnd(root)) {
            return null;
        }
        var places = new GroupPlaces(groups);
        List<PatternNode> parts = sequence.parts();
        int found = 0;
        int before = 0;
        for (int i = 0; i < parts.size() && before >= 0; i++) {
            int width = Guarded.width(parts.get(i));
            if (parts.get(i) instanceof Group group) {
                int after = width(parts.subList(i + 1, parts.size()));
                if (after < 0 && width < 0) {
                    return null;
                }
                places.begins[group.number()] = before;
                places.fromTheEnd[group.number()] = width < 0;
                places.ends[group.number()] = width < 0 ? after : before + width;
                found++;
            }
            before = width < 0 ? -1 : before + width;
        }
        // Groups inside of others, or behind a part of any length, are not among those found.
        return found == groups ? places : null;
    }

    private static int width(List<PatternNode> parts) {
        return Guarded.width(new Sequence(parts));
    }

    /** As {@link Backtracker#find} gives it, of a string that the pattern is found in. */
    int[] bounds(int length) {
        int[] bounds = new int[2 * begins.length];
        for (int group = 0; group < begins.length; group++) {
            bounds[2 * group] = begins[group];
            bounds[2 * group + 1] = fromTheEnd[group] ? length - ends[group] : ends[group];
        }
        return bounds;
    }
}
