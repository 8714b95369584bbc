package org.dialworks.number.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Property
    void drawsSoManyDifferentLots(
            @ForAll @IntRange(min = 0, max = 60) int count,
            @ForAll @IntRange(min = 0, max = 60) int more,
            @ForAll long seed) {
        long total = (long) count + more;
        assertThat(Draw.of(total, count, new Random(seed)))
                .hasSize(count)
                .allSatisfy(lot -> assertThat(lot).isBetween(0L, total - 1));
    }

    /** Three of ten, 30,000 times: each lot is drawn about 9,000 times; five standard deviations are 397. */
    @Test
    void drawsEachLotAsOftenAsTheOthers() {
        var random = new Random(53);
        var times = new int[10];
        for (int i = 0; i < 30_000; i++) {
            Draw.of(10, 3, random).forEach(lot -> times[lot.intValue()]++);
        }
        for (int drawn : times) {
            assertThat(drawn).isBetween(9_000 - 397, 9_000 + 397);
        }
    }

    @Test
    void cannotDrawMoreThanThereAre() {
        assertThatThrownBy(() -> Draw.of(2, 3, new Random(1))).hasMessageContaining("3 of 2");
    }
}
