package org.dialworks.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizationRuleTest {

    /** The rows of kind norm and trunk of the reference: what the pages and products say, row by row. */
    @ParameterizedTest(name = "reference row {0}: {1} -> {2} makes {4} of {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | ^(\\d{4})$ | +1425555$1 | 0100 | +14255550100",
                "2 | ^5(\\d{4})$ | +1425555$1 | 50100 | +14255550100",
                "3 | ^(\\d{7})$ | +1425$1 | 5550100 | +14255550100",
                "4 | ^(\\d{7})$ | +1972$1 | 5550100 | +19725550100",
                "5 | ^(\\d{10})$ | +1$1 | 2065550100 | +12065550100",
                "7 | ^011(\\d*)$ | +$1 | 01191445550100 | +91445550100",
                "8 | ^0$ | +14255550100 | 0 | +14255550100",
                "9 | ^6222(\\d{4})$ | +1425555$1 | 62220100 | +14255550100",
                "10 | ^6333(\\d{4})$ | +1202555$1 | 63330100 | +12025550100",
                "11 | ^6444(\\d{4})$ | +1972555$1 | 64440100 | +19725550100",
                "12 | ^([3-7]\\d{4})$ | +142555$1 | 54567 | +14255554567",
                "14 | ^(\\d{5})$ | $1 | 34567 | 34567",
                "15 | ^(\\d{4})$ | +1206555$1 | 1234 | +12065551234",
                "16 | ^(\\d{4})$ | +1206556$1 | 1234 | +12065561234",
                "17 | ^(\\d{11})$ | +$1 | 14255559999 | +14255559999",
                "19 | ^(\\d{4})$ | +1206555$1 | 1234 | +12065551234",
                "20 | ^\\d{3}(\\d{4})$ | $1 | 5551212 | 1212",
                "25 | ^\\+(\\d{9}\\d+)$ | 011$1 | +441235551010 | 011441235551010",
                "26 | ^\\+1425(\\d{7})$ | $1 | +14255551212 | 5551212",
                "27 | ^\\+1206(\\d{7})$ | $1 | +12065551219 | 5551219",
                "28 | ^\\+(\\d{8})$ | 9$1 | +12345678 | 912345678",
                "29 | ^\\+(\\d*)$ | $1 | +14255551212 | 14255551212",
                "31 | ^(\\d{10})$ | +1$1 | 2065555555 | +12065555555",
                "32 | ^\\+1(\\d{10})$ | $1 | +12065555555 | 2065555555",
                "33 | ^(\\d{4})$ | +120655$1 | 5555 | +1206555555",
                "34 | ^(\\d{4})$ | 425555$1 | 5555 | 4255555555",
                "35 | ^\\+1206555(\\d{4})$ | $1 | +12065555555 | 5555",
                "37 | ^1234$ | 4321 | 1234 | 4321",
                "38 | ^(\\d{10})$ | +1$1 | 2065550100 | +12065550100",
                "39 | ^(\\d{10})$ | +1$1 | 4255550100 | +14255550100",
                "40 | ^(\\d{4})$ | +1206555$1 | 0100 | +12065550100",
                "41 | ^\\+1(\\d{10})$ | $1 | +14255550100 | 4255550100",
                "42 | ^\\+1(\\d{10})$ | $1 | +12065550100 | 2065550100",
                "43 | ^(\\d{4})$ | 425555$1 | 0100 | 4255550100",
                "44 | ^(\\d{7})$ | +644$1 | 8014640 | +6448014640",
                "45 | ^0(\\d+)$ | +64$1 | 048014640 | +6448014640",
                "46 | ^(111)$ | +64111 | 111 | +64111",
                "48 | ^011(\\d+)$ | +$1 | 011442079460000 | +442079460000",
                "49 | ^1(\\d+)$ | +1$1 | 14255550100 | +14255550100",
                "50 | ^(\\d+)$ | +1$1 | 4255550100 | +14255550100",
                "51 | ^00(\\d+)$ | +$1 | 004721234567 | +4721234567",
                "52 | ^0(\\d+)$ | +44$1 | 02079460000 | +442079460000",
                "54 | ^(\\d{4})$ | +1425555$1 | 1234 | +14255551234"
            })
    void referenceRows(String row, String pattern, String translation, String number, String result) {
        assertThat(rule(pattern, translation).apply(number))
                .as("reference row " + row)
                .contains(result);
    }

    @Test
    void doesNotApplyWhereThePatternIsNotFound() {
        assertThat(rule("^(\\d{4})$", "$1").apply("12345")).isEmpty();
    }

    @Test
    void theFirstRuleThatAppliesDecides() {
        var plan = new DialPlan(List.of(
                new NormalizationRule("a", "^(\\d{4})$", "+1$1", ""),
                new NormalizationRule("b", "^1(\\d+)$", "+2$1", "")));
        assertThat(plan.normalize("1234").number()).isEqualTo("+11234");
        assertThat(plan.normalize("12345").rule()).map(NormalizationRule::name).contains("b");
        assertThat(plan.normalize("99999")).isEqualTo(new DialPlan.Normalized("99999", Optional.empty()));
    }

    @Test
    void lintsWhatIsAllowedAndOdd() {
        assertThat(rule("^(\\d{4})$", "+47$1").teamsLints()).isEmpty();
        assertThat(rule("(\\d{4})", "+47$1").lints()).extracting(Lint::kind).containsExactly(Lint.Kind.UNANCHORED);
        assertThat(rule("^1$|^2", "+47").lints()).extracting(Lint::kind).containsExactly(Lint.Kind.UNANCHORED);
        assertThat(rule("^(\\d{4})$", "+47$2").lints())
                .extracting(Lint::kind)
                .containsExactly(Lint.Kind.LITERAL_DOLLAR);
        assertThat(rule("^(\\d{4})$", "$1").teamsLints())
                .extracting(Lint::kind)
                .containsExactly(Lint.Kind.WITHOUT_PLUS);
        assertThat(rule("^1{2}" + "1".repeat(1020) + "$", "1").teamsTranslationLints())
                .extracting(Lint::kind)
                .containsExactly(Lint.Kind.TOO_LONG);
    }

    @Test
    void refusesATranslationThatIsTooLong() {
        assertThatThrownBy(() -> rule("^1$", "1".repeat(1025))).hasMessageContaining("1024");
    }

    private static NormalizationRule rule(String pattern, String translation) {
        return new NormalizationRule("rule", pattern, translation, "");
    }
}
