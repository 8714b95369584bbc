package org.dialworks.number.export;

import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is written: as RFC 4180 has it, or as a national Excel opens it by a double click.
 *
 * @param separator between cells; Excel expects {@code ;} where the decimal sign is a comma, as in Norway
 * @param byteOrderMark whether the file begins with the mark that tells Excel that it is UTF-8
 */
record CsvDialect(char separator, boolean byteOrderMark) {

    /** @param separator as a caller writes it; a semicolon does not pass every proxy in a query, so words do as well */
    static CsvDialect of(@Nullable String separator, boolean byteOrderMark) {
        char wanted = switch (separator == null ? "comma" : separator) {
            case ",", "comma" -> ',';
            case ";", "semicolon" -> ';';
            case "\t", "tab" -> '\t';
            default ->
                throw ProblemException.invalid(
                        "separator",
                        "separator must be comma, semicolon or tab (or the character), not '" + separator + "'");
        };
        return new CsvDialect(wanted, byteOrderMark);
    }
}
