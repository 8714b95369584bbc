package org.dialworks.number.reading;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Short codes and emergency numbers of all countries, as libphonenumber's data has them. */
public final class ShortCodes {

    /** No country's short codes are longer. */
    private static final int LONGEST = 6;

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();

    private ShortCodes() {}

    /** Whether the digits after {@code +} are a short code behind a country calling code, as in +47112. */
    public static boolean isShortCode(long digits) {
        return parse(digits).map(ShortCodes::isShortCode).orElse(false);
    }

    /** The short codes in a span of numbers; none when the numbers are too long to be any. */
    public static List<Long> within(long first, long last) {
        boolean shortEnough =
                parse(last).map(number -> nationalLength(number) <= LONGEST).orElse(false);
        return shortEnough
                ? LongStream.rangeClosed(first, last)
                        .filter(ShortCodes::isShortCode)
                        .boxed()
                        .toList()
                : List.of();
    }

    /** The country calling code that the digits begin with; 0 when they begin with none. */
    public static int callingCode(long digits) {
        return parse(digits).map(Phonenumber.PhoneNumber::getCountryCode).orElse(0);
    }

    static boolean isShortCode(Phonenumber.PhoneNumber number) {
        return nationalLength(number) <= LONGEST && (SHORT.isValidShortNumber(number) || isEmergency(number));
    }

    static boolean isEmergency(Phonenumber.PhoneNumber number) {
        String national = NUMBERS.getNationalSignificantNumber(number);
        return NUMBERS.getRegionCodesForCountryCode(number.getCountryCode()).stream()
                .anyMatch(region -> SHORT.isEmergencyNumber(national, region));
    }

    private static int nationalLength(Phonenumber.PhoneNumber number) {
        return NUMBERS.getNationalSignificantNumber(number).length();
    }

    private static Optional<Phonenumber.PhoneNumber> parse(long digits) {
        try {
            return Optional.of(NUMBERS.parse("+" + digits, null));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
