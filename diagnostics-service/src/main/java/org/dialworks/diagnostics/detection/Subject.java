package org.dialworks.diagnostics.detection;

import java.util.Locale;
import org.dialworks.contracts.TelemetryEvent;
import org.jspecify.annotations.Nullable;

/** What an event is about besides the host that logged it: the other machine it names. */
final class Subject {

    private static final String LABEL = "fqdn:";
    private static final int LONGEST = 253;

    private Subject() {}

    /**
     * The name of the machine that the event tells of, lower case; empty where it names none.
     *
     * <p>The inserts count first, since the message may be missing or in another language: one that holds
     * {@code FQDN: <name>}, or else is a name.
     */
    static String of(TelemetryEvent event) {
        for (String insert : event.inserts()) {
            String name = labelled(insert);
            if (!name.isEmpty()) {
                return name;
            }
        }
        for (String insert : event.inserts()) {
            String name = nameAt(insert, 0);
            if (!name.isEmpty() && isAllOf(insert.strip(), name)) {
                return name;
            }
        }
        return labelled(event.message());
    }

    private static String labelled(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int at = text.toLowerCase(Locale.ROOT).indexOf(LABEL);
        return at < 0 ? "" : nameAt(text, at + LABEL.length());
    }

    // The host name that begins here, after white space; empty where there is none with a dot and a letter.
    private static String nameAt(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        boolean dot = false;
        boolean letter = false;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            dot |= text.charAt(end) == '.';
            letter |= Character.isLetter(text.charAt(end));
            end++;
        }
        if (!dot || !letter || end - start > LONGEST) {
            return "";
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    // A name alone, or with its port.
    private static boolean isAllOf(String insert, String name) {
        String rest = insert.substring(Math.min(name.length(), insert.length()));
        return rest.isEmpty() || (rest.charAt(0) == ':' && rest.chars().skip(1).allMatch(Character::isDigit));
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }
}
