package org.dialworks.diagnostics.sigma.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dialworks.diagnostics.sigma.TextPattern;

/**
 * A part of a pattern whose length is known: at each position one character, one of several, or any.
 *
 * @param choices by position: the characters that may stand there; an empty text for any
 */
record FixedRun(List<String> choices) {

    FixedRun {
        choices = List.copyOf(choices);
    }

    static FixedRun of(List<TextPattern.Piece> pieces, boolean cased) {
        var choices = new ArrayList<String>();
        for (TextPattern.Piece piece : pieces) {
            switch (piece) {
                case TextPattern.Literal(String literal) -> {
                    String text = cased ? literal : literal.toLowerCase(Locale.ROOT);
                    text.chars().forEach(c -> choices.add(String.valueOf((char) c)));
                }
                case TextPattern.OneOf(String characters) -> choices.add(characters);
                case TextPattern.AnyOne _ -> choices.add("");
                case TextPattern.AnyRun _ -> throw new IllegalArgumentException("a run of fixed length has no *");
            }
        }
        return new FixedRun(choices);
    }

    int length() {
        return choices.size();
    }

    boolean isAt(String text, int from) {
        for (int i = 0; i < choices.size(); i++) {
            String choice = choices.get(i);
            if (!choice.isEmpty() && choice.indexOf(text.charAt(from + i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The first place from {@code from} on at which it stands and ends before {@code to}; -1 when there is none. */
    int find(String text, int from, int to) {
        for (int at = from; at + length() <= to; at++) {
            if (isAt(text, at)) {
                return at;
            }
        }
        return -1;
    }
}
