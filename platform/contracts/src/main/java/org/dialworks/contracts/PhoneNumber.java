package org.dialworks.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Locale;

/**
 * A global telephone number: the digits after {@code +} and the extension behind them.
 *
 * <p>Compared as numbers, never as text: {@code +4755120999} comes before {@code +47551201000}. {@code +X} and
 * {@code +X;ext=1} are two different numbers (Set-CsUser allows both to be assigned).
 *
 * @param digits country code and national number, at most 15 digits (ITU-T E.164), first digit 1 to 9
 * @param extension digits of the extension, empty when there is none (RFC 3966 §5.4.1)
 */
public record PhoneNumber(long digits, String extension) implements Comparable<PhoneNumber> {

    private static final long LARGEST = 999_999_999_999_999L;
    private static final int LONGEST_EXTENSION = 15;
    private static final Comparator<PhoneNumber> ORDER =
            Comparator.comparingLong(PhoneNumber::digits).thenComparing(PhoneNumber::extension);

    public PhoneNumber {
        if (digits < 1 || digits > LARGEST) {
            throw new IllegalArgumentException("a telephone number has 1 to 15 digits, but this has: " + digits);
        }
        if (extension.length() > LONGEST_EXTENSION || !isDigits(extension)) {
            throw new IllegalArgumentException("an extension has at most 15 digits, but this is: " + extension);
        }
    }

    /** The number without an extension. */
    public static PhoneNumber of(long digits) {
        return new PhoneNumber(digits, "");
    }

    /**
     * Reads a global number in any spelling of RFC 3966: {@code +4755123456}, {@code tel:+47-55-12-34-56;ext=12},
     * {@code TEL:+47(55)123456;EXT=12}. Other parameters are refused, since dropping one would join different numbers.
     *
     * @throws IllegalArgumentException with a message for the caller when the text is no global number
     */
    @JsonCreator
    public static PhoneNumber parse(String text) {
        String rest = text.strip();
        if (rest.toLowerCase(Locale.ROOT).startsWith("tel:")) {
            rest = rest.substring("tel:".length());
        }
        int semicolon = rest.indexOf(';');
        String subscriber = semicolon < 0 ? rest : rest.substring(0, semicolon);
        String parameters = semicolon < 0 ? "" : rest.substring(semicolon + 1);
        if (!subscriber.startsWith("+")) {
            throw refused(text, "it must start with + and the country code, as in +4755123456");
        }
        String digits = withoutSeparators(subscriber.substring(1));
        if (digits.isEmpty() || !isDigits(digits)) {
            throw refused(text, "after + only digits and the separators - . ( ) are allowed");
        }
        if (digits.charAt(0) == '0') {
            throw refused(text, "a country code does not start with 0");
        }
        if (digits.length() > 15) {
            throw refused(text, "it has " + digits.length() + " digits, and E.164 allows 15");
        }
        return new PhoneNumber(Long.parseLong(digits), extensionIn(parameters, semicolon >= 0, text));
    }

    private static String extensionIn(String parameters, boolean present, String text) {
        if (!present) {
            return "";
        }
        int equals = parameters.indexOf('=');
        String name = equals < 0 ? parameters : parameters.substring(0, equals);
        if (!name.toLowerCase(Locale.ROOT).equals("ext") || parameters.indexOf(';') >= 0) {
            throw refused(text, "of the parameters only ;ext= is understood");
        }
        String extension = equals < 0 ? "" : withoutSeparators(parameters.substring(equals + 1));
        if (extension.isEmpty() || !isDigits(extension) || extension.length() > LONGEST_EXTENSION) {
            throw refused(text, ";ext= needs 1 to 15 digits");
        }
        return extension;
    }

    private static IllegalArgumentException refused(String text, String why) {
        return new IllegalArgumentException("'" + text + "' is not a global telephone number: " + why);
    }

    private static String withoutSeparators(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("-.() ".indexOf(c) < 0) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public boolean hasExtension() {
        return !extension.isEmpty();
    }

    /** As a line URI of Lync and Skype for Business: {@code tel:+4755123456;ext=12}. */
    public String lineUri() {
        return "tel:" + this;
    }

    @Override
    public int compareTo(PhoneNumber other) {
        return ORDER.compare(this, other);
    }

    /** The one spelling used in keys, JSON and URLs: {@code +4755123456} or {@code +4755123456;ext=12}. */
    @Override
    @JsonValue
    public String toString() {
        return hasExtension() ? "+" + digits + ";ext=" + extension : "+" + digits;
    }
}
