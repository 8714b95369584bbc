package org.dialworks.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tel:+4755123456",
                "+4755123456",
                "TEL:+4755123456",
                "tel:+47-55-12-34-56",
                "tel:+47(55)123456",
                " +47 55 12 34 56 "
            })
    @DisplayName("reference cases 1, 2, 5: one number in every spelling of RFC 3966")
    void readsEverySpelling(String text) {
        assertThat(PhoneNumber.parse(text)).isEqualTo(PhoneNumber.of(4755123456L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEL:+14255551297;ext=51297", "tel:+14255551297;EXT=51297", "+14255551297;ext=512-97"})
    @DisplayName("reference cases 4, 22: scheme and parameter name in any letter case")
    void readsTheExtensionInAnyCase(String text) {
        assertThat(PhoneNumber.parse(text)).isEqualTo(new PhoneNumber(14255551297L, "51297"));
    }

    @Test
    @DisplayName("reference cases 14, 15, 16: base and extensions are different numbers, and the extension is written")
    void keepsBaseAndExtensionsApart() {
        assertThat(PhoneNumber.parse("+4755123456;ext=1")).isNotEqualTo(PhoneNumber.parse("+4755123456"));
        assertThat(PhoneNumber.parse("+4755123456;ext=1")).isNotEqualTo(PhoneNumber.parse("+4755123456;ext=2"));
        assertThat(PhoneNumber.parse("tel:+4755123456;ext=123")).hasToString("+4755123456;ext=123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "+",
                "tel:",
                "0",
                "+0123456789",
                "4755123456",
                "+4755123456;ext=",
                "+4755123456;ext",
                "+4755123456;isub=1",
                "+4755123456;ext=1;isub=1",
                "+1234567890123456",
                "4.755E+09",
                "+47O5123456"
            })
    @DisplayName("reference cases 18, 20, 42, 43 and others: refused with the text in the message")
    void refusesWhatIsNoGlobalNumber(String text) {
        assertThatThrownBy(() -> PhoneNumber.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    @DisplayName("reference case 27: an Italian zero stays")
    void keepsTheZeroAfterTheCountryCode() {
        assertThat(PhoneNumber.parse("+390236618300").digits()).isEqualTo(390236618300L);
    }

    @Test
    void comparesAsNumbersAndNotAsText() {
        assertThat(PhoneNumber.of(99L)).isLessThan(PhoneNumber.of(100L));
    }

    @Property
    void whatIsWrittenReadsBack(
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long digits,
            @ForAll @NumericChars @StringLength(max = 15) String extension) {
        var number = new PhoneNumber(digits, extension);
        assertThat(PhoneNumber.parse(number.toString())).isEqualTo(number);
        assertThat(PhoneNumber.parse(number.lineUri())).isEqualTo(number);
    }
}
