package org.dialworks.diagnostics.sigma.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dialworks.diagnostics.sigma.TextPattern;

/** A compiled pattern of text. */
sealed interface TextMatcher {

    boolean matches(String text);

    /** The whole text is this. */
    record Whole(String text) implements TextMatcher {
        @Override
        public boolean matches(String value) {
            return value.equals(text);
        }
    }

    record Starts(String text) implements TextMatcher {
        @Override
        public boolean matches(String value) {
            return value.startsWith(text);
        }
    }

    record Ends(String text) implements TextMatcher {
        @Override
        public boolean matches(String value) {
            return value.endsWith(text);
        }
    }

    record Contains(String text) implements TextMatcher {
        @Override
        public boolean matches(String value) {
            return value.contains(text);
        }
    }

    record Anything() implements TextMatcher {
        @Override
        public boolean matches(String value) {
            return true;
        }
    }

    /**
     * Runs of fixed length with anything between them. The leftmost place of each is the right one, since what follows
     * may begin anywhere after it.
     */
    record Runs(List<FixedRun> runs, boolean fromStart, boolean toEnd) implements TextMatcher {

        @Override
        public boolean matches(String value) {
            int first = 0;
            int last = runs.size();
            int from = 0;
            int to = value.length();
            if (fromStart) {
                FixedRun run = runs.getFirst();
                if (run.length() > to || !run.isAt(value, 0)) {
                    return false;
                }
                from = run.length();
                first = 1;
            }
            if (toEnd) {
                if (fromStart && last == 1) {
                    return from == to;
                }
                FixedRun run = runs.getLast();
                to -= run.length();
                if (to < from || !run.isAt(value, to)) {
                    return false;
                }
                last--;
            }
            for (int i = first; i < last; i++) {
                int at = runs.get(i).find(value, from, to);
                if (at < 0) {
                    return false;
                }
                from = at + runs.get(i).length();
            }
            return true;
        }
    }

    /** Compiles a pattern; the text to match must be in lower case when it is not cased. */
    static TextMatcher of(TextPattern pattern, boolean cased) {
        List<TextPattern.Piece> pieces = pattern.pieces();
        int size = pieces.size();
        boolean before = size > 0 && pieces.getFirst() instanceof TextPattern.AnyRun;
        boolean after = size > 0 && pieces.getLast() instanceof TextPattern.AnyRun;
        if (pieces.isEmpty()) {
            return new Whole("");
        }
        if (size == 1 && before) {
            return new Anything();
        }
        List<TextPattern.Piece> middle = pieces.subList(before ? 1 : 0, after ? size - 1 : size);
        if (middle.size() == 1 && middle.getFirst() instanceof TextPattern.Literal(String literal)) {
            String text = cased ? literal : literal.toLowerCase(Locale.ROOT);
            return before ? after ? new Contains(text) : new Ends(text) : after ? new Starts(text) : new Whole(text);
        }
        var runs = new ArrayList<FixedRun>();
        var run = new ArrayList<TextPattern.Piece>();
        for (TextPattern.Piece piece : middle) {
            if (piece instanceof TextPattern.AnyRun) {
                runs.add(FixedRun.of(run, cased));
                run.clear();
            } else {
                run.add(piece);
            }
        }
        runs.add(FixedRun.of(run, cased));
        return new Runs(List.copyOf(runs), !before, !after);
    }
}
