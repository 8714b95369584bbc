package org.dialworks.number.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.BlockReach;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.range.Extent;
import org.dialworks.number.range.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitPatternTest {

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings().withChars("12??**3").ofMinLength(1).ofMaxLength(7);
    }

    /** The plain meaning of a pattern, tried in every way. */
    private static boolean naive(String pattern, String digits) {
        if (pattern.isEmpty()) {
            return digits.isEmpty();
        }
        String rest = pattern.substring(1);
        if (pattern.charAt(0) == '*') {
            return naive(rest, digits) || (!digits.isEmpty() && naive(pattern, digits.substring(1)));
        }
        return !digits.isEmpty()
                && (pattern.charAt(0) == '?' || pattern.charAt(0) == digits.charAt(0))
                && naive(rest, digits.substring(1));
    }

    @Property
    void matchesWhatANaiveMatcherDoes(
            @ForAll("patterns") String pattern,
            @ForAll @IntRange(min = 1, max = 6) int count,
            @ForAll @LongRange(min = 0, max = 999_999) long value) {
        long digits = value % (long) Math.pow(10, count);
        // Of the digits 1 to 3 only, so that many match.
        String text = String.format(Locale.ROOT, "%0" + count + "d", digits).replaceAll("[04-9]", "1");
        assertThat(DigitPattern.parse(pattern).matches(Long.parseLong(text), count))
                .isEqualTo(naive(pattern, text));
    }

    @Property
    void looksIntoEveryBlockThatHasAMatch(
            @ForAll("patterns") String begin,
            @ForAll @LongRange(min = 0, max = 99_999) long tail,
            @ForAll @LongRange(min = 111_000_000L, max = 333_999_999L) long digits) {
        for (String pattern : new String[] {begin + "*" + tail, begin + "*", "*" + begin, begin}) {
            DigitPattern parsed = DigitPattern.parse(pattern);
            BlockReach reach = parsed.reach(new Span(111_000_000L, 333_999_999L), 9);
            long block = FreeBlock.of(digits);
            if (parsed.matches(digits, 9)) {
                assertThat(block).isBetween(reach.first(), reach.last());
                assertThat(block % reach.modulus()).isEqualTo(reach.remainder());
                assertThat(parsed.canMatchIn(block, 9)).isTrue();
            }
        }
    }

    @Test
    void looksOnlyWhereThePatternCanBe() {
        var places = new Span(4755000000L, 4755999999L);
        assertThat(DigitPattern.parse("475512*").reach(places, 10)).isEqualTo(new BlockReach(4755120, 4755129, 1, 0));
        assertThat(DigitPattern.parse("*1234").reach(places, 10)).isEqualTo(new BlockReach(4755000, 4755999, 10, 1));
        assertThat(DigitPattern.parse("46*").reach(places, 10).isEmpty()).isTrue();
        assertThat(DigitPattern.parse("4755").reach(places, 10).isEmpty()).isTrue();
        assertThat(DigitPattern.parse("*1?34").canMatchIn(4755121, 10)).isTrue();
        assertThat(DigitPattern.parse("*1?34").canMatchIn(4755333, 10)).isFalse();
        assertThat(DigitPattern.parse("1?3*4").canMatchIn(10, 5)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "…00, +4755123400, true",
        "...00, +4755123401, false",
        "4755??1234, +4755991234, true",
        "4755??1234, +47559912345, false",
        "+47 55 12*, +4755123456, true",
        "*00, +4755120000;ext=100, true",
        "*00, +4755120000;ext=101, false",
        "1??, +4755120000;ext=100, true",
        "1??, +4755120000;ext=0100, false",
        "*0000;ext=1?, +4755120000;ext=12, true",
        "*0001;ext=1?, +4755120000;ext=12, false",
        "*0000;ext=1?, +4755120000, false"
    })
    void isMatchedAgainstTheDigitsOrTheExtension(String pattern, String number, boolean matches) {
        assertThat(NumberPattern.parse(pattern).matches(PhoneNumber.parse(number)))
                .isEqualTo(matches);
    }

    /** Reference case 57: a search for 4755 is not one for *4755*. */
    @Test
    void row57_digitsWithoutAStarAreTheWholeNumber() {
        assertThat(NumberPattern.parse("4755*").matches(PhoneNumber.parse("+12047551234")))
                .isFalse();
        assertThat(NumberPattern.parse("4755*").matches(PhoneNumber.parse("+4755123456")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "47a5", "[0-9]", "4755;ext=", ";ext=1", "1111111111222222222233333333334"})
    void refusesWhatIsNoPattern(String text) {
        assertThatThrownBy(() -> NumberPattern.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4755??1234");
    }

    @Test
    void inARangeOfExtensionsItIsTheExtensionThatIsLookedFor() {
        Extent extent =
                Extent.between(PhoneNumber.parse("+4755120000;ext=0000"), PhoneNumber.parse("+4755120000;ext=9999"));
        assertThat(NumberPattern.parse("12*").reach(extent)).isEqualTo(new BlockReach(1, 1, 1, 0));
        assertThat(NumberPattern.parse("46*;ext=12*").reach(extent).isEmpty()).isTrue();
    }
}
