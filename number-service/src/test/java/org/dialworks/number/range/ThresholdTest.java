package org.dialworks.number.range;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdTest {

    @Test
    void isReachedWhenNoMoreThanItsShareIsFree() {
        assertThat(Threshold.isLow(101, 1000, 10, false)).isFalse();
        assertThat(Threshold.isLow(100, 1000, 10, false)).isTrue();
        assertThat(Threshold.isLow(0, 1000, null, false)).isFalse();
        assertThat(Threshold.isLow(0, 1, 1, false)).isTrue();
    }

    @Test
    void isLeftOnlyWhenATenthMoreIsFree() {
        assertThat(Threshold.isLow(110, 1000, 10, true)).isTrue();
        assertThat(Threshold.isLow(111, 1000, 10, true)).isFalse();
        assertThat(Threshold.isLow(5, 1000, null, true)).isFalse();
        assertThat(Threshold.isLow(99_000_000, 100_000_000, 99, true)).isTrue();
    }
}
