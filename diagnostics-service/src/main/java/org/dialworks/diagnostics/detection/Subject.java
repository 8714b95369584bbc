package org.dialworks.diagnostics.detection;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dialworks.contracts.TelemetryEvent;
import org.jspecify.annotations.Nullable;

/** What an event is about besides the host that logged it: the other machine it names. */
final class Subject {

    private static final int LONGEST = 253;
    private static final int MOST_TEXT = 2000;
    private static final Pattern ADDRESS = Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}");

    private Subject() {}

    /** What kind of thing the events of a rule name. */
    enum Kind {
        /** Nothing: it is about the host, or about all there is of its kind, whatever the event names. */
        NONE(""),
        /** A machine by its full name. */
        MACHINE(""),
        /** An Edge Server by its full name. */
        EDGE("edge"),
        /** A gateway by its full name or address. */
        GATEWAY("gateway");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The label of detections that the subject becomes; empty for none. */
        String label() {
            return label;
        }

        /**
         * The kind of this name.
         *
         * @throws IllegalArgumentException when there is none, with a message that lists them
         */
        static Kind of(String name) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("it is one of none, machine, edge, gateway, not '" + name + "'");
        }
    }

    /**
     * The name of the machine that the event tells of, lower case; empty where it names none.
     *
     * <p>The inserts count first, since the message may be missing or in another language: one that holds
     * {@code FQDN: <name>}, or else is a name.
     */
    static String of(TelemetryEvent event, Kind kind) {
        return switch (kind) {
            case NONE -> "";
            case MACHINE, EDGE -> name(event, List.of("fqdn:"), false);
            case GATEWAY -> name(event, List.of("gateway peer:", "gateway:", "fqdn:"), true);
        };
    }

    private static String name(TelemetryEvent event, List<String> labels, boolean addresses) {
        for (String insert : event.inserts()) {
            String name = labelled(insert, labels, addresses);
            if (!name.isEmpty()) {
                return name;
            }
        }
        for (String insert : event.inserts()) {
            String text = insert.strip();
            String name = nameAt(text, 0, addresses);
            if (!name.isEmpty() && isAllOf(text, name)) {
                return name;
            }
        }
        return labelled(event.message(), labels, addresses);
    }

    private static String labelled(@Nullable String text, List<String> labels, boolean addresses) {
        if (text == null) {
            return "";
        }
        String lower = text.substring(0, Math.min(text.length(), MOST_TEXT)).toLowerCase(Locale.ROOT);
        return labels.stream()
                .filter(lower::contains)
                .map(label -> nameAt(lower, lower.indexOf(label) + label.length(), addresses))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    // The host name or address that begins here, after white space; empty where there is none.
    private static String nameAt(String text, int from, boolean addresses) {
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
        if (!dot || end - start > LONGEST) {
            return "";
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        String whole = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        boolean isName = letter || (addresses && ADDRESS.matcher(whole).matches());
        return isName ? whole : "";
    }

    // A name alone, or with its port, or with what says which of its trunks is meant.
    private static boolean isAllOf(String insert, String name) {
        String rest = insert.substring(Math.min(name.length(), insert.length()));
        return rest.isEmpty()
                || rest.charAt(0) == ';'
                || (rest.charAt(0) == ':'
                        && rest.chars().skip(1).takeWhile(c -> c != ';').allMatch(Character::isDigit));
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }
}
