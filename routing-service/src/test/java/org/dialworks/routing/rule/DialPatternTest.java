package org.dialworks.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialPatternTest {

    @ParameterizedTest(name = "{0} is found in {1}: {2}")
    @CsvSource({
        "^\\d{4}$, 1234, true",
        "^\\d{4}$, 12345, false",
        "[0-9]{10}, +14255550100, true",
        "^\\+47, +4755123456, true",
        "^\\+47, 004755123456, false",
        "^[^0]\\d+$, 12, true",
        "^[^0]\\d+$, 02, false",
        "^\\D\\d$, +1, true",
        "^(?!0)\\d+$, 12, true",
        "^(?!0)\\d+$, 02, false",
        "^(?!112$|113$)\\d{3}$, 112, false",
        "^(?!112$|113$)\\d{3}$, 114, true",
        "^(?=1)\\d+$, 12, true",
        "^0(?!0)\\d+$, 012, true",
        "^0(?!0)\\d+$, 0012, false",
        "^(?:00|\\+)47, 0047, true",
        "^[*#]\\d+#$, *21#, true",
        "^[]0]$, ], true",
        "^[0-]$, -, true",
        "^a|b$, xb, true",
        "^(\\d*)*$, 12, true",
        "^.$, 7, true",
        "^\\w+$, ab1, true",
        "^[a&&b]$, &, true",
        "\\A1\\z, 1, true"
    })
    void findsAsDotNetDoes(String pattern, String dialled, boolean found) {
        assertThat(DialPattern.parse(pattern).isFoundIn(dialled)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} is found in {1}")
    @CsvSource(
            delimiter = '|',
            value = {"^\\+(\\d{*})$ | +1{{}", "^a{$ | a{", "^a{,5}$ | a{,5}", "^{$ | {", "^}$ | }", "^a{x}$ | a{x}"})
    void aBraceThatBeginsNoQuantifierIsALiteral(String pattern, String dialled) {
        assertThat(DialPattern.parse(pattern).isFoundIn(dialled)).isTrue();
    }

    @Test
    void numbersGroupsWithANameAfterThoseWithout() {
        DialPattern pattern = DialPattern.parse("^(?<area>\\d)(\\d)(?'rest'\\d)(\\d)$");
        DialMatch match = pattern.find("1234").orElseThrow();
        assertThat(pattern.groups()).isEqualTo(4);
        assertThat(match.group(1)).isEqualTo("2");
        assertThat(match.group(2)).isEqualTo("4");
        assertThat(match.group(3)).isEqualTo("1");
        assertThat(match.group(4)).isEqualTo("3");
        assertThat(pattern.names()).containsEntry("area", 3).containsEntry("rest", 4);
    }

    @ParameterizedTest(name = "group 1 of {0} in {1} is {2}")
    @CsvSource({
        "^(\\d+?)(0*)$, 1200, 12",
        "^(\\d+)(0*)$, 1200, 1200",
        "^(\\d??)(\\d+)$, 1234, ''",
        "(\\d{2}), 12345, 12",
        "^(?:(1)|(2))+$, 12, 1",
        "^(?=(\\d\\d))\\d+$, 123, 12",
        "(a|ab)(c|bcd)(d*), abcd, a",
        "^((1)??){2}$, 1, 1",
        "^(1??)+$, 1, ''"
    })
    void takesInTheOrderThatDotNetTries(String pattern, String dialled, String group) {
        assertThat(DialPattern.parse(pattern).find(dialled).orElseThrow().group(1))
                .isEqualTo(group);
    }

    @Test
    void aRoundThatTakesNothingEndsTheRepetition() {
        assertThat(DialPattern.parse("^(|1)*").find("11").orElseThrow().group(0))
                .isEmpty();
        assertThat(DialPattern.parse("^(|1)*$").find("11").orElseThrow().group(0))
                .isEqualTo("11");
    }

    @ParameterizedTest(name = "{0} is refused at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "^(\\d)\\1$ | 6 | back-reference",
                "(?<n>1)\\k<n> | 8 | back-reference",
                "^(?>1+)$ | 2 | atomic",
                "(?<=0)1 | 1 | lookbehind",
                "(?<!0)1 | 1 | lookbehind",
                "(?<a-b>1) | 1 | balancing",
                "(?(1)2) | 1 | conditional",
                "(?i)a | 1 | option",
                "(?#x)1 | 1 | comment",
                "^1++$ | 4 | possessive",
                "^1{2}{3}$ | 6 | possessive",
                "^*1 | 2 | cannot be repeated",
                "(?!1)* | 6 | cannot be repeated",
                "*1 | 1 | repeats nothing",
                "{2}1 | 1 | repeats nothing",
                "^1{3,2}$ | 3 | ends before it begins",
                "^1{0}$ | 2 | never there",
                "^\\d{1001}$ | 4 | 1000",
                "^(1 | 2 | never closed",
                "^1)$ | 3 | closes nothing",
                "[0-9 | 1 | never closed",
                "[9-0] | 2 | range",
                "[0-\\d] | 2 | range",
                "[a-z-[b]] | 5 | not simulated",
                "[[:digit:]] | 2 | names no class",
                "\\p{Nd} | 1 | \\p",
                "\\b1 | 1 | \\b",
                "1\\ | 2 | escapes nothing",
                "(?!(?!1)) | 4 | inside of a lookahead",
                "(?<1>2) | 1 | name of a group",
                "(?<n>1)(?<n>2) | 8 | two groups",
                "æ | 1 | dialled",
                "(?:(?:\\d{1,1000}){1,1000}) | 1 | steps"
            })
    void refusesByNameAndPosition(String pattern, int position, String construct) {
        assertThatThrownBy(() -> DialPattern.parse(pattern))
                .isInstanceOfSatisfying(
                        RefusedPatternException.class,
                        refused -> assertThat(refused.position()).isEqualTo(position))
                .hasMessageContaining(construct);
    }

    @Test
    void refusesTooManyGroupsInEachOther() {
        assertThatThrownBy(() -> DialPattern.parse("(".repeat(2000) + "1" + ")".repeat(2000)))
                .hasMessageContaining("deep");
        assertThatThrownBy(() -> DialPattern.parse("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DialPattern.parse("1".repeat(4097))).hasMessageContaining("4096");
    }

    @Test
    @Timeout(5)
    void takesNoLongerForAPatternThatIsMadeToTakeLong() {
        String dialled = "1".repeat(500) + "x";
        assertThat(DialPattern.parse("^(\\d+)+$").isFoundIn(dialled)).isFalse();
        assertThat(DialPattern.parse("^(\\d*)*(\\d*)*(\\d*)*$").isFoundIn(dialled))
                .isFalse();
        assertThat(DialPattern.parse("(?=(\\d+)+x)(\\d|1|11)*y").isFoundIn(dialled))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} is not found in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "^(\\d{4})$ | 123 | it ends too early, after 3 characters",
                "^(\\d{4})$ | 12345 | it goes on after 4 characters, where the pattern ends",
                "^55(\\d{4})$ | 541234 | character 2, '4', does not fit",
                "\\d{4} | 12 | found nowhere in it",
                "^(?!0)\\d+$ | 01 | a lookahead excludes it"
            })
    void saysWhyNot(String pattern, String dialled, String why) {
        assertThat(DialPattern.parse(pattern).whyNot(dialled)).isEqualTo(why);
    }
}
