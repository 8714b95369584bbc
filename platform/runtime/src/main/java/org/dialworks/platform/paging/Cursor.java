package org.dialworks.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.dialworks.platform.problem.ProblemException;

/** A place in a list as opaque text: the parts of the last row's key. */
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

    /** A number among the parts, which a caller may have made up. */
    public static long number(String part) {
        try {
            return Long.parseLong(part);
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("after", "after must be the next of a page of this list");
        }
    }

    static List<String> decode(String cursor) {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("after", "after must be the next of a page of this list");
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
