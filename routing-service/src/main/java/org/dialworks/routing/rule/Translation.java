package org.dialworks.routing.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule makes of a match, with the substitutions of .NET ("Substitutions in Regular Expressions"): {@code $1 ${1}
 * ${name} $$ $& $` $' $+ $_}. A dollar that begins none of them, or names a group that the pattern has not, is a dollar:
 * {@code $10} is the text {@code $10} unless there is a group 10.
 */
public final class Translation {

    private final List<Part> parts;

    private Translation(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A piece of the result. */
    private sealed interface Part {
        record Text(String text) implements Part {}

        record Group(int number) implements Part {}

        record Before() implements Part {}

        record After() implements Part {}

        record Everything() implements Part {}
    }

    /** Reads a translation for the groups of a pattern. Every text is one. */
    public static Translation parse(String text, DialPattern pattern) {
        var parts = new ArrayList<Part>();
        var literal = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '$' ? substitution(text, at, pattern, literal, parts) : at;
            if (end == at) {
                literal.append(text.charAt(at));
                end++;
            }
            at = end;
        }
        flush(literal, parts);
        return new Translation(parts);
    }

    /** Where the substitution that begins here ends; here when it is none. */
    private static int substitution(String text, int at, DialPattern pattern, StringBuilder literal, List<Part> parts) {
        if (at + 1 == text.length()) {
            return at;
        }
        char next = text.charAt(at + 1);
        int end = at + 2;
        Part part = switch (next) {
            case '$' -> new Part.Text("$");
            case '&' -> new Part.Group(0);
            case '`' -> new Part.Before();
            case '\'' -> new Part.After();
            // "The last group captured" is the one with the highest number.
            case '+' -> new Part.Group(pattern.groups());
            case '_' -> new Part.Everything();
            default -> null;
        };
        if (part == null) {
            boolean braced = next == '{';
            int from = braced ? at + 2 : at + 1;
            end = from;
            while (end < text.length() && isNameOf(text.charAt(end), braced)) {
                end++;
            }
            int number = group(text.substring(from, end), pattern);
            if (number < 0 || (braced && !text.startsWith("}", end))) {
                return at;
            }
            end += braced ? 1 : 0;
            part = new Part.Group(number);
        }
        flush(literal, parts);
        parts.add(part);
        return end;
    }

    private static boolean isNameOf(char c, boolean braced) {
        return DialSet.DIGITS.contains(c) || (braced && DialSet.WORD.contains(c));
    }

    private static int group(String name, DialPattern pattern) {
        if (name.isEmpty() || name.length() > 40) {
            return -1;
        }
        if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = name.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(name);
            return number <= pattern.groups() ? number : -1;
        }
        return pattern.names().getOrDefault(name, -1);
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Part.Text(literal.toString()));
            literal.setLength(0);
        }
    }

    /** The result for a match. */
    public String expand(DialMatch match) {
        var result = new StringBuilder(24);
        for (Part part : parts) {
            switch (part) {
                case Part.Text text -> result.append(text.text());
                case Part.Group group -> match.appendTo(result, group.number());
                case Part.Before _ -> result.append(match.input(), 0, match.start());
                case Part.After _ ->
                    result.append(match.input(), match.end(), match.input().length());
                case Part.Everything _ -> result.append(match.input());
            }
        }
        return result.toString();
    }

    /** What every result begins with, as far as the text alone says; empty when it begins with a group. */
    String beginsWith() {
        return !parts.isEmpty() && parts.getFirst() instanceof Part.Text text ? text.text() : "";
    }

    /** Whether a dollar is left in it as text, which is seldom what was meant. */
    boolean hasLiteralDollar() {
        return parts.stream()
                .anyMatch(part -> part instanceof Part.Text text && text.text().indexOf('$') >= 0);
    }
}
