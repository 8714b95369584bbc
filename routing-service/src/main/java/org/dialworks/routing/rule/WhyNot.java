package org.dialworks.routing.rule;

import java.util.BitSet;

/** Says in words why a pattern is not found in a string. */
final class WhyNot {

    private final Program program;
    private final String input;
    private boolean complete;

    private WhyNot(DialPattern pattern, String input) {
        this.program = pattern.program();
        this.input = input;
    }

    static String say(DialPattern pattern, String input) {
        if (!PatternNode.holdsTheStart(pattern.root())) {
            return "found nowhere in it";
        }
        return new WhyNot(pattern, input).say();
    }

    /** Follows all ways at once and looks how far the longest one comes; what a lookahead asks is left out of it. */
    private String say() {
        var now = new BitSet(program.size());
        boolean found = enter(program.entry(), 0, now);
        for (int at = 0; at < input.length(); at++) {
            var next = new BitSet(program.size());
            boolean foundNext = false;
            for (int step = now.nextSetBit(0); step >= 0; step = now.nextSetBit(step + 1)) {
                if (program.kind(step) == Program.CHARACTER && program.set(step).contains(input.charAt(at))) {
                    foundNext |= enter(program.next(step), at + 1, next);
                }
            }
            if (next.isEmpty() && !foundNext) {
                return ends(now)
                        ? "it goes on after " + characters(at) + ", where the pattern ends"
                        : "character " + (at + 1) + ", '" + input.charAt(at) + "', does not fit";
            }
            now = next;
            found |= foundNext;
        }
        return found ? "a lookahead excludes it" : "it ends too early, after " + characters(input.length());
    }

    private boolean ends(BitSet steps) {
        return steps.stream().anyMatch(step -> program.kind(step) == Program.END);
    }

    private static String characters(int count) {
        return count + (count == 1 ? " character" : " characters");
    }

    /** Adds the steps that wait for a character or the end; true when the pattern is complete here. */
    private boolean enter(int from, int at, BitSet waiting) {
        var visited = new BitSet(program.size());
        complete = false;
        walk(from, at, visited, waiting);
        return complete;
    }

    private void walk(int from, int at, BitSet visited, BitSet waiting) {
        int step = from;
        while (step >= 0 && !visited.get(step)) {
            visited.set(step);
            switch (program.kind(step)) {
                case Program.CHARACTER -> {
                    waiting.set(step);
                    return;
                }
                case Program.SPLIT -> walk(program.other(step), at, visited, waiting);
                case Program.START -> {
                    if (at != 0) {
                        return;
                    }
                }
                case Program.END -> {
                    waiting.set(step);
                    if (at != input.length()) {
                        return;
                    }
                }
                case Program.MATCH -> {
                    complete = true;
                    return;
                }
                default -> {
                    // Groups and lookaheads take no character.
                }
            }
            step = program.next(step);
        }
    }
}
