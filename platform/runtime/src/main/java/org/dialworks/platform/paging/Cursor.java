package org.dialworks.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.dialworks.platform.problem.ProblemException;

/**
 * A place in a list as opaque text: the parts of the last row's key. A caller may have made one up: a part that is not what
 * it must be is a problem of {@code after}.
 */
public final class Cursor {

    // A unit separator stands in no key of ours.
    private static final char SEPARATOR = '\u001f';

    private Cursor() {}

    public static String encode(Object... parts) {
        var text = new StringBuilder();
        for (Object part : parts) {
            text.append(part).append(SEPARATOR);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A number among the parts. */
    public static long number(String part) {
        try {
            return Long.parseLong(part);
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    /** An instant among the parts. */
    public static Instant instant(String part) {
        try {
            return Instant.parse(part);
        } catch (DateTimeParseException e) {
            throw refused();
        }
    }

    /** An id among the parts. */
    public static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    /** What a caller is told who made a place up. */
    static ProblemException refused() {
        return ProblemException.invalid("after", "after must be the next of a page of this list");
    }

    static List<String> decode(String cursor) {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        return parts;
    }
}
