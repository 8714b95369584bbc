package org.dialworks.diagnostics.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Times as Windows and its forwarders write them: 3 to 9 fraction digits, with Z or in the space form without. */
final class EventTime {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int DATE_LENGTH = 10;

    private EventTime() {}

    /**
     * Reads a time, cut to milliseconds: Windows keeps 100 ns, Winlogbeat sends milliseconds, and one event must have
     * one time.
     *
     * @return empty when it is no time, or none at which a voice server can have logged
     */
    static Optional<Instant> parse(String text) {
        String time = text.strip();
        if (time.length() <= DATE_LENGTH) {
            return Optional.empty();
        }
        if (time.charAt(DATE_LENGTH) == ' ') {
            time = time.substring(0, DATE_LENGTH) + 'T' + time.substring(DATE_LENGTH + 1);
        }
        if (!hasZone(time)) {
            time += 'Z';
        }
        try {
            Instant instant = OffsetDateTime.parse(time).toInstant().truncatedTo(ChronoUnit.MILLIS);
            return instant.isBefore(EARLIEST) || instant.isAfter(LATEST) ? Optional.empty() : Optional.of(instant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasZone(String time) {
        return time.endsWith("Z") || time.indexOf('+', DATE_LENGTH) > 0 || time.indexOf('-', DATE_LENGTH) > 0;
    }
}
