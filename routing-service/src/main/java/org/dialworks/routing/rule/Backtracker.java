package org.dialworks.routing.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds a match in the order in which .NET tries: the earliest start, the first alternative, as much as possible. A step
 * that has failed at a position is not tried there again, so the time is bounded by steps times characters, whatever the
 * pattern.
 */
final class Backtracker {

    private static final int[] NOTHING = {};

    private final Program program;
    private final String input;
    private final int width;
    /** Steps and positions that were tried; made when there is first a choice, since without one nothing comes twice. */
    private long @Nullable [] tried;

    private final int[] groups;
    private int[] stack = NOTHING;
    private int top;

    private Backtracker(Program program, String input, int groups) {
        this.program = program;
        this.input = input;
        this.width = input.length() + 1;
        this.groups = new int[2 * groups + 2];
        Arrays.fill(this.groups, -1);
    }

    /** Begin and end of each group, the whole match being group 0; -1 for one that took no part. Null when none is found. */
    static int @Nullable [] find(Program program, String input, int groups, boolean onlyAtTheStart) {
        var search = new Backtracker(program, input, groups);
        int last = onlyAtTheStart ? 0 : input.length();
        for (int start = 0; start <= last; start++) {
            int end = search.run(program.entry(), start);
            if (end < 0) {
                Arrays.fill(search.groups, -1);
            } else {
                search.groups[0] = start;
                search.groups[1] = end;
                return search.groups;
            }
        }
        return null;
    }

    /** Where the match that begins here ends; negative when there is none. */
    private int run(int entry, int start) {
        int base = top;
        push(entry, start);
        while (top > base) {
            int at = stack[--top];
            int step = stack[--top];
            if (step < 0) {
                groups[~step] = at;
            } else {
                int end = follow(step, at);
                if (end >= 0) {
                    top = base;
                    return end;
                }
            }
        }
        return -1;
    }

    private int follow(int first, int from) {
        int step = first;
        int at = from;
        while (firstTime(step, at)) {
            switch (program.kind(step)) {
                case Program.CHARACTER -> {
                    if (at == input.length() || !program.set(step).contains(input.charAt(at))) {
                        return -1;
                    }
                    at++;
                }
                case Program.SPLIT -> {
                    int other = program.other(step);
                    if (isDeadEnd(program.next(step), at)) {
                        step = other;
                        continue;
                    }
                    if (!isDeadEnd(other, at)) {
                        push(other, at);
                        remember();
                    }
                }
                case Program.SAVE -> save(program.other(step), at);
                case Program.START -> {
                    if (at != 0) {
                        return -1;
                    }
                }
                case Program.END -> {
                    if (at != input.length()) {
                        return -1;
                    }
                }
                case Program.FOLLOWS, Program.FOLLOWS_NOT -> {
                    if (!looks(step, at)) {
                        return -1;
                    }
                }
                default -> {
                    return at;
                }
            }
            step = program.next(step);
        }
        return -1;
    }

    private boolean firstTime(int step, int at) {
        if (tried == null) {
            return true;
        }
        int bit = step * width + at;
        long mask = 1L << bit;
        boolean first = (tried[bit >> 6] & mask) == 0;
        tried[bit >> 6] |= mask;
        return first;
    }

    private void remember() {
        if (tried == null) {
            tried = new long[(program.size() * width + 63) >> 6];
        }
    }

    /** Whether a step fails at once, so that it need not be tried. */
    private boolean isDeadEnd(int step, int at) {
        return switch (program.kind(step)) {
            case Program.CHARACTER -> at == input.length() || !program.set(step).contains(input.charAt(at));
            case Program.END -> at != input.length();
            case Program.START -> at != 0;
            default -> false;
        };
    }

    /** Groups keep what they took in something that must follow, and nothing of what must not. */
    private boolean looks(int step, int at) {
        int[] before = groups.clone();
        long[] triedBefore = tried;
        tried = null;
        boolean found = run(program.other(step), at) >= 0;
        tried = triedBefore;
        boolean wanted = program.kind(step) == Program.FOLLOWS;
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] != before[i]) {
                if (wanted && found) {
                    push(~i, before[i]);
                } else {
                    groups[i] = before[i];
                }
            }
        }
        return found == wanted;
    }

    private void save(int group, int at) {
        if (top > 0) {
            push(~group, groups[group]);
        }
        groups[group] = at;
    }

    private void push(int step, int at) {
        if (top + 2 > stack.length) {
            stack = Arrays.copyOf(stack, 2 * stack.length + 16);
        }
        stack[top++] = step;
        stack[top++] = at;
    }
}
