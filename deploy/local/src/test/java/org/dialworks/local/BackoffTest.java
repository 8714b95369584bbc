package org.dialworks.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    @Test
    void theFirstWaitIsHardlyOne() {
        assertThat(backoff.after(Duration.ofSeconds(5))).isLessThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void waitsLongerEachTimeUpToHalfAMinute() {
        Duration last = Duration.ZERO;
        for (int i = 0; i < 8; i++) {
            Duration wait = backoff.after(Duration.ofSeconds(1));
            assertThat(wait).isGreaterThan(last);
            last = wait;
        }
        for (int i = 0; i < 5; i++) {
            last = backoff.after(Duration.ofSeconds(1));
        }
        assertThat(last).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aPartThatRanForAMinuteStartsFromTheBeginning() {
        for (int i = 0; i < 5; i++) {
            backoff.after(Duration.ofSeconds(1));
        }
        assertThat(backoff.after(Duration.ofMinutes(2))).isLessThanOrEqualTo(Duration.ofMillis(200));
    }
}
