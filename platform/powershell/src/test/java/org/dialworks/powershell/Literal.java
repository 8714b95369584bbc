package org.dialworks.powershell;

/**
 * Reads a string literal as Windows PowerShell does: a single-quoted string in which a doubled quote of any kind is one
 * quote, or such strings and {@code [char]n} joined by {@code +} in parentheses. Written from the language
 * specification, apart from the renderer, so that the two can be held against each other.
 */
final class Literal {

    private final String source;
    private int at;

    private Literal(String source) {
        this.source = source;
    }

    /** The value of the literal, which must be all there is. */
    static String read(String source) {
        var literal = new Literal(source);
        String value = literal.value();
        if (literal.at != source.length()) {
            throw new IllegalArgumentException(
                    "the string ends early, and this would run: " + source.substring(literal.at));
        }
        return value;
    }

    private String value() {
        if (!source.startsWith("(", at)) {
            return quoted();
        }
        at++;
        var value = new StringBuilder(quoted());
        while (source.startsWith(" + ", at)) {
            at += 3;
            if (source.startsWith("[char]", at)) {
                at += "[char]".length();
                int from = at;
                while (at < source.length() && Character.isDigit(source.charAt(at))) {
                    at++;
                }
                value.append((char) Integer.parseInt(source.substring(from, at)));
            } else {
                value.append(quoted());
            }
        }
        if (!source.startsWith(")", at)) {
            throw new IllegalArgumentException("no closing parenthesis at " + at + " in " + source);
        }
        at++;
        return value.toString();
    }

    private String quoted() {
        if (!isQuote(at)) {
            throw new IllegalArgumentException("no quote at " + at + " in " + source);
        }
        at++;
        var value = new StringBuilder();
        while (at < source.length()) {
            if (!isQuote(at)) {
                value.append(source.charAt(at++));
            } else if (isQuote(at + 1)) {
                value.append(source.charAt(at));
                at += 2;
            } else {
                at++;
                return value.toString();
            }
        }
        throw new IllegalArgumentException("the string never ends: " + source);
    }

    private boolean isQuote(int position) {
        return position < source.length() && "'\u2018\u2019\u201a\u201b".indexOf(source.charAt(position)) >= 0;
    }
}
