package org.dialworks.diagnostics.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a message is tried again: the schedule that Standard Webhooks 1.0 recommends, a good three days in all, each wait
 * up to a fifth longer so that what failed together does not come back together.
 */
final class RetrySchedule {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));
    /** How often a message is tried again. */
    static final int RETRIES = WAITS.size();
    /** All waits together, a good three days. */
    static final Duration SPAN = WAITS.stream().reduce(Duration.ZERO, Duration::plus);

    private static final double JITTER = 0.2;
    private static final Duration LONGEST_ASKED = Duration.ofHours(24);

    private final RandomGenerator random;

    RetrySchedule(RandomGenerator random) {
        this.random = random;
    }

    /**
     * When to try again.
     *
     * @param attempts how many attempts have failed, at least 1
     * @param asked what the receiver's Retry-After said, obeyed up to a day
     * @return empty when all attempts are used up
     */
    Optional<Instant> next(int attempts, Instant now, Optional<Duration> asked) {
        if (attempts > WAITS.size()) {
            return Optional.empty();
        }
        Duration wait = WAITS.get(attempts - 1);
        Duration longer = wait.plusMillis((long) (wait.toMillis() * JITTER * random.nextDouble()));
        Duration least = asked.map(wish -> wish.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : wish)
                .orElse(Duration.ZERO);
        return Optional.of(now.plus(least.compareTo(longer) > 0 ? least : longer));
    }
}
