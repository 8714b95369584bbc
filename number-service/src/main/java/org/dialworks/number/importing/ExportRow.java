package org.dialworks.number.importing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of an export.
 *
 * @param line where it begins in the file, from 1
 * @param cells by column name in lower case
 */
record ExportRow(long line, Map<String, String> cells) {

    // What PowerShell writes for a value that it does not unfold: the name of its type.
    private static final Pattern TYPE_NAME = Pattern.compile("(System|Microsoft)\\.[A-Za-z0-9_.`+]+(\\[.*)?");

    ExportRow {
        cells = Map.copyOf(cells);
    }

    /** The first of the columns that is there and has a value. */
    Optional<String> cell(String... columns) {
        for (String column : columns) {
            // JSON can write a character that no database keeps.
            String value = cells.getOrDefault(column.toLowerCase(Locale.ROOT), "")
                    .replace("\0", "")
                    .strip();
            if (!value.isEmpty() && !TYPE_NAME.matcher(value).matches()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
