package org.dialworks.routing.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dialworks.routing.rule.NormalizationRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryRulesTest {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    /**
     * National forms that one rule cannot undo. Argentina's mobiles are dialled with a 15 inside the number and written with
     * a 9 before it; Gabon's old seven-digit numbers behind a 0 look like its mobiles, which begin with it.
     */
    private static final Set<String> NOT_BY_ONE_RULE = Set.of("AR MOBILE", "GA MOBILE");

    @Test
    void norwayHasTheseFourRules() {
        assertThat(CountryRules.of("NO").dialPlan().rules())
                .extracting(NormalizationRule::name, NormalizationRule::pattern, NormalizationRule::translation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "NO Complete", "^(?:\\+([1-9]\\d{5,14})|(47(?:0[235-9]\\d{3}|[2-9]\\d{7})))$", "+$1$2"),
                        org.assertj.core.groups.Tuple.tuple("NO International", "^00([1-9]\\d{5,14})$", "+$1"),
                        org.assertj.core.groups.Tuple.tuple(
                                "NO Service", "^(11[023]|1[12479]\\d|1[48]\\d{2}|04\\d{3}|11\\d{4})$", "$1"),
                        org.assertj.core.groups.Tuple.tuple("NO National", "^(0[235-9]\\d{3}|[2-9]\\d{7})$", "+47$1"));
    }

    @ParameterizedTest(name = "{0} dialled in Norway is {1}")
    @CsvSource({
        "55123456, +4755123456",
        "90123456, +4790123456",
        "80012345, +4780012345",
        "02345, +4702345",
        "09999, +4709999",
        "004687654321, +4687654321",
        "0012065550100, +12065550100",
        "+4755123456, +4755123456",
        "+442079460000, +442079460000",
        "4755123456, +4755123456",
        "110, 110",
        "112, 112",
        "113, 113",
        "116117, 116117",
        "116123, 116123",
        "1412, 1412",
        "1850, 1850",
        "04123, 04123",
        "1234, 1234",
        "3456, 3456",
        "01234, 01234"
    })
    void norway(String dialled, String routed) {
        assertThat(CountryRules.of("NO").dialPlan().normalize(dialled).number()).isEqualTo(routed);
    }

    @ParameterizedTest(name = "in {0}, {1} is {2}")
    @CsvSource({
        "GB, 02079460000, +442079460000",
        "GB, 999, 999",
        "GB, 20794600, 20794600",
        "DE, 030123456, +4930123456",
        "DE, 30123456, 30123456",
        "DE, 110, 110",
        "US, 14255550100, +14255550100",
        "US, 4255550100, +14255550100",
        "US, 3105550, 3105550",
        "US, 911, 911",
        "US, 01144207946000, +44207946000",
        "IT, 0612345678, +390612345678",
        "AU, 1300123456, +611300123456",
        "AU, 0011442079460000, +442079460000",
        "RU, 810442079460000, +442079460000",
        "BY, 80152450911, +375152450911",
        "SJ, 79123456, +4779123456"
    })
    void elsewhere(String region, String dialled, String routed) {
        assertThat(CountryRules.of(region).dialPlan().normalize(dialled).number())
                .isEqualTo(routed);
    }

    @Test
    @DisplayName(
            "every example number of every type of every region is routed as its E.164 form, however it is dialled")
    void everyExampleOfTheLibrary() {
        var wrong = new ArrayList<String>();
        int examples = 0;
        for (String region : CountryRules.regions()) {
            CountryRules rules = CountryRules.of(region);
            for (var type : LIBRARY.getSupportedTypesForRegion(region)) {
                var example = LIBRARY.getExampleNumberForType(region, type);
                if (example == null) {
                    continue;
                }
                examples++;
                String e164 = LIBRARY.format(example, PhoneNumberFormat.E164);
                String national =
                        LIBRARY.format(example, PhoneNumberFormat.NATIONAL).replaceAll("\\D", "");
                String abroad = rules.internationalPrefixExample() + e164.substring(1);
                for (String dialled : List.of(national, e164, abroad)) {
                    String routed = rules.dialPlan().normalize(dialled).number();
                    boolean excepted = dialled.equals(national) && NOT_BY_ONE_RULE.contains(region + " " + type);
                    if (!routed.equals(e164) && !excepted) {
                        wrong.add(region + " " + type + ": " + dialled + " became " + routed + ", not " + e164);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(examples).isGreaterThan(1000);
        assertThat(CountryRules.regions()).hasSizeGreaterThanOrEqualTo(240);
    }

    @Test
    @DisplayName("every emergency number of every region stays as it is dialled")
    void everyEmergencyNumber() {
        for (String region : CountryRules.regions()) {
            NumberingPlan plan = Metadata.read(region);
            if (plan.emergencyNumbers().isEmpty()) {
                continue;
            }
            String number = DialledLanguage.of(plan.emergencyNumbers()).example();
            assertThat(CountryRules.of(region).dialPlan().normalize(number).number())
                    .as("%s in %s", number, region)
                    .isEqualTo(number);
        }
    }

    @Test
    void thereAreFourRulesForEveryRegion() {
        for (String region : CountryRules.regions()) {
            assertThat(CountryRules.of(region).dialPlan().rules()).as(region).hasSize(4);
        }
    }

    @Test
    void theTestCallOfEveryRegionBecomesAGlobalNumber() {
        for (String region : CountryRules.regions()) {
            CountryRules rules = CountryRules.of(region);
            assertThat(rules.dialPlan().normalize(rules.exampleDialled()).number())
                    .as(region)
                    .startsWith("+" + rules.callingCode());
        }
    }

    @Test
    void refusesARegionThatNobodyKnows() {
        assertThatThrownBy(() -> CountryRules.of("QQ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountryRules.of("001")).isInstanceOf(IllegalArgumentException.class);
    }
}
