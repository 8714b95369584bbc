package org.dialworks.diagnostics.event;

import java.util.Locale;

/** One spelling of values that Windows and its forwarders write differently. */
final class NormalValue {

    private static final int GUID = 36;
    private static final int MILLIS_INSTANT = "2026-01-31T12:00:00.123".length();
    private static final int LONGEST_INSTANT = MILLIS_INSTANT + 7;

    private NormalValue() {}

    /**
     * A value that is a GUID as a whole is in braces and capitals, as Windows shows it; one that is an instant as a whole
     * has three fraction digits. White space around a value is left out, since evtx_dump drops it. Others are as they came.
     */
    static String of(String written) {
        String value = written.strip();
        int length = value.length();
        if (length == GUID && isGuid(value, 0)) {
            return '{' + value.toUpperCase(Locale.ROOT) + '}';
        }
        if (length == GUID + 2 && value.charAt(0) == '{' && value.charAt(length - 1) == '}' && isGuid(value, 1)) {
            return value.toUpperCase(Locale.ROOT);
        }
        if (length > MILLIS_INSTANT && length <= LONGEST_INSTANT && isInstant(value)) {
            return value.substring(0, MILLIS_INSTANT) + 'Z';
        }
        return value;
    }

    private static boolean isGuid(String value, int from) {
        for (int i = 0; i < GUID; i++) {
            char c = value.charAt(from + i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : Character.digit(c, 16) < 0 || c > 'f') {
                return false;
            }
        }
        return true;
    }

    private static boolean isInstant(String value) {
        if (value.charAt(10) != 'T' || value.charAt(value.length() - 1) != 'Z' || value.charAt(19) != '.') {
            return false;
        }
        for (int i = 0; i < value.length() - 1; i++) {
            char c = value.charAt(i);
            boolean right = switch (i) {
                case 4, 7 -> c == '-';
                case 10 -> c == 'T';
                case 13, 16 -> c == ':';
                case 19 -> c == '.';
                default -> c >= '0' && c <= '9';
            };
            if (!right) {
                return false;
            }
        }
        return true;
    }
}
