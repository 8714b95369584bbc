package org.dialworks.number.export;

import java.util.List;

/**
 * What rows of a kind look like in a file.
 *
 * @param name what the rows are, as the file and its sheet are named: letters, digits and hyphens
 * @param columns of CSV files and sheets; JSON has the rows as the API shows them
 */
public record Table<T>(String name, List<Column<T>> columns) {

    public Table {
        if (name.isEmpty() || !name.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))) {
            throw new IllegalArgumentException("a file cannot be named '" + name + "'");
        }
        columns = List.copyOf(columns);
    }
}
