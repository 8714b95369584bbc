package org.dialworks.diagnostics.sigma;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** Regular expressions that take time in proportion to the text, whatever the expression (RE2). */
public final class LinearRegex {

    private static final int LONGEST = 10_000;

    private LinearRegex() {}

    /** Compiles the expression of a test that has been read. */
    public static Pattern compile(ValueTest.Matches test) {
        int flags = (test.ignoreCase() ? Pattern.CASE_INSENSITIVE : 0)
                | (test.multiLine() ? Pattern.MULTILINE : 0)
                | (test.dotAll() ? Pattern.DOTALL : 0);
        return Pattern.compile(test.expression(), flags);
    }

    static void check(ValueTest.Matches test) throws ModifierChain.Unfit {
        if (test.expression().length() > LONGEST) {
            throw new ModifierChain.Unfit("the expression is longer than " + LONGEST + " characters");
        }
        try {
            compile(test);
        } catch (PatternSyntaxException e) {
            throw new ModifierChain.Unfit("RE2 does not read the expression: " + e.getMessage());
        }
    }
}
