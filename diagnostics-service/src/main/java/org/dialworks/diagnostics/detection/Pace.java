package org.dialworks.diagnostics.detection;

import java.time.Duration;

/**
 * When a correlation judges.
 *
 * @param prompt whether it tells at once what later events cannot make untrue. Where others are built upon it, it waits
 *     until late events have had their time, so that what they count does not depend on the order of arrival
 * @param grace how long late events are waited for, in the time of the events
 */
record Pace(boolean prompt, Duration grace) {

    /** Events that are so much late, as against others of their host, are not missed. */
    static final Duration OF_A_HOST = Duration.ofMinutes(1);
    /** The same for groups over several computers, which do not send alike. */
    static final Duration WIDE = Duration.ofMinutes(5);
}
