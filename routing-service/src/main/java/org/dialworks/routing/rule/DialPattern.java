package org.dialworks.routing.rule;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The patterns that mean the same on a voice platform (.NET) and here (java.util.regex) for strings of ASCII digits,
 * {@code + * #} and letters: literals, {@code \d}, an escaped {@code + * # .}, classes, groups, {@code (?: )}, alternation,
 * {@code ? * +}, <code>{n,m}</code>, {@code ^} and {@code $}. Everything else is refused with its position; lookaheads
 * and named groups come when there is a case for them.
 */
public final class DialPattern {

    private static final int LONGEST = 4096;
    private static final int MOST_KEPT = 4096;
    private static final ConcurrentMap<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private DialPattern() {}

    /**
     * The compiled pattern.
     *
     * @throws IllegalArgumentException naming the construct and where it stands
     */
    public static Pattern parse(String pattern) {
        Pattern known = COMPILED.get(pattern);
        if (known != null) {
            return known;
        }
        Pattern compiled = compile(pattern);
        if (COMPILED.size() >= MOST_KEPT) {
            COMPILED.clear();
        }
        COMPILED.put(pattern, compiled);
        return compiled;
    }

    private static Pattern compile(String pattern) {
        if (pattern.isEmpty() || pattern.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a pattern has 1 to " + LONGEST + " characters, but this has " + pattern.length());
        }
        for (int i = 0; i < pattern.length(); i++) {
            i += refuseUncommon(pattern, i);
        }
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("not a pattern: " + e.getDescription() + " in " + pattern, e);
        }
    }

    /** Refuses what the two engines read differently; says how many characters more the construct takes. */
    private static int refuseUncommon(String pattern, int at) {
        char c = pattern.charAt(at);
        if (c == '\\') {
            char escaped = at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ';
            if (escaped != 'd' && "+*#.()[]{}|?^$-".indexOf(escaped) < 0) {
                throw refused(pattern, at, "\\" + escaped);
            }
            return 1;
        }
        if (pattern.startsWith("(?", at) && !pattern.startsWith("(?:", at)) {
            throw refused(pattern, at, pattern.substring(at, Math.min(at + 4, pattern.length())));
        }
        if (c == '{' && !pattern.substring(at).matches("\\{\\d{1,3}(,\\d{0,3})?}.*")) {
            // A lone brace is a literal in .NET and an error in Java.
            throw refused(pattern, at, "{");
        }
        boolean possessiveOrLazy = (c == '+' || c == '?')
                && at > 0
                && "?*+}".indexOf(pattern.charAt(at - 1)) >= 0
                && (at < 2 || pattern.charAt(at - 2) != '\\');
        if (possessiveOrLazy || c == '&' || c < ' ' || c > '~') {
            throw refused(pattern, at, String.valueOf(c));
        }
        return 0;
    }

    private static IllegalArgumentException refused(String pattern, int at, String construct) {
        return new IllegalArgumentException("'" + construct + "' at position " + (at + 1) + " of " + pattern
                + " is not among the constructs that " + "every platform reads alike");
    }
}
