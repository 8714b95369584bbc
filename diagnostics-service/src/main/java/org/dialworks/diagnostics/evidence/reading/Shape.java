package org.dialworks.diagnostics.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lines look like in every language of Windows. All of it takes time in proportion to the line. */
final class Shape {

    private Shape() {}

    /** Spaces, tabs, and the fixed spaces that French puts before a colon. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f';
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String trim(String text) {
        int from = indent(text);
        int to = text.length();
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** How many spaces a line begins with. */
    static int indent(String text) {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The words of a line. */
    static List<String> tokens(String text) {
        return split(text, 1);
    }

    /** The columns of a line: what stands two spaces or more apart, or a tab. */
    static List<String> columns(String text) {
        return split(text, 2);
    }

    private static List<String> split(String text, int spaces) {
        var parts = new ArrayList<String>();
        int start = -1;
        int end = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || isSpace(text.charAt(i));
            if (!space) {
                start = start < 0 ? i : start;
                end = i + 1;
            } else if (start >= 0 && (i == text.length() || i + 1 - end >= spaces || text.charAt(i) == '\t')) {
                parts.add(text.substring(start, end));
                start = -1;
            }
        }
        return parts;
    }

    /** Whether a line consists of one character, at least so many times. */
    static boolean isRuler(String text, char c, int least) {
        String line = trim(text);
        if (line.length() < least) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != c) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line can hold no fact: no number stands in it. Titles and column headings are such lines. */
    static boolean isHeading(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && !nameOfProtocol(text, i)) {
                return false;
            }
        }
        return true;
    }

    // IPv4 and IPv6 stand in titles.
    private static boolean nameOfProtocol(String text, int at) {
        return at > 1 && (text.charAt(at - 1) == 'v' || text.charAt(at - 1) == 'V') && text.charAt(at - 2) == 'P';
    }

    /** A whole number without sign, up to 18 digits. */
    static Optional<Long> number(String text) {
        if (text.isEmpty() || text.length() > 18) {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            value = value * 10 + (c - '0');
        }
        return Optional.of(value);
    }

    /** A port: 0 to 65535; -1 for any other text. */
    static int port(String text) {
        return number(text).filter(port -> port <= 65_535).map(Long::intValue).orElse(-1);
    }

    static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Hexadecimal digits without the spaces between them, lower case; empty where there is anything else. */
    static String hexBytes(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 'f' && Character.digit(c, 16) >= 0) {
                out.append(Character.toLowerCase(c));
            } else if (!isSpace(c)) {
                return "";
            }
        }
        return out.toString();
    }

    /** Whether it looks like an IPv6 address; without zone. */
    static boolean isIpv6(String text) {
        int colons = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                colons++;
            } else if ((c > 'f' || Character.digit(c, 16) < 0) && c != '.') {
                return false;
            }
        }
        return colons >= 2 && text.length() <= 45;
    }
}
