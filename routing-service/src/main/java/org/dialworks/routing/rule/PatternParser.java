package org.dialworks.routing.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dialworks.routing.rule.PatternNode.Choice;
import org.dialworks.routing.rule.PatternNode.End;
import org.dialworks.routing.rule.PatternNode.Group;
import org.dialworks.routing.rule.PatternNode.Lookahead;
import org.dialworks.routing.rule.PatternNode.Repeat;
import org.dialworks.routing.rule.PatternNode.Sequence;
import org.dialworks.routing.rule.PatternNode.Start;

/**
 * Reads the regular expressions that voice rules are written in, as .NET does ("Regular Expression Language - Quick
 * Reference"): a brace that begins no quantifier is a literal, groups with a name are numbered after those without.
 */
final class PatternParser {

    private static final int DEEPEST = 40;
    private static final int MOST_REPEATED = 1000;
    private static final String QUANTIFIERS = "*+?";

    private final String text;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final int namedFrom;
    private int at;
    private int unnamed;
    private int depth;
    private boolean ahead;

    private PatternParser(String text, int namedFrom) {
        this.text = text;
        this.namedFrom = namedFrom;
    }

    /**
     * A pattern that was read.
     *
     * @param groups the highest number of a group
     * @param names the groups that have a name
     */
    record Parsed(PatternNode root, int groups, Map<String, Integer> names) {}

    static Parsed parse(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                throw new RefusedPatternException(
                        text, i, "'" + text.charAt(i) + "' is in no dialled string: only visible ASCII is");
            }
        }
        Parsed first = new PatternParser(text, 1).whole();
        int unnamed = first.groups() - first.names().size();
        return first.names().isEmpty() || unnamed == 0 ? first : new PatternParser(text, unnamed + 1).whole();
    }

    private Parsed whole() {
        PatternNode root = choice();
        if (at < text.length()) {
            throw refused(at, "this ) closes nothing");
        }
        return new Parsed(root, unnamed + names.size(), Map.copyOf(names));
    }

    private PatternNode choice() {
        if (++depth > DEEPEST) {
            throw refused(at, "groups stand in each other more than " + DEEPEST + " deep");
        }
        var alternatives = new ArrayList<PatternNode>();
        alternatives.add(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            alternatives.add(sequence());
        }
        depth--;
        return alternatives.size() == 1 ? alternatives.getFirst() : new Choice(alternatives);
    }

    private PatternNode sequence() {
        var parts = new ArrayList<PatternNode>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            int from = at;
            parts.add(quantified(from, atom()));
        }
        return parts.size() == 1 ? parts.getFirst() : new Sequence(parts);
    }

    private PatternNode atom() {
        int from = at;
        char c = text.charAt(at++);
        return switch (c) {
            case '^' -> new Start();
            case '$' -> new End();
            case '.' -> new PatternNode.OneOf(DialSet.of('\n').complement());
            case '(' -> group(from);
            case '[' -> new PatternNode.OneOf(new ClassParser(text, at).read(end -> at = end));
            case '\\' -> escape(from);
            case '*', '+', '?' -> throw refused(from, "'" + c + "' repeats nothing");
            case '{' -> {
                if (braces(from) > from) {
                    throw refused(from, text.substring(from, braces(from)) + " repeats nothing");
                }
                yield literal(c);
            }
            default -> literal(c);
        };
    }

    private PatternNode escape(int from) {
        if (at == text.length()) {
            throw refused(from, "a \\ at the end escapes nothing");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'A' -> new Start();
            case 'z', 'Z' -> new End();
            default -> new PatternNode.OneOf(ClassParser.escaped(text, from));
        };
    }

    private PatternNode group(int from) {
        if (!text.startsWith("?", at)) {
            int number = ++unnamed;
            return new Group(closed(from), number);
        }
        String rest = text.substring(at + 1, Math.min(text.length(), at + 3));
        if (rest.startsWith(":")) {
            at += 2;
            return closed(from);
        }
        if (rest.startsWith("=") || rest.startsWith("!")) {
            if (ahead) {
                throw refused(from, "a lookahead inside of a lookahead is not simulated");
            }
            at += 2;
            ahead = true;
            PatternNode body = closed(from);
            ahead = false;
            return new Lookahead(body, rest.startsWith("!"));
        }
        if (rest.startsWith("<=") || rest.startsWith("<!")) {
            throw refused(from, "a lookbehind (?" + rest + " is not simulated");
        }
        if (rest.startsWith("<") || rest.startsWith("'")) {
            return named(from, rest.charAt(0) == '<' ? '>' : '\'');
        }
        throw refused(
                from,
                switch (rest.isEmpty() ? ' ' : rest.charAt(0)) {
                    case '>' -> "an atomic group (?> is not simulated";
                    case '(' -> "a conditional (?( is not simulated";
                    case '#' -> "a comment (?# does not belong into a rule";
                    default -> "an option (?" + rest + " is not simulated";
                });
    }

    private PatternNode named(int from, char quote) {
        int end = text.indexOf(quote, at + 2);
        String name = end < 0 ? "" : text.substring(at + 2, end);
        if (name.indexOf('-') >= 0) {
            throw refused(from, "a balancing group (?<" + name + "> is not simulated");
        }
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw refused(from, "the name of a group begins with a letter and has letters, digits and _ only");
        }
        if (names.containsKey(name)) {
            throw refused(from, "two groups have the name " + name);
        }
        int number = namedFrom + names.size();
        names.put(name, number);
        at = end + 1;
        return new Group(closed(from), number);
    }

    private PatternNode closed(int from) {
        PatternNode body = choice();
        if (at == text.length()) {
            throw refused(from, "this ( is never closed");
        }
        at++;
        return body;
    }

    private PatternNode quantified(int from, PatternNode atom) {
        int begin = at;
        if (!quantifier()) {
            return atom;
        }
        if (atom instanceof Start || atom instanceof End || atom instanceof Lookahead) {
            throw refused(begin, "what takes no character cannot be repeated");
        }
        String words = text.substring(begin, at);
        boolean lazy = at < text.length() && text.charAt(at) == '?';
        if (lazy) {
            at++;
        }
        int behind = at;
        if (quantifier()) {
            throw refused(
                    behind,
                    text.substring(behind, at) + " follows a quantifier: possessive and nested ones are not simulated");
        }
        return switch (words) {
            case "*" -> new Repeat(atom, 0, Repeat.UNBOUNDED, lazy);
            case "+" -> new Repeat(atom, 1, Repeat.UNBOUNDED, lazy);
            case "?" -> new Repeat(atom, 0, 1, lazy);
            default -> counted(from, begin, atom, words.substring(1, words.length() - 1), lazy);
        };
    }

    private PatternNode counted(int from, int begin, PatternNode atom, String words, boolean lazy) {
        int comma = words.indexOf(',');
        int least = count(begin, comma < 0 ? words : words.substring(0, comma));
        int most = comma < 0
                ? least
                : comma + 1 == words.length() ? Repeat.UNBOUNDED : count(begin, words.substring(comma + 1));
        if (most < least) {
            throw refused(begin, "{" + words + "} ends before it begins");
        }
        if (most == 0) {
            throw refused(from, text.substring(from, begin) + " is never there, says {" + words + "}");
        }
        return new Repeat(atom, least, most, lazy);
    }

    private int count(int begin, String digits) {
        if (digits.length() > 4 || Integer.parseInt(digits) > MOST_REPEATED) {
            throw refused(begin, "nothing is repeated more than " + MOST_REPEATED + " times");
        }
        return Integer.parseInt(digits);
    }

    /** Steps over a quantifier, if one is here. */
    private boolean quantifier() {
        if (at == text.length()) {
            return false;
        }
        int end = QUANTIFIERS.indexOf(text.charAt(at)) >= 0 ? at + 1 : braces(at);
        boolean found = end > at;
        at = end;
        return found;
    }

    /** Where the quantifier in braces that begins here ends; here when the brace is a literal. */
    private int braces(int from) {
        if (text.charAt(from) != '{') {
            return from;
        }
        int i = digits(from + 1);
        if (i == from + 1) {
            return from;
        }
        if (i < text.length() && text.charAt(i) == ',') {
            i = digits(i + 1);
        }
        return i < text.length() && text.charAt(i) == '}' ? i + 1 : from;
    }

    private int digits(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static PatternNode literal(char c) {
        return new PatternNode.OneOf(DialSet.of(c));
    }

    private RefusedPatternException refused(int position, String why) {
        return new RefusedPatternException(text, position, why);
    }
}
