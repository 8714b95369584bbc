package org.dialworks.number.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.inventory.Numbering;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExtentTest {

    private static Extent between(String first, String last) {
        return Extent.between(PhoneNumber.parse(first), PhoneNumber.parse(last));
    }

    @Test
    @DisplayName("reference case 48: +14255551000 to +14255551100 are 101 numbers")
    void row48_countsBothEnds() {
        assertThat(between("+14255551000", "+14255551100").size()).isEqualTo(101);
    }

    @Test
    @DisplayName("reference case 49: a range from a number to itself has one")
    void row49_oneNumber() {
        assertThat(between("+14255551000", "+14255551000").size()).isEqualTo(1);
        assertThat(between("+4755120000;ext=07", "+4755120000;ext=07").size()).isEqualTo(1);
    }

    @Test
    void extensionsKeepTheirLeadingZeros() {
        Extent extent = between("+4755120000;ext=000", "+4755120000;ext=099");
        assertThat(extent.size()).isEqualTo(100);
        assertThat(extent.numbering().numberAt(7)).hasToString("+4755120000;ext=007");
        assertThat(extent.numbering().place(PhoneNumber.parse("+4755120000;ext=007")))
                .hasValue(7);
        assertThat(extent.numbering().place(PhoneNumber.parse("+4755120000;ext=07")))
                .isEmpty();
        assertThat(extent.numbering().place(PhoneNumber.parse("+4755120000"))).isEmpty();
        assertThat(extent).hasToString("+4755120000;ext=000 to +4755120000;ext=099");
    }

    @Test
    void refusesTwoBasesTwoLengthsAndDownwards() {
        assertThatThrownBy(() -> between("+4755120000;ext=1", "+4755120001;ext=2"))
                .hasMessageContaining("one base");
        assertThatThrownBy(() -> between("+4755120000;ext=1", "+4755120000")).hasMessageContaining("one base");
        assertThatThrownBy(() -> between("+4755120000;ext=99", "+4755120000;ext=100"))
                .hasMessageContaining("one length");
        assertThatThrownBy(() -> between("+4755120001", "+4755120000")).hasMessageContaining("below");
    }

    @Property
    void aNumberIsWhereItsPlaceSays(
            @ForAll @IntRange(min = 0, max = 15) int length,
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long value) {
        Numbering numbering = length == 0 ? new Numbering.Whole() : new Numbering.Extensions(4755120000L, length);
        long place = length == 0 ? value : value % (long) Math.pow(10, length);
        PhoneNumber number = numbering.numberAt(place);
        assertThat(numbering.place(number)).hasValue(place);
        assertThat(Numbering.of(number)).isEqualTo(numbering);
        assertThat(number.extension()).hasSize(length);
    }
}
