package org.dialworks.number.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands behind the first semicolon of a line URI (RFC 3966 §5): names in any case and any order.
 *
 * @param extension digits, empty without one
 * @param context the phone-context, empty without one
 * @param dropped parameters that do not make another number of it, as they were written
 */
record LineParameters(String extension, String context, List<String> dropped) {

    private static final int LONGEST_EXTENSION = 15;

    LineParameters {
        dropped = List.copyOf(dropped);
    }

    /**
     * Reads the text behind the first semicolon.
     *
     * @throws IllegalArgumentException with the reason when an extension is there but is none
     */
    static LineParameters read(String text) {
        String extension = "";
        String context = "";
        var dropped = new ArrayList<String>();
        for (String parameter : text.split(";", -1)) {
            int equals = parameter.indexOf('=');
            String name = (equals < 0 ? parameter : parameter.substring(0, equals))
                    .strip()
                    .toLowerCase(Locale.ROOT);
            String value = equals < 0 ? "" : parameter.substring(equals + 1).strip();
            switch (name) {
                case "ext" -> {
                    if (!extension.isEmpty()) {
                        throw new IllegalArgumentException("it has two extensions");
                    }
                    extension = extension(value);
                }
                case "phone-context" -> context = value;
                case "" -> {
                    // A semicolon at the end says nothing.
                }
                default -> dropped.add(";" + parameter.strip());
            }
        }
        return new LineParameters(extension, context, dropped);
    }

    static LineParameters none() {
        return new LineParameters("", "", List.of());
    }

    private static String extension(String value) {
        String digits = Digits.withoutSeparators(value);
        if (digits.isEmpty() || digits.length() > LONGEST_EXTENSION || !Digits.areAll(digits)) {
            throw new IllegalArgumentException(";ext= needs 1 to 15 digits, not '" + value + "'");
        }
        return digits;
    }
}
