package org.dialworks.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizationRuleTest {

    @ParameterizedTest(name = "reference case {0}: {1} -> {2} makes {4} of {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | ^(\\d{4})$ | +1425555$1 | 0100 | +14255550100",
                "2 | ^5(\\d{4})$ | +1425555$1 | 50100 | +14255550100",
                "5 | ^(\\d{10})$ | +1$1 | 2065550100 | +12065550100",
                "7 | ^011(\\d*)$ | +$1 | 01191445550100 | +91445550100",
                "8 | ^0$ | +14255550100 | 0 | +14255550100",
                "12 | ^([3-7]\\d{4})$ | +142555$1 | 54567 | +14255554567",
                "17 | ^(\\d{11})$ | +$1 | 14255559999 | +14255559999",
                "20 | ^\\d{3}(\\d{4})$ | $1 | 5551212 | 1212",
                "46 | ^(111)$ | +64111 | 111 | +64111",
                "51 | ^00(\\d+)$ | +$1 | 004721234567 | +4721234567",
                "52 | ^0(\\d+)$ | +44$1 | 02079460000 | +442079460000"
            })
    void referenceCases(String row, String pattern, String translation, String dialled, String result) {
        assertThat(rule(pattern, translation).apply(dialled))
                .as("reference case " + row)
                .contains(result);
    }

    @Test
    void doesNotApplyWhereThePatternIsNotFound() {
        assertThat(rule("^(\\d{4})$", "$1").apply("12345")).isEmpty();
    }

    @Test
    void givesTheEmptyStringForAGroupThatTookNoPart() {
        NormalizationRule either = rule("^(?:0(\\d{3})|(1\\d{3}))$", "+4$1$2");
        assertThat(either.apply("0234")).contains("+4234");
        assertThat(either.apply("1234")).contains("+41234");
    }

    @Test
    void leavesAnUnknownGroupAsTextAsDotNetDoes() {
        assertThat(rule("^(\\d)$", "$2x$").apply("5")).contains("$2x$");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(?!0)\\d+$",
                "(?<n>\\d)",
                "^\\+(\\d{*})",
                "\\w+",
                "\\1",
                "a{",
                "a++",
                "a*?",
                "(",
                "[a&&b]",
                "\\p{Nd}",
                "æ",
                ""
            })
    void refusesWhatPlatformsReadDifferently(String pattern) {
        assertThatThrownBy(() -> DialPattern.parse(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    private static NormalizationRule rule(String pattern, String translation) {
        return new NormalizationRule("rule", pattern, translation, "");
    }
}
