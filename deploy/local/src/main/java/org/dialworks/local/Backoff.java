package org.dialworks.local;

import java.time.Duration;

/** How long to wait before a part that ended is started again: hardly at first, longer each time it ends at once. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofSeconds(60);

    private Duration next = FIRST;

    /**
     * The wait after a run.
     *
     * @param ran how long the part ran before it ended
     */
    Duration after(Duration ran) {
        if (ran.compareTo(STABLE) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
