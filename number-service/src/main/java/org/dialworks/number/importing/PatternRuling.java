package org.dialworks.number.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialworks.number.range.Span;

/**
 * Whether the regular expression of a treatment stands for a range of numbers: {@code ^\+1555333\d{4}$} does. Literal
 * digits, then at most one class that is a part of the digits, then classes of all digits; anything else could leave gaps.
 */
sealed interface PatternRuling {

    /** It matches these numbers and no others. */
    record Range(Span span) implements PatternRuling {}

    /** It does not, or that cannot be told. */
    record NoRange(String why) implements PatternRuling {}

    /** A digit between two. */
    record Place(char lowest, char highest) {
        boolean isLiteral() {
            return lowest == highest;
        }

        boolean isAny() {
            return lowest == '0' && highest == '9';
        }
    }

    Pattern WHOLE = Pattern.compile("\\^(?:\\\\\\+|\\[\\+])(.{1,200})\\$");
    Pattern PART = Pattern.compile("([0-9]|\\\\d|\\[([0-9])-([0-9])])(?:\\{([0-9]{1,2})})?");

    static PatternRuling on(String pattern) {
        Matcher whole = WHOLE.matcher(pattern.strip());
        if (!whole.matches()) {
            return new NoRange("a pattern is a range only when it is ^\\+ then digits and then $");
        }
        String body = whole.group(1);
        var places = new ArrayList<Place>();
        Matcher part = PART.matcher(body);
        int at = 0;
        while (at < body.length()) {
            part.region(at, body.length());
            if (!part.lookingAt()) {
                return new NoRange("behind its first " + at + " characters it has more than digits and digit classes");
            }
            int times = part.group(4) == null ? 1 : Integer.parseInt(part.group(4));
            if (places.size() + times > 15) {
                return new NoRange("it stands for more than 15 digits");
            }
            Place place = place(part);
            for (int i = 0; i < times; i++) {
                places.add(place);
            }
            at = part.end();
        }
        return range(places);
    }

    private static Place place(Matcher part) {
        if (part.group(2) != null) {
            return new Place(part.group(2).charAt(0), part.group(3).charAt(0));
        }
        char only = part.group(1).charAt(0);
        return only == '\\' ? new Place('0', '9') : new Place(only, only);
    }

    private static PatternRuling range(List<Place> places) {
        boolean tail = false;
        var first = new StringBuilder();
        var last = new StringBuilder();
        for (Place place : places) {
            if (place.lowest() > place.highest()) {
                return new NoRange("the class [" + place.lowest() + "-" + place.highest() + "] runs downwards");
            }
            if (tail && !place.isAny()) {
                return new NoRange("behind a digit class only \\d may follow, or the numbers have gaps");
            }
            tail |= !place.isLiteral();
            first.append(place.lowest());
            last.append(place.highest());
        }
        if (first.isEmpty() || first.charAt(0) == '0') {
            return new NoRange("a country code does not start with 0");
        }
        return new Range(new Span(Long.parseLong(first.toString()), Long.parseLong(last.toString())));
    }
}
