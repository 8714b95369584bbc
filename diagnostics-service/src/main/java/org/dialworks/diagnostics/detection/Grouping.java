package org.dialworks.diagnostics.detection;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Which events a correlation takes together.
 *
 * @param byHost whether those of one computer only
 * @param fields the other fields that must be alike
 */
record Grouping(boolean byHost, List<String> fields) {

    private static final String COMPUTER = "computer";

    Grouping {
        fields = List.copyOf(fields);
    }

    /** As {@code group-by} says it. */
    static Grouping by(List<String> fields) {
        return new Grouping(
                fields.stream().anyMatch(Grouping::isComputer),
                fields.stream().filter(field -> !isComputer(field)).toList());
    }

    private static boolean isComputer(String field) {
        return field.toLowerCase(Locale.ROOT).equals(COMPUTER);
    }

    /**
     * The group of an event, or of what another correlation found.
     *
     * @param value of a field; empty where it has none
     */
    Group group(String correlation, String site, String computer, Function<String, String> value) {
        List<String> values =
                fields.stream().map(value).map(LongValue::shortened).toList();
        String host = byHost
                ? computer
                : values.stream().filter(text -> !text.isEmpty()).findFirst().orElse(site);
        return new Group(correlation, site, host, values);
    }
}
