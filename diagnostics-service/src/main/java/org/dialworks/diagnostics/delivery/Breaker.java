package org.dialworks.diagnostics.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a target that cannot be reached, or is out of order, is left in peace. After {@value #FAILURES} failures in a row it
 * rests for half a minute, then one message is tried; each further failure doubles the rest, up to ten minutes. A target
 * that says how long, by Retry-After, is taken at its word at once.
 */
final class Breaker {

    static final int FAILURES = 5;

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LONGEST_ASKED = Duration.ofHours(24);
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    private Breaker() {}

    /** Whether the failure is the target's, not the message's: no answer, 5xx, or that it has enough for now. */
    static boolean isOfTheTarget(@Nullable Integer status) {
        return status == null || status >= FIRST_SERVER_ERROR || status == REQUEST_TIMEOUT || status == TOO_MANY;
    }

    /**
     * Until when the target rests.
     *
     * @param failures in a row, this one included
     * @param asked what its Retry-After said
     */
    static Optional<Instant> restsUntil(int failures, Optional<Duration> asked, Instant now) {
        Duration rest = asked.map(wish -> shorter(wish, LONGEST_ASKED)).orElse(Duration.ZERO);
        if (failures >= FAILURES) {
            // 30 s, 1 min, 2, 4, 8, 10 min
            int doublings = Math.min(failures - FAILURES, 5);
            Duration own = shorter(SHORTEST.multipliedBy(1L << doublings), LONGEST);
            rest = rest.compareTo(own) > 0 ? rest : own;
        }
        return rest.isZero() ? Optional.empty() : Optional.of(now.plus(rest));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
