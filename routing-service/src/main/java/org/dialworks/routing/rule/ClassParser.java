package org.dialworks.routing.rule;

import java.util.function.IntConsumer;

/** Reads a class, {@code [^0-57]}, and what stands behind a backslash. */
final class ClassParser {

    private final String text;
    private final int from;
    private int at;

    /** @param at behind the opening bracket */
    ClassParser(String text, int at) {
        this.text = text;
        this.from = at - 1;
        this.at = at;
    }

    /** The characters of the class; says where it ends. */
    DialSet read(IntConsumer end) {
        boolean negated = at < text.length() && text.charAt(at) == '^';
        if (negated) {
            at++;
        }
        DialSet set = DialSet.NONE;
        // A bracket that closes at once is a literal in .NET.
        for (boolean first = true; first || !closes(); first = false) {
            if (!first && text.startsWith("-[", at)) {
                throw new RefusedPatternException(text, at, "a class without another class, -[, is not simulated");
            }
            set = set.plus(member());
        }
        end.accept(at + 1);
        return negated ? set.complement() : set;
    }

    private boolean closes() {
        if (at >= text.length()) {
            throw new RefusedPatternException(text, from, "this [ is never closed");
        }
        return text.charAt(at) == ']';
    }

    private DialSet member() {
        closes();
        int begin = at;
        char c = text.charAt(at);
        if (c == '[' && text.startsWith("[:", at)) {
            throw new RefusedPatternException(text, at, "[: names no class in .NET");
        }
        boolean escaped = c == '\\';
        if (escaped && isShorthand(at)) {
            at += 2;
            return escaped(text, begin);
        }
        char low = single();
        boolean range = text.startsWith("-", at) && at + 1 < text.length() && text.charAt(at + 1) != ']';
        if (!range) {
            return DialSet.of(low);
        }
        if (text.charAt(at + 1) == '[') {
            throw new RefusedPatternException(text, at, "a class without another class, -[, is not simulated");
        }
        if (isShorthand(at + 1)) {
            throw new RefusedPatternException(text, begin, "a range ends with one character");
        }
        at++;
        char high = single();
        if (high < low) {
            throw new RefusedPatternException(text, begin, "a range ends before it begins");
        }
        return DialSet.NONE.plus(low, high);
    }

    private boolean isShorthand(int position) {
        return text.charAt(position) == '\\'
                && position + 1 < text.length()
                && "dDwWsS".indexOf(text.charAt(position + 1)) >= 0;
    }

    private char single() {
        char c = text.charAt(at);
        if (c != '\\') {
            at++;
            return c;
        }
        escaped(text, at);
        char literal = text.charAt(at + 1);
        at += 2;
        return literal;
    }

    /**
     * What a backslash and the next character stand for. In .NET {@code \d} is a decimal digit of any script; here it is 0
     * to 9, which comes to the same, since a dialled string is ASCII ({@link DialString}).
     */
    static DialSet escaped(String text, int from) {
        if (from + 1 >= text.length()) {
            throw new RefusedPatternException(text, from, "a \\ at the end escapes nothing");
        }
        char c = text.charAt(from + 1);
        return switch (c) {
            case 'd' -> DialSet.DIGITS;
            case 'D' -> DialSet.DIGITS.complement();
            case 'w' -> DialSet.WORD;
            case 'W' -> DialSet.WORD.complement();
            case 's' -> DialSet.SPACE;
            case 'S' -> DialSet.SPACE.complement();
            default -> {
                if ((c >= '1' && c <= '9') || c == 'k') {
                    throw new RefusedPatternException(text, from, "a back-reference \\" + c + " is not simulated");
                }
                if (DialSet.WORD.contains(c)) {
                    throw new RefusedPatternException(text, from, "\\" + c + " is not simulated");
                }
                yield DialSet.of(c);
            }
        };
    }
}
