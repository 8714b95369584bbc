package org.dialworks.number.export;

import java.util.Collection;
import java.util.stream.Collectors;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Word;
import org.jspecify.annotations.Nullable;

/**
 * A cell as text.
 *
 * <p>A spreadsheet takes what begins with {@code = + - @} for a formula, also when somebody else chose the text, such as a
 * display name (OWASP, "CSV Injection"). Telephone numbers are therefore written as line URIs, {@code tel:+4755123456}:
 * nothing turns that into a sum or into 4.755E+09, and every importer reads it. Other text of the kind gets an apostrophe
 * in front, which says to a spreadsheet that it is text.
 */
final class CsvCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvCell() {}

    static String of(@Nullable Object value) {
        return value instanceof PhoneNumber number ? number.lineUri() : guarded(text(value));
    }

    /** What a value is in words, without a guard. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Word word -> word.word();
            case Collection<?> several -> several.stream().map(CsvCell::text).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String guarded(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
