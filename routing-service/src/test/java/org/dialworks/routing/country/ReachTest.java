package org.dialworks.routing.country;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dialworks.contracts.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    /** No platform documents a limit of a route's pattern. China's needs the most; the others stay below 1,400 characters. */
    private static final int LONGEST_PATTERN = 3200;

    @ParameterizedTest(name = "in {0}, {1} numbers are {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "NO; mobile; 47[49]\\d{7}",
                "NO; toll-free; 4780\\d{6}|800\\d{3,12}",
                "GB; local; ",
                "GB; mobile; 447(?:[1-57-9]\\d{8}|624\\d{6})",
                "IT; mobile; 39(?:3\\d{8,9}|4\\d{9})",
                "SE; international; [1-35-7]\\d{5,14}|4[0-57-9]\\d{4,13}|8(?:0[1-79]\\d{3,12}|[1-9]\\d{4,13})|9(?:[0-689]\\d{4,13}|7[0-8]\\d{3,12})"
            })
    void patterns(String region, String kind, @Nullable String pattern) {
        assertThat(Reach.of(region).numbers(Word.parse(CallKind.class, kind))).isEqualTo(Optional.ofNullable(pattern));
    }

    @Test
    @DisplayName("every example number of every type of every region is of the kind of its type, and of no other")
    void everyExampleOfTheLibrary() {
        var wrong = new ArrayList<String>();
        String longest = "";
        for (String region : CountryRules.regions()) {
            Map<CallKind, Pattern> patterns = patterns(Reach.of(region));
            for (var pattern : patterns.entrySet()) {
                String text = pattern.getValue().pattern();
                longest = text.length() > longest.length() ? text : longest;
            }
            for (var type : LIBRARY.getSupportedTypesForRegion(region)) {
                PhoneNumber example = LIBRARY.getExampleNumberForType(region, type);
                if (example == null) {
                    continue;
                }
                String digits = example.getCountryCode() + LIBRARY.getNationalSignificantNumber(example);
                List<CallKind> kinds = patterns.entrySet().stream()
                        .filter(entry -> entry.getValue().matcher(digits).matches())
                        .map(Map.Entry::getKey)
                        .toList();
                CallKind expected = kind(LIBRARY.getNumberType(example));
                if (!kinds.equals(List.of(expected))) {
                    wrong.add(region + " " + type + " " + digits + ": " + kinds + ", not " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(longest).hasSizeLessThan(LONGEST_PATTERN);
    }

    @Test
    void areas() {
        assertThat(Reach.of("US").area("425")).contains(new Area("425", "1425\\d{7}", 1, "[2-9]\\d{6}", "2000000"));
        assertThat(Reach.of("GB").area("020")).contains(new Area("20", "4420\\d{8}", 44, "[13478]\\d{7}", "10000000"));
        assertThat(Reach.of("IT").area("06")).map(Area::code).contains("06");
        assertThat(Reach.of("NO").area("99")).isEmpty();
    }

    @Test
    void aPrefixThatIsPartOfTheNumberIsNotDropped() {
        assertThat(Reach.of("GB").droppedPrefix()).contains("0");
        assertThat(Reach.of("IT").droppedPrefix()).isEmpty();
        assertThat(Reach.of("NO").droppedPrefix()).isEmpty();
    }

    @Test
    void shortCodesByTheirPrice() {
        Reach norway = Reach.of("NO");
        assertThat(norway.emergency()).isEqualTo("11[023]");
        assertThat(norway.shortCodes(CallKind.TOLL_FREE)).contains("11\\d{4}");
        assertThat("1881").matches(norway.shortCodes(CallKind.NATIONAL).orElseThrow());
        assertThat(norway.hasEmergencyNumber("1\\d{2}")).isTrue();
        assertThat(norway.hasEmergencyNumber("1\\d{3}")).isFalse();
    }

    @Test
    void everyRegionHasAnEmergencyNumberThatItsRulesLetThrough() {
        for (String region : CountryRules.regions()) {
            String number = Reach.of(region).emergencyExample();
            assertThat(number).as(region).matches(Reach.of(region).emergency());
            assertThat(CountryRules.of(region).dialPlan().normalize(number).number())
                    .as(region)
                    .isEqualTo(number);
        }
    }

    private static Map<CallKind, Pattern> patterns(Reach reach) {
        var patterns = new EnumMap<CallKind, Pattern>(CallKind.class);
        for (CallKind kind : CallKind.values()) {
            reach.numbers(kind).ifPresent(pattern -> patterns.put(kind, Pattern.compile(pattern)));
        }
        return patterns;
    }

    private static CallKind kind(PhoneNumberType type) {
        return switch (type) {
            case PREMIUM_RATE, PERSONAL_NUMBER, PAGER -> CallKind.PREMIUM;
            case TOLL_FREE -> CallKind.TOLL_FREE;
            case SHARED_COST -> CallKind.SHARED_COST;
            case MOBILE -> CallKind.MOBILE;
            case FIXED_LINE, FIXED_LINE_OR_MOBILE, VOIP, UAN, VOICEMAIL, UNKNOWN -> CallKind.NATIONAL;
        };
    }
}
