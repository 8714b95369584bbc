package org.dialworks.routing.rule;

/** A pattern that is none, or that has a construct which is not simulated. The message says which, where and why. */
public final class RefusedPatternException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int position;

    RefusedPatternException(String pattern, int at, String why) {
        super(why + ", at position " + (at + 1) + " of " + pattern);
        this.position = at + 1;
    }

    /** Where in the pattern, from 1. */
    public int position() {
        return position;
    }
}
