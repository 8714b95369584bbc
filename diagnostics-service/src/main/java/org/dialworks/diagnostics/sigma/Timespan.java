package org.dialworks.diagnostics.sigma;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as Sigma writes them: {@code 15s}, {@code 90m}, {@code 2h}, {@code 1d}. */
final class Timespan {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})([smhdw])");
    private static final Duration LONGEST = Duration.ofDays(366);

    private Timespan() {}

    /** Empty when it is none, nothing, or longer than a year. */
    static Optional<Duration> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        Duration duration = switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> Duration.ofDays(7 * number);
        };
        return duration.isPositive() && duration.compareTo(LONGEST) <= 0 ? Optional.of(duration) : Optional.empty();
    }
}
