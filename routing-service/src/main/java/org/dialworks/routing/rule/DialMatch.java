package org.dialworks.routing.rule;

/** Where a pattern was found, and what its groups took. */
public final class DialMatch {

    private final String input;
    private final int[] bounds;

    DialMatch(String input, int[] bounds) {
        this.input = input;
        this.bounds = bounds;
    }

    /** What a group took, the whole match for group 0; empty when it took no part. */
    public String group(int number) {
        int from = bounds[2 * number];
        int to = bounds[2 * number + 1];
        return from < 0 || to < from ? "" : input.substring(from, to);
    }

    /** Where the match begins, from 0. */
    public int start() {
        return bounds[0];
    }

    /** Behind its last character. */
    public int end() {
        return bounds[1];
    }

    String input() {
        return input;
    }

    /** Adds what a group took. */
    void appendTo(StringBuilder result, int number) {
        int from = bounds[2 * number];
        int to = bounds[2 * number + 1];
        if (from >= 0 && to > from) {
            result.append(input, from, to);
        }
    }
}
