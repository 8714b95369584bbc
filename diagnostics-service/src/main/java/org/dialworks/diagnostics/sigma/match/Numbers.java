package org.dialworks.diagnostics.sigma.match;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialworks.diagnostics.sigma.ValueTest.TimePart;
import org.jspecify.annotations.Nullable;

/** Reads the values of events as numbers, and parts of times out of them. */
final class Numbers {

    private static final int LONGEST = 40;
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{1,9})?");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX]([0-9a-fA-F]{1,16})");
    private static final Pattern TIME =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)?.*");

    private Numbers() {}

    /** A decimal number, or a hexadecimal one such as {@code 0x1F}, as Windows writes many; null when it is none. */
    static @Nullable BigDecimal of(String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return null;
        }
        Matcher hexadecimal = HEXADECIMAL.matcher(value);
        if (hexadecimal.matches()) {
            return new BigDecimal(new BigInteger(hexadecimal.group(1), 16));
        }
        return DECIMAL.matcher(value).matches() ? new BigDecimal(value) : null;
    }

    /** A part of a time written in ISO 8601, as it stands there: zones are not converted. Null when it is no time. */
    static @Nullable BigDecimal of(String value, TimePart part) {
        Matcher matcher = TIME.matcher(value);
        if (value.length() > LONGEST || !matcher.matches()) {
            return null;
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(matcher, 1), number(matcher, 2), number(matcher, 3), number(matcher, 4), number(matcher, 5));
            return BigDecimal.valueOf(
                    switch (part) {
                        case MINUTE -> time.getMinute();
                        case HOUR -> time.getHour();
                        case DAY -> time.getDayOfMonth();
                        case WEEK -> time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                        case MONTH -> time.get(ChronoField.MONTH_OF_YEAR);
                        case YEAR -> time.getYear();
                    });
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
