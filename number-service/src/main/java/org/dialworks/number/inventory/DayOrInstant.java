package org.dialworks.number.inventory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.dialworks.platform.problem.ProblemException;

/**
 * A day or an instant that a caller asks for.
 *
 * @param start included
 * @param end excluded
 */
record DayOrInstant(Instant start, Instant end) {

    /**
     * Reads {@code 2026-03-01}, a whole day in a time zone, or {@code 2026-03-01T10:00:00Z}.
     *
     * @throws ProblemException 400 naming the parameter
     */
    static DayOrInstant parse(String text, String zone) {
        ZoneId where;
        try {
            where = ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("zone", "'" + zone + "' is no time zone such as Europe/Oslo");
        }
        try {
            if (text.indexOf('T') < 0) {
                LocalDate day = LocalDate.parse(text);
                return new DayOrInstant(
                        day.atStartOfDay(where).toInstant(),
                        day.plusDays(1).atStartOfDay(where).toInstant());
            }
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return new DayOrInstant(instant, instant.plusNanos(1));
        } catch (DateTimeException e) {
            throw ProblemException.invalid(
                    "on",
                    "'" + text + "' is neither a day such as 2026-03-01 nor an instant such as 2026-03-01T10:00:00Z");
        }
    }
}
