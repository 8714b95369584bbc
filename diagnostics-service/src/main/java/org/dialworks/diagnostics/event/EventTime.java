package org.dialworks.diagnostics.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as Windows, its forwarders and its windows write them, cut to milliseconds: Windows keeps 100 ns, Winlogbeat sends
 * milliseconds, and one event must have one time.
 */
final class EventTime {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int DATE_LENGTH = 10;
    private static final int LONGEST = 64;

    // What Windows PowerShell 5.1 writes: milliseconds, and an offset that says nothing about the instant.
    private static final Pattern DOT_NET = Pattern.compile("\\\\?/Date\\((-?\\d{1,16})(?:[+-]\\d{4})?\\)\\\\?/");
    private static final Pattern ZONE_WITHOUT_COLON = Pattern.compile("(.*\\d) ?([+-]\\d{2})(\\d{2})");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,4})([./-]) ?(\\d{1,2})[./-] ?(\\d{1,4})\\.?,? +(?:kl\\. )?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?"
                    + "(?:[.,](\\d{1,9}))?(?: ?([AP])\\.? ?M\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SYSLOG = Pattern.compile(
            "(\\p{Alpha}{3}) {1,2}(\\d{1,2})(?: (\\d{4}))? (\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,9}))?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int MILLIS_DIGITS = 13;
    private static final int SECONDS_DIGITS = 10;
    private static final int NANOS_DIGITS = 19;

    private EventTime() {}

    /**
     * Reads a time in any of the forms.
     *
     * @param zone of a time that is written without one
     * @param now for a time without a year
     * @return empty when it is no time, or none at which a voice server can have logged
     */
    static Optional<Instant> parse(String text, ZoneId zone, Instant now) {
        String time = text.strip();
        if (time.length() < SECONDS_DIGITS || time.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return read(time, zone, now)
                    .map(instant -> instant.truncatedTo(ChronoUnit.MILLIS))
                    .filter(instant -> !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> read(String time, ZoneId zone, Instant now) {
        if (isIso(time)) {
            return Optional.of(iso(time, zone));
        }
        if (time.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return epoch(time);
        }
        Matcher dotNet = DOT_NET.matcher(time);
        if (dotNet.matches()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(dotNet.group(1))));
        }
        Matcher syslog = SYSLOG.matcher(time);
        if (syslog.matches()) {
            return syslog(syslog, zone, now);
        }
        // Windows sets thin and no-break spaces between the time and AM or PM.
        Matcher date = DATE.matcher(
                time.replaceAll("[\\u00a0\\u202f\\u200e\\u200f]+", " ").strip());
        return date.matches() ? Optional.of(local(date).atZone(zone).toInstant()) : Optional.empty();
    }

    private static boolean isIso(String time) {
        return time.length() > DATE_LENGTH
                && time.charAt(4) == '-'
                && time.charAt(7) == '-'
                && (time.charAt(DATE_LENGTH) == 'T' || time.charAt(DATE_LENGTH) == ' ');
    }

    private static Instant iso(String written, ZoneId zone) {
        String time = written.charAt(DATE_LENGTH) == ' '
                ? written.substring(0, DATE_LENGTH) + 'T' + written.substring(DATE_LENGTH + 1)
                : written;
        if (time.endsWith("Z")) {
            return OffsetDateTime.parse(time).toInstant();
        }
        if (time.indexOf('+', DATE_LENGTH) < 0 && time.indexOf('-', DATE_LENGTH) < 0) {
            return LocalDateTime.parse(time.replace(',', '.')).atZone(zone).toInstant();
        }
        Matcher zoned = ZONE_WITHOUT_COLON.matcher(time);
        return OffsetDateTime.parse(
                        zoned.matches()
                                ? zoned.group(1) + zoned.group(2) + ':' + zoned.group(3)
                                : time.replace(" ", ""))
                .toInstant();
    }

    private static Optional<Instant> epoch(String digits) {
        return switch (digits.length()) {
            case SECONDS_DIGITS -> Optional.of(Instant.ofEpochSecond(Long.parseLong(digits)));
            case MILLIS_DIGITS -> Optional.of(Instant.ofEpochMilli(Long.parseLong(digits)));
            case NANOS_DIGITS -> Optional.of(Instant.ofEpochSecond(0, Long.parseLong(digits)));
            default -> Optional.empty();
        };
    }

    // RFC 3164 section 4.1.2 has no year: the last one in which that day is not yet to come.
    private static Optional<Instant> syslog(Matcher parts, ZoneId zone, Instant now) {
        int month = MONTHS.indexOf(parts.group(1).toLowerCase(Locale.ROOT)) + 1;
        if (month == 0) {
            return Optional.empty();
        }
        Instant latest = now.plus(1, ChronoUnit.DAYS);
        int year = parts.group(3) == null ? now.atZone(ZoneOffset.UTC).getYear() + 1 : Integer.parseInt(parts.group(3));
        int day = Integer.parseInt(parts.group(2));
        boolean leapDay = month == 2 && day == 29;
        while (true) {
            if (!leapDay || Year.isLeap(year)) {
                Instant time = LocalDateTime.of(
                                year,
                                month,
                                day,
                                Integer.parseInt(parts.group(4)),
                                Integer.parseInt(parts.group(5)),
                                Integer.parseInt(parts.group(6)),
                                nanos(parts.group(7)))
                        .atZone(zone)
                        .toInstant();
                if (parts.group(3) != null || !time.isAfter(latest)) {
                    return Optional.of(time);
                }
            } else if (parts.group(3) != null) {
                return Optional.empty();
            }
            year--;
        }
    }

    // Event Viewer writes the date of the reader's own region. With AM or PM, or where the second number can only be a
    // day, the month comes first; a year that comes first settles it.
    private static LocalDateTime local(Matcher parts) {
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(3));
        int third = Integer.parseInt(parts.group(4));
        int hour = Integer.parseInt(parts.group(5));
        String half = parts.group(9);
        int year = third;
        int month = second;
        int day = first;
        if (parts.group(1).length() == 4) {
            year = first;
            day = third;
        } else if (parts.group(2).equals("/") && (half != null || second > 12)) {
            month = first;
            day = second;
        }
        if (year < 100) {
            year += 2000;
        }
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("P") ? 12 : 0);
        }
        int seconds = parts.group(7) == null ? 0 : Integer.parseInt(parts.group(7));
        return LocalDateTime.of(
                year, month, day, hour, Integer.parseInt(parts.group(6)), seconds, nanos(parts.group(8)));
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }
}
