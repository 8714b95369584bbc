package org.dialworks.diagnostics.detection;

import java.util.List;

/**
 * Events that a correlation takes together.
 *
 * @param correlation its rule
 * @param host the computer that all of them are from; of a group over several, what its values name, or the site
 * @param values of the other fields it groups by, in their order; empty where an event has none
 */
record Group(String correlation, String site, String host, List<String> values) {

    // Stands in no name and no value that Windows writes.
    private static final char SEPARATOR = '\u001f';

    Group {
        values = List.copyOf(values);
    }

    /** The key in the store: groups of one host stand together. */
    String key() {
        return prefix(site, host) + correlation + SEPARATOR + String.join(String.valueOf(SEPARATOR), values);
    }

    /** What the keys of all groups of a host begin with. */
    static String prefix(String site, String host) {
        return site + SEPARATOR + host + SEPARATOR;
    }

    /** What a detection about the group is about besides the host. */
    String subject() {
        return String.join(
                ", ",
                values.stream()
                        .filter(value -> !value.isEmpty() && !value.equals(host))
                        .toList());
    }

    Finding.Place place() {
        return new Finding.Place(site, host, subject());
    }

    Finding.Place place(String subject) {
        return new Finding.Place(site, host, subject);
    }
}
