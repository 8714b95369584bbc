package org.dialworks.number.sql;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One array per column, for statements that write many rows at once with {@code unnest}. */
public final class Columns {

    private Columns() {}

    @SuppressWarnings("NullAway") // an array element may be null where the column may
    public static <T> Long[] numbers(List<T> rows, Function<T, @Nullable Long> column) {
        return rows.stream().map(column).toArray(Long[]::new);
    }

    @SuppressWarnings("NullAway") // as above
    public static <T> Integer[] integers(List<T> rows, Function<T, @Nullable Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }

    @SuppressWarnings("NullAway") // as above
    public static <T> String[] texts(List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    @SuppressWarnings("NullAway") // as above
    public static <T> java.util.UUID[] ids(List<T> rows, Function<T, java.util.@Nullable UUID> column) {
        return rows.stream().map(column).toArray(java.util.UUID[]::new);
    }

    @SuppressWarnings("NullAway") // as above
    public static <T> java.time.Instant[] instants(List<T> rows, Function<T, java.time.@Nullable Instant> column) {
        return rows.stream().map(column).toArray(java.time.Instant[]::new);
    }

    /** Binary values of a column that has one in every row. */
    public static <T> byte[][] bytes(List<T> rows, Function<T, byte[]> column) {
        return rows.stream().map(column).toArray(byte[][]::new);
    }
}
