package org.dialworks.number.range;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How long numbers rest, as ISO 8601 writes a number of days: {@code P90D}. */
final class Quarantine {

    /** As the database has it. */
    static final int MOST_DAYS = 3650;

    private Quarantine() {}

    /**
     * The days of a period.
     *
     * @throws IllegalArgumentException with a message for the caller when the text is none in days or weeks
     */
    static int days(String text) {
        try {
            Period period = Period.parse(text.strip());
            long days = ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(period));
            // A month has no number of days.
            if (period.toTotalMonths() == 0 && days >= 0 && days <= MOST_DAYS) {
                return (int) days;
            }
        } catch (DateTimeException e) {
            // refused below
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not a number of days up to " + MOST_DAYS + " as in P90D or P12W");
    }

    static int daysOr(@Nullable String text, int otherwise) {
        return text == null ? otherwise : days(text);
    }

    static String text(int days) {
        return Period.ofDays(days).toString();
    }
}
