package org.dialworks.diagnostics.sigma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the expression language of conditions. From loosest to tightest: {@code or}, {@code and}, {@code not},
 * {@code 1 of} and {@code all of} a pattern or {@code them}, parentheses.
 */
final class ConditionParser {

    private static final int MOST_WORDS = 1_000;
    private static final int DEEPEST = 50;

    private final Collection<String> known;
    private final List<String> words;
    private int next;
    private int depth;

    private ConditionParser(Collection<String> known, List<String> words) {
        this.known = known;
        this.words = words;
    }

    /** Why an expression means nothing. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String detail) {
            super(detail, null, false, false);
        }

        String detail() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Reads an expression.
     *
     * @param known the names that it may speak of
     */
    static Condition parse(String text, Collection<String> known) throws Unreadable {
        if (text.indexOf('|') >= 0) {
            throw new Unreadable("'|' begins an aggregation, which Sigma 2 has no more; write a correlation instead");
        }
        List<String> words = words(text);
        if (words.size() > MOST_WORDS) {
            throw new Unreadable("it has more than " + MOST_WORDS + " words");
        }
        var parser = new ConditionParser(known, words);
        Condition condition = parser.or();
        if (parser.next < words.size()) {
            throw new Unreadable("'" + words.get(parser.next) + "' does not belong where it stands");
        }
        return condition;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean parenthesis = c == '(' || c == ')';
            if (parenthesis || Character.isWhitespace(c)) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                if (parenthesis) {
                    words.add(String.valueOf(c));
                }
            } else {
                word.append(c);
            }
        }
        return words;
    }

    private Condition or() throws Unreadable {
        var parts = new ArrayList<Condition>();
        do {
            parts.add(and());
        } while (take("or"));
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition and() throws Unreadable {
        var parts = new ArrayList<Condition>();
        do {
            parts.add(not());
        } while (take("and"));
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private Condition not() throws Unreadable {
        boolean negated = false;
        while (take("not")) {
            negated = !negated;
        }
        Condition operand = operand();
        return negated ? new Condition.Not(operand) : operand;
    }

    private Condition operand() throws Unreadable {
        if (take("(")) {
            if (++depth > DEEPEST) {
                throw new Unreadable("its parentheses are nested more than " + DEEPEST + " deep");
            }
            Condition inner = or();
            if (!take(")")) {
                throw new Unreadable("a ')' is missing");
            }
            depth--;
            return inner;
        }
        if (next >= words.size()) {
            throw new Unreadable(words.isEmpty() ? "it is empty" : "it ends where a name should follow");
        }
        String word = words.get(next++);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean some = lower.equals("1") || lower.equals("any");
        if ((some || lower.equals("all")) && take("of")) {
            return of(!some, word);
        }
        if (lower.equals("and") || lower.equals("or") || word.equals(")")) {
            throw new Unreadable("'" + word + "' stands where a name should stand");
        }
        if (!known.contains(word)) {
            throw new Unreadable("there is no '" + word + "'; there are " + String.join(", ", known));
        }
        return new Condition.Named(word);
    }

    private Condition of(boolean all, String quantity) throws Unreadable {
        if (next >= words.size()) {
            throw new Unreadable("it ends where a pattern or 'them' should follow");
        }
        String pattern = words.get(next++);
        boolean them = pattern.equalsIgnoreCase("them") && !known.contains(pattern);
        Pattern regex = wildcards(pattern);
        List<String> names = known.stream()
                .filter(name ->
                        them ? !name.startsWith("_") : regex.matcher(name).matches())
                .toList();
        if (names.isEmpty()) {
            throw new Unreadable(
                    "'" + pattern + "' is the pattern of nothing there is; there are " + String.join(", ", known));
        }
        return new Condition.Of(all, names, quantity + " of " + pattern);
    }

    private static Pattern wildcards(String pattern) {
        return Pattern.compile(
                Arrays.stream(pattern.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    private boolean take(String word) {
        if (next < words.size() && words.get(next).equalsIgnoreCase(word)) {
            next++;
            return true;
        }
        return false;
    }
}
