package org.dialworks.routing.unassigned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RangePatternTest {

    @Test
    void isOnePrefixForAWholeBlock() {
        assertThat(RangePattern.of(4755123000L, 4755123999L)).isEqualTo("^\\+4755123\\d{3}$");
        assertThat(RangePattern.of(4755123000L, 4755123000L)).isEqualTo("^\\+4755123000$");
        assertThat(RangePattern.of(4755123000L, 4755123100L)).isEqualTo("^\\+(47551230\\d{2}|4755123100)$");
    }

    @Property
    void matchesTheNumbersFromFirstToLastAndNoOthers(
            @ForAll @LongRange(min = 10_000, max = 98_000) long first,
            @ForAll @LongRange(min = 0, max = 1500) long more,
            @ForAll @LongRange(min = -50, max = 1600) long offset) {
        long last = first + more;
        long number = first + offset;
        assertThat(Pattern.compile(RangePattern.of(first, last))
                        .matcher("+" + number)
                        .find())
                .isEqualTo(number >= first && number <= last);
    }
}
