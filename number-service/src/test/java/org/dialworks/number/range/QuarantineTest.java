package org.dialworks.number.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarantineTest {

    @Test
    void isANumberOfDays() {
        assertThat(Quarantine.days("P90D")).isEqualTo(90);
        assertThat(Quarantine.days("P2W")).isEqualTo(14);
        assertThat(Quarantine.days("P0D")).isZero();
        assertThat(Quarantine.text(90)).isEqualTo("P90D");
        assertThat(Quarantine.text(0)).isEqualTo("P0D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "P3M", "P1Y", "P-1D", "PT24H", "P3651D", "", "P99999999999D", "P306783378W"})
    void refusesWhatIsNot(String text) {
        assertThatThrownBy(() -> Quarantine.days(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("P90D");
    }
}
