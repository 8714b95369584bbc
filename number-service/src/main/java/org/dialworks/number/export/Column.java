package org.dialworks.number.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param name its heading; where an importer knows a name for what is in it, that name
 * @param cell what a row has there: text, a number, a telephone number, an instant, a word; null for an empty cell
 */
public record Column<T>(String name, Function<T, @Nullable Object> cell) {}
