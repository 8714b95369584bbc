package org.dialworks.gateway.http;

import java.util.Locale;

/**
 * The target of a request in the one form that goes further: origin form (RFC 9112 §3.2.1) whose path reads the same to
 * everyone. A path that could be read in two ways is refused, never rewritten: dot segments, also encoded ones; empty
 * segments; an encoded slash, backslash or NUL; a raw {@code ;}, which starts a parameter for some servers and belongs to
 * the name for others. The {@code ;} of a number with an extension is therefore sent as {@code %3B}:
 * {@code /api/numbers/v1/numbers/+4755123456%3Bext=12}. {@code +} and {@code %2B} both pass as they are.
 */
public sealed interface RequestTarget {

    /**
     * May go further.
     *
     * @param value path and query as they go further
     * @param pathLength length of the path in it, before the {@code ?}
     */
    record Accepted(String value, int pathLength) implements RequestTarget {

        public String path() {
            return value.substring(0, pathLength);
        }

        /** Whether the path is this or lies below it; the prefix ends in {@code /}. */
        public boolean isUnder(String prefix) {
            return pathLength >= prefix.length() && value.startsWith(prefix);
        }

        public boolean is(String path) {
            return pathLength == path.length() && value.startsWith(path);
        }
    }

    /**
     * Must not go further.
     *
     * @param reason what is wrong, in words for the caller
     */
    record Refused(String reason) implements RequestTarget {}

    /**
     * Reads a target.
     *
     * @param target as it stands in the request line
     * @param host the value of the Host header, which an absolute-form target must agree with
     */
    static RequestTarget read(String target, String host) {
        if (!target.isEmpty() && target.charAt(0) == '/') {
            return check(target);
        }
        return origin(target, host);
    }

    private static RequestTarget origin(String target, String host) {
        String lower = target.toLowerCase(Locale.ROOT);
        int authorityAt = lower.startsWith("http://") ? 7 : lower.startsWith("https://") ? 8 : -1;
        if (authorityAt < 0) {
            return new Refused("the request target must be a path");
        }
        int pathAt = target.indexOf('/', authorityAt);
        String authority = pathAt < 0 ? target.substring(authorityAt) : target.substring(authorityAt, pathAt);
        if (!authority.equalsIgnoreCase(host)) {
            return new Refused("the request target and the Host header name different hosts");
        }
        return pathAt < 0 ? new Accepted("/", 1) : check(target.substring(pathAt));
    }

    private static RequestTarget check(String target) {
        int length = target.length();
        int pathLength = length;
        int segmentAt = 1;
        boolean onlyDots = true;
        boolean inPath = true;
        for (int i = 1; i < length; i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return new Refused("the request target holds a character that must be percent-encoded");
            }
            if (c == '#') {
                return new Refused("the request target must not hold a fragment");
            }
            if (c == '%') {
                int octet = octet(target, i);
                if (octet < 0) {
                    return new Refused("a percent sign is not followed by two hexadecimal digits");
                }
                if (inPath) {
                    if (octet == '/' || octet == '\\' || octet == 0) {
                        return new Refused("an encoded slash, backslash or NUL is not allowed in the path");
                    }
                    onlyDots &= octet == '.';
                }
                i += 2;
                continue;
            }
            if (!inPath) {
                continue;
            }
            switch (c) {
                case '?' -> {
                    inPath = false;
                    pathLength = i;
                    if (onlyDots && i > segmentAt) {
                        return dotSegment();
                    }
                }
                case '/' -> {
                    if (i == segmentAt) {
                        return new Refused("the path holds an empty segment");
                    }
                    if (onlyDots) {
                        return dotSegment();
                    }
                    segmentAt = i + 1;
                    onlyDots = true;
                }
                case ';' -> {
                    return new Refused(
                            "a ; in the path must be sent as %3B, as in /api/numbers/v1/numbers/+4755123456%3Bext=12");
                }
                case '\\' -> {
                    return new Refused("a backslash is not allowed in the path");
                }
                case '.' -> {}
                default -> onlyDots = false;
            }
        }
        if (inPath && onlyDots && length > segmentAt) {
            return dotSegment();
        }
        return new Accepted(target, pathLength);
    }

    private static Refused dotSegment() {
        return new Refused("the path holds a segment of dots only");
    }

    private static int octet(String text, int percentAt) {
        if (percentAt + 2 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(percentAt + 1), 16);
        int low = Character.digit(text.charAt(percentAt + 2), 16);
        return high < 0 || low < 0 ? -1 : (high << 4) | low;
    }
}
