package org.dialworks.number.sql;

import org.dialworks.platform.problem.ProblemException;

/** Parts of the keys that cursors carry. */
public final class Keys {

    private Keys() {}

    /** A number in a cursor, which a caller may have made up. */
    public static long number(String part) {
        try {
            return Long.parseLong(part);
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("after", "after must be the next of a page of this list");
        }
    }
}
