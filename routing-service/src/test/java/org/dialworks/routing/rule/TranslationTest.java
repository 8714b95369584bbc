package org.dialworks.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

    @ParameterizedTest(name = "{1} of {0} in {2} is {3}")
    @CsvSource(
            delimiter = '~',
            value = {
                "^(\\d)(\\d+)$ ~ $1-$2 ~ 123 ~ 1-23",
                "^(\\d)(\\d+)$ ~ ${1}0${2} ~ 123 ~ 1023",
                "^(?<a>\\d)(\\d+)$ ~ ${a}/$1/$2 ~ 123 ~ 1/23/1",
                "^\\d+$ ~ $$1 ~ 123 ~ $1",
                "2 ~ [$&] ~ 123 ~ [2]",
                "2 ~ $0 ~ 123 ~ 2",
                "2 ~ $` ~ 123 ~ 1",
                "2 ~ $' ~ 123 ~ 3",
                "2 ~ $_ ~ 123 ~ 123",
                "^(1)(2)(3)?$ ~ <$+> ~ 12 ~ <>",
                "^(1)(2) ~ <$+> ~ 12 ~ <2>",
                "^(\\d)$ ~ $10 ~ 5 ~ $10",
                "^(\\d)$ ~ ${1}0 ~ 5 ~ 50",
                "^(\\d)$ ~ $2x$ ~ 5 ~ $2x$",
                "^(\\d)$ ~ ${2} ~ 5 ~ ${2}",
                "^(\\d)$ ~ ${1 ~ 5 ~ ${1",
                "^(\\d)$ ~ ${b} ~ 5 ~ ${b}",
                "^(\\d)$ ~ $b$1 ~ 5 ~ $b5",
                "^(\\d)$ ~ $99999999999 ~ 5 ~ $99999999999",
                "^(?:0(\\d{3})|(1\\d{3}))$ ~ +4$1$2 ~ 0234 ~ +4234",
                "^(?:0(\\d{3})|(1\\d{3}))$ ~ +4$1$2 ~ 1234 ~ +41234",
                "^(1)(2)(3)(4)(5)(6)(7)(8)(9)(0)$ ~ $10$1 ~ 1234567890 ~ 01"
            })
    void expandsAsDotNetDoes(String pattern, String translation, String dialled, String result) {
        DialPattern read = DialPattern.parse(pattern);
        assertThat(Translation.parse(translation, read)
                        .expand(read.find(dialled).orElseThrow()))
                .isEqualTo(result);
    }

    @Test
    void buildsWhatNewCsVoiceRegexBuilds() {
        assertThat(VoiceRegex.of("", VoiceRegex.Length.exactly(7), 3, ""))
                .as("reference row 21")
                .isEqualTo(new VoiceRegex("^\\d{3}(\\d{4})$", "$1"));
        assertThat(VoiceRegex.of("", VoiceRegex.Length.exactly(7), 0, "+1425"))
                .as("reference row 23")
                .isEqualTo(new VoiceRegex("^(\\d{7})$", "+1425$1"));
        assertThat(VoiceRegex.of("1", VoiceRegex.Length.atLeast(7), 0, ""))
                .as("New-CsVoiceRegex, example 2")
                .isEqualTo(new VoiceRegex("^(1\\d{5}\\d+)$", "$1"));
        assertThat(VoiceRegex.of("+1", VoiceRegex.Length.exactly(10), 2, "9"))
                .as("New-CsVoiceRegex, -StartsWith: the plus counts")
                .isEqualTo(new VoiceRegex("^\\+1(\\d{8})$", "9$1"));
    }

    @Test
    void buildsNothingThatContradictsItself() {
        assertThatThrownBy(() -> VoiceRegex.of("12345", VoiceRegex.Length.exactly(4), 0, ""))
                .hasMessageContaining("startsWith");
        assertThatThrownBy(() -> VoiceRegex.of("", VoiceRegex.Length.exactly(4), 5, ""))
                .hasMessageContaining("digitsToStrip");
        assertThatThrownBy(() -> VoiceRegex.of("", VoiceRegex.Length.exactly(4), 0, "$1"))
                .hasMessageContaining("digitsToPrepend");
    }
}
