package org.dialworks.diagnostics.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    @Test
    void restsLongerWithEachFailureUpToTenMinutes() {
        assertThat(rest(4)).isEmpty();
        assertThat(rest(5)).contains(Duration.ofSeconds(30));
        assertThat(rest(6)).contains(Duration.ofMinutes(1));
        assertThat(rest(9)).contains(Duration.ofMinutes(8));
        assertThat(rest(1000)).contains(Duration.ofMinutes(10));
    }

    @Test
    @DisplayName("reference case 74: a target that says how long is taken at its word at once, up to a day")
    void case74_obeysRetryAfterForTheWholeTarget() {
        assertThat(Breaker.restsUntil(1, Optional.of(Duration.ofMinutes(2)), NOW))
                .contains(NOW.plus(Duration.ofMinutes(2)));
        assertThat(Breaker.restsUntil(1, Optional.of(Duration.ofDays(9)), NOW)).contains(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void whatIsWrongWithAMessageIsNotHeldAgainstTheTarget() {
        assertThat(Breaker.isOfTheTarget(400)).isFalse();
        assertThat(Breaker.isOfTheTarget(413)).isFalse();
        assertThat(Breaker.isOfTheTarget(429)).isTrue();
        assertThat(Breaker.isOfTheTarget(503)).isTrue();
        assertThat(Breaker.isOfTheTarget(null)).isTrue();
    }

    private static Optional<Duration> rest(int failures) {
        return Breaker.restsUntil(failures, Optional.empty(), NOW).map(until -> Duration.between(NOW, until));
    }
}
