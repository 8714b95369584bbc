package org.dialworks.number.export;

import java.util.Collection;
import java.util.stream.Collectors;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Word;
import org.dialworks.number.reading.FormulaGuard;
import org.jspecify.annotations.Nullable;

/**
 * A cell as text.
 *
 * <p>A spreadsheet takes what begins with {@code = + - @} for a formula, also when somebody else chose the text, such as a
 * display name (OWASP, "CSV Injection"). Telephone numbers are therefore written as line URIs, {@code tel:+4755123456}:
 * nothing turns that into a sum or into 4.755E+09, and every importer reads it. Other text is guarded.
 */
final class CsvCell {

    private CsvCell() {}

    static String of(@Nullable Object value) {
        return value instanceof PhoneNumber number ? number.lineUri() : FormulaGuard.on(text(value));
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
}
