package org.dialworks.diagnostics.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private final RetrySchedule schedule = new RetrySchedule(RandomGenerator.of("L64X128MixRandom"));

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT5M", "3,PT30M", "4,PT2H", "5,PT5H", "6,PT10H", "7,PT14H", "8,PT20H", "9,PT24H"})
    void waitsAsStandardWebhooksSaysAndUpToAFifthLonger(int attempts, Duration wait) {
        Instant next = schedule.next(attempts, NOW, Optional.empty()).orElseThrow();

        assertThat(Duration.between(NOW, next)).isBetween(wait, wait.plus(wait.dividedBy(5)));
    }

    @Test
    void givesUpAfterTenAttempts() {
        assertThat(schedule.next(10, NOW, Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("reference case 74: Retry-After is obeyed where it asks for longer, up to a day")
    void case74_obeysRetryAfter() {
        assertThat(schedule.next(1, NOW, Optional.of(Duration.ofHours(1)))).contains(NOW.plus(Duration.ofHours(1)));
        assertThat(schedule.next(2, NOW, Optional.of(Duration.ofSeconds(1))).orElseThrow())
                .isAfterOrEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(schedule.next(1, NOW, Optional.of(Duration.ofDays(400)))).contains(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void readsSecondsAndDatesAndPassesOverNonsense() {
        assertThat(RetryAfter.parse("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.parse("Sat, 31 Jan 2026 12:10:00 GMT", NOW)).contains(Duration.ofMinutes(10));
        assertThat(RetryAfter.parse("Sat, 31 Jan 2026 11:00:00 GMT", NOW)).isEmpty();
        assertThat(RetryAfter.parse("soon", NOW)).isEmpty();
        assertThat(RetryAfter.parse("99999999999999999999", NOW)).isEmpty();
        assertThat(RetryAfter.parse(null, NOW)).isEmpty();
    }
}
