package org.dialworks.number.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dialworks.contracts.PhoneNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    private static final NumberReader NOBODY_GUESSES = new NumberReader(Optional.empty());

    private static ReadNumber in(String country, String text) {
        return new NumberReader(Optional.of(Country.of(country))).read(text);
    }

    private static ReadNumber.Global global(ReadNumber read) {
        assertThat(read).isInstanceOf(ReadNumber.Global.class);
        return (ReadNumber.Global) read;
    }

    private static PhoneNumber number(ReadNumber read) {
        return global(read).number();
    }

    @ParameterizedTest(name = "reference case {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | tel:+4755123456                    | 4755123456    | ''
            2  | +4755123456                        | 4755123456    | ''
            3  | tel:+4755123456;ext=123            | 4755123456    | 123
            4  | TEL:+14255551297;ext=51297         | 14255551297   | 51297
            5  | tel:+47-55-12-34-56                | 4755123456    | ''
            5b | tel:+47(55)123456                  | 4755123456    | ''
            22 | tel:+4755123456;isub=1;EXT=12      | 4755123456    | 12
            22b| tel:+4755123456;ext=12;isub=1      | 4755123456    | 12
            23 | +12065551000x524                   | 12065551000   | 524
            23b| +12065551000 ext. 524              | 12065551000   | 524
            23c| +12065551000,524                   | 12065551000   | 524
            23d| +12065551000#524                   | 12065551000   | 524
            27 | +390236618300                      | 390236618300  | ''
            31 | +4402079460000                     | 442079460000  | ''
            31b| +44 (0)20 7946 0000                | 442079460000  | ''
            33 | +54 11 15 2345-6789                | 5491123456789 | ''
            35 | +80012345678                       | 80012345678   | ''
            39 | +4989123                           | 4989123       | ''
            39b| +493012345                         | 493012345     | ''
            39c| +4930123456                        | 4930123456    | ''
            """)
    void readsTheGlobalNumbersOfTheReference(String row, String text, long digits, String extension) {
        assertThat(number(NOBODY_GUESSES.read(text))).isEqualTo(new PhoneNumber(digits, extension));
    }

    @Test
    @DisplayName("reference case 8: without + and without a country it stays local, nothing is guessed")
    void case08_staysLocal() {
        assertThat(NOBODY_GUESSES.read("tel:4755123456"))
                .isInstanceOfSatisfying(
                        ReadNumber.Local.class,
                        local -> assertThat(local.digits()).isEqualTo("4755123456"));
    }

    @ParameterizedTest(name = "reference case {0}: {1} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            9  | 4755123456   | NO | 4755123456
            10 | 55 12 34 56  | NO | 4755123456
            11 | 004755123456 | NO | 4755123456
            29 | 02 3661 8300 | IT | 390236618300
            """)
    void readsNationalNumbersWhenTheCountryIsGiven(String row, String text, String country, long digits) {
        assertThat(number(in(country, text))).isEqualTo(PhoneNumber.of(digits));
    }

    @Test
    @DisplayName("reference case 12: 00 does not dial out of the United States")
    void case12_isNotTakenForAnInternationalPrefix() {
        assertThat(in("US", "0015417540000")).isInstanceOf(ReadNumber.Local.class);
    }

    @Test
    @DisplayName("reference cases 14 to 16: an extension makes another number")
    void case14_keepsTheExtension() {
        var base = number(NOBODY_GUESSES.read("+4755123456"));
        var one = number(NOBODY_GUESSES.read("+4755123456;ext=1"));
        var two = number(NOBODY_GUESSES.read("+4755123456;ext=2"));
        assertThat(java.util.Set.of(base, one, two)).hasSize(3);
        assertThat(one).hasToString("+4755123456;ext=1");
    }

    @Test
    @DisplayName("reference case 18: an empty extension is an error")
    void case18_refusesAnEmptyExtension() {
        assertThat(NOBODY_GUESSES.read("tel:+4755123456;ext="))
                .isInstanceOfSatisfying(
                        ReadNumber.Unreadable.class,
                        unreadable -> assertThat(unreadable.why()).contains(";ext="));
    }

    @Test
    @DisplayName("reference case 20: a parameter that is left out is reported")
    void case20_reportsWhatItLeavesOut() {
        assertThat(global(NOBODY_GUESSES.read("+4755123456;isub=1")).remarks()).containsExactly(";isub=1 is left out");
    }

    @Test
    @DisplayName("reference case 25: a global context is put before the number, and the length is remarked on")
    void case25_joinsAGlobalContext() {
        var read = global(NOBODY_GUESSES.read("tel:5123456;phone-context=+4755"));
        assertThat(read.number()).isEqualTo(PhoneNumber.of(47555123456L));
        assertThat(read.remarks()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tel:123", "tel:123;phone-context=example.com"})
    @DisplayName("reference case 26: an extension by itself is local")
    void case26_staysLocal(String text) {
        assertThat(NOBODY_GUESSES.read(text)).isInstanceOf(ReadNumber.Local.class);
        assertThat(in("NO", text)).isInstanceOf(ReadNumber.Local.class);
    }

    @Test
    @DisplayName("reference case 31: what was changed in reading is said")
    void case31_saysWhatItChanged() {
        assertThat(global(NOBODY_GUESSES.read("+4402079460000")).remarks())
                .containsExactly("+4402079460000 is read as +442079460000");
    }

    @ParameterizedTest(name = "reference cases 34, 36, 41, 45, 46: {0}")
    @CsvSource({
        "+52 1 55 1234 5678, 5215512345678",
        "+88213123456, 88213123456",
        "+123456789012345, 123456789012345",
        "+441632960000, 441632960000",
        "+1206555000;ext=1234, 1206555000",
    })
    void loadsWhatIsNotValidWithARemark(String text, long digits) {
        var read = global(NOBODY_GUESSES.read(text));
        assertThat(read.number().digits()).isEqualTo(digits);
        assertThat(read.remarks()).isNotEmpty();
    }

    @Test
    @DisplayName("reference case 45: a test range that is valid gives no remark")
    void case45_loadsTestNumbers() {
        assertThat(global(NOBODY_GUESSES.read("+14255551000")).remarks()).isEmpty();
    }

    @ParameterizedTest(name = "reference case 38: {0} in {1}")
    @CsvSource({"1881, NO, false", "112, NO, true", "116117, NO, false", "911, US, true", "tel:911, US, true"})
    void knowsShortCodes(String text, String country, boolean emergency) {
        assertThat(in(country, text))
                .isInstanceOfSatisfying(
                        ReadNumber.ShortCode.class,
                        code -> assertThat(code.emergency()).isEqualTo(emergency));
    }

    @Test
    @DisplayName("reference case 38: an emergency number behind a country code is one too")
    void case38_knowsEmergencyNumbersBehindACountryCode() {
        assertThat(NOBODY_GUESSES.read("+47112")).isEqualTo(new ReadNumber.ShortCode("112", true));
        assertThat(ShortCodes.within(47110L, 47115L)).contains(47110L, 47112L, 47113L);
        assertThat(ShortCodes.within(4755123000L, 4755123999L)).isEmpty();
    }

    @Test
    @DisplayName("reference case 42: a country code does not start with 0")
    void case42_refusesAZero() {
        assertThat(NOBODY_GUESSES.read("+0123456789"))
                .isEqualTo(new ReadNumber.Unreadable("a country code does not start with 0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "abc", "+", "tel:", "0", "+47 55 12 ab 56", "System.String[]"})
    @DisplayName("reference case 43: no number at all")
    void case43_refusesWhatIsNoNumber(String text) {
        assertThat(NOBODY_GUESSES.read(text)).isInstanceOf(ReadNumber.Unreadable.class);
        assertThat(in("NO", text)).isInstanceOf(ReadNumber.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.755E+09", "4,75512E+09", "4.75512E+9", "+4.755e+09"})
    void refusesWhatExcelMadeOfANumber(String text) {
        assertThat(NOBODY_GUESSES.read(text))
                .isInstanceOfSatisfying(
                        ReadNumber.Unreadable.class,
                        unreadable -> assertThat(unreadable.why()).contains("Excel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+80012345678",
                "+80812345678",
                "+870773111632",
                "+881612345678",
                "+883510012345",
                "+979123456789"
            })
    void row35TakesNumbersOfNoCountry(String text) {
        assertThat(number(NOBODY_GUESSES.read(text))).hasToString(text);
    }

    @Test
    void row46DoesNotReadAShortNumberAsAnother() {
        assertThat(NOBODY_GUESSES.read("1206555000;ext=1234")).isInstanceOf(ReadNumber.Local.class);
        assertThat(global(NOBODY_GUESSES.read("+1206555000;ext=1234")).remarks())
                .containsExactly("it is too short for its country");
    }

    @Test
    void row55KeepsZerosInFrontOfTheLinePart() {
        assertThat(number(NOBODY_GUESSES.read("tel:+4755123456;ext=0551234"))).hasToString("+4755123456;ext=0551234");
        assertThat(number(NOBODY_GUESSES.read("+390236618300"))).hasToString("+390236618300");
        assertThat(NOBODY_GUESSES.read("0551234"))
                .isInstanceOfSatisfying(
                        ReadNumber.Local.class,
                        local -> assertThat(local.digits()).isEqualTo("0551234"));
    }

    @Test
    void refusesMoreDigitsThanE164Allows() {
        assertThat(NOBODY_GUESSES.read("+47551234567890123")).isInstanceOf(ReadNumber.Unreadable.class);
    }
}
