package org.dialworks.number.reading;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dialworks.contracts.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads telephone numbers as exports and people write them: line URIs in any case, separators, extensions in all usual
 * spellings, and national numbers when the country is known. Without a country a number that does not begin with
 * {@code +} stays local: nothing is guessed.
 */
public final class NumberReader {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern SCIENTIFIC = Pattern.compile("[+]?[0-9]+([.,][0-9]+)?[eE][+]?[0-9]{1,3}");
    private static final Pattern SPOKEN_EXTENSION =
            Pattern.compile("(.*[0-9)])[ ,]*(?:[xX#,]|(?i:ext|extn|extension)[.:]?) ?([0-9]{1,15})");
    private static final int LONGEST_TEXT = 250;

    private final @Nullable Country country;

    /**
     * @param country how to understand a number without {@code +}; empty to leave it local
     */
    public NumberReader(Optional<Country> country) {
        this.country = country.orElse(null);
    }

    public ReadNumber read(String text) {
        String line = text.strip();
        if (line.length() > LONGEST_TEXT) {
            return new ReadNumber.Unreadable("it is " + line.length() + " characters long");
        }
        if (SCIENTIFIC.matcher(line).matches()) {
            return new ReadNumber.Unreadable(
                    "'" + line + "' is what Excel makes of a number, and its digits are lost: export it again");
        }
        if (line.toLowerCase(Locale.ROOT).startsWith("tel:")) {
            line = line.substring("tel:".length()).strip();
        }
        int semicolon = line.indexOf(';');
        LineParameters parameters;
        try {
            parameters = semicolon < 0 ? LineParameters.none() : LineParameters.read(line.substring(semicolon + 1));
        } catch (IllegalArgumentException e) {
            return new ReadNumber.Unreadable(String.valueOf(e.getMessage()));
        }
        String subscriber = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
        String extension = parameters.extension();
        var spoken = SPOKEN_EXTENSION.matcher(subscriber);
        if (spoken.matches()) {
            if (!extension.isEmpty()) {
                return new ReadNumber.Unreadable("it has two extensions");
            }
            extension = spoken.group(2);
            subscriber = spoken.group(1);
        }
        return read(subscriber, extension, parameters);
    }

    private ReadNumber read(String subscriber, String extension, LineParameters parameters) {
        boolean international = subscriber.startsWith("+");
        String digits = Digits.withoutSeparators(international ? subscriber.substring(1) : subscriber);
        if (!Digits.areAll(digits)) {
            return new ReadNumber.Unreadable(
                    digits.isEmpty() ? "there is no number" : "'" + subscriber + "' has more than digits");
        }
        if (digits.equals("0")) {
            return new ReadNumber.Unreadable("0 is no number");
        }
        if (international) {
            return global(digits, extension, parameters.dropped());
        }
        String context = parameters.context();
        if (context.startsWith("+") && Digits.areAll(Digits.withoutSeparators(context.substring(1)))) {
            return global(Digits.withoutSeparators(context.substring(1)) + digits, extension, parameters.dropped());
        }
        if (!context.isEmpty()) {
            return new ReadNumber.Local(digits, "it is local to " + context);
        }
        if (country == null) {
            return new ReadNumber.Local(
                    digits, "it does not begin with + and no country was given, so nothing is guessed");
        }
        return national(digits, extension, parameters.dropped(), country.code());
    }

    private static ReadNumber global(String digits, String extension, List<String> dropped) {
        if (digits.startsWith("0")) {
            return new ReadNumber.Unreadable("a country code does not start with 0");
        }
        var remarks = new ArrayList<>(remarksOn(dropped));
        Phonenumber.PhoneNumber parsed;
        try {
            parsed = NUMBERS.parse("+" + digits, null);
        } catch (NumberParseException e) {
            // Private numbering in an unused country code is in use; only the length is a law.
            if (digits.length() > 15) {
                return tooLong(digits);
            }
            remarks.add("no country has this code");
            return new ReadNumber.Global(new PhoneNumber(Long.parseLong(digits), extension), remarks);
        }
        return ofParsed(parsed, digits, extension, remarks);
    }

    private static ReadNumber national(String digits, String extension, List<String> dropped, String country) {
        Phonenumber.PhoneNumber parsed;
        try {
            parsed = NUMBERS.parse(digits, country);
        } catch (NumberParseException e) {
            return new ReadNumber.Local(digits, "it is no number of " + country);
        }
        if (ShortCodes.isShortCode(parsed)) {
            return new ReadNumber.ShortCode(digits, ShortCodes.isEmergency(parsed));
        }
        if (NUMBERS.isPossibleNumberWithReason(parsed) != PhoneNumberUtil.ValidationResult.IS_POSSIBLE) {
            return new ReadNumber.Local(digits, "it has not the length of a number of " + country);
        }
        return ofParsed(parsed, "", extension, new ArrayList<>(remarksOn(dropped)));
    }

    /** @param written the digits after + as they were written; empty when they were not written that way */
    private static ReadNumber ofParsed(
            Phonenumber.PhoneNumber parsed, String written, String extension, List<String> remarks) {
        String digits =
                NUMBERS.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164).substring(1);
        if (digits.length() > 15) {
            return tooLong(digits);
        }
        if (ShortCodes.isShortCode(parsed)) {
            return new ReadNumber.ShortCode(
                    NUMBERS.getNationalSignificantNumber(parsed), ShortCodes.isEmergency(parsed));
        }
        if (!written.isEmpty() && !written.equals(digits)) {
            remarks.add("+" + written + " is read as +" + digits);
        }
        switch (NUMBERS.isPossibleNumberWithReason(parsed)) {
            case IS_POSSIBLE -> {
                if (!NUMBERS.isValidNumber(parsed)) {
                    remarks.add("it is in no block that is in use");
                }
            }
            case TOO_SHORT -> remarks.add("it is too short for its country");
            case TOO_LONG -> remarks.add("it is too long for its country");
            default -> remarks.add("it has not the length of a number of its country");
        }
        return new ReadNumber.Global(new PhoneNumber(Long.parseLong(digits), extension), remarks);
    }

    private static ReadNumber tooLong(String digits) {
        return new ReadNumber.Unreadable("it has " + digits.length() + " digits, and E.164 allows 15");
    }

    private static List<String> remarksOn(List<String> dropped) {
        return dropped.stream().map(parameter -> parameter + " is left out").toList();
    }
}
