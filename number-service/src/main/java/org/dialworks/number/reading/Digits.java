package org.dialworks.number.reading;

/** Digits among what people put between them. */
final class Digits {

    // RFC 3966 §5.1.1, and the blanks and dashes that copying from documents brings.
    private static final String SEPARATORS =
            "-.()/ \u00a0\u2007\u2009\u202f\u2010\u2011\u2012\u2013\u2014\u200e\u202a\u202c";

    private Digits() {}

    static String withoutSeparators(String text) {
        var left = new StringBuilder(text.length());
        text.chars().filter(c -> SEPARATORS.indexOf(c) < 0).forEach(c -> left.append((char) c));
        return left.toString();
    }

    static boolean areAll(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
