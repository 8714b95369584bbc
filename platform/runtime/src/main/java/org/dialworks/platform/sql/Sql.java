package org.dialworks.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements in the current transaction. Values are always parameters: text, numbers, UUIDs, instants, bytes, and
 * arrays of these for {@code unnest}; null where there is no value.
 */
@ApplicationScoped
public class Sql {

    private static final int FETCHED_AT_ONCE = 1000;

    private final Transactions transactions;

    @Inject
    Sql(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Reads one row; must not move the cursor. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows that the query answers with. */
    public <T> List<T> list(String query, RowReader<T> reader, @Nullable Object... parameters) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement statement = prepare(connection, query, parameters);
                    ResultSet rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        });
    }

    /** All rows that the query answers with, one after the other; few of them are in memory at any time. Returns how many. */
    public <T> long each(String query, RowReader<T> reader, Consumer<T> consumer, @Nullable Object... parameters) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement statement = prepare(connection, query, parameters)) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                try (ResultSet rows = statement.executeQuery()) {
                    long count = 0;
                    while (rows.next()) {
                        count++;
                        consumer.accept(reader.read(rows));
                    }
                    return count;
                }
            }
        });
    }

    /** The first row that the query answers with. */
    public <T> Optional<T> first(String query, RowReader<T> reader, @Nullable Object... parameters) {
        return list(query, reader, parameters).stream().findFirst();
    }

    /** The only row that the query answers with. */
    public <T> T one(String query, RowReader<T> reader, @Nullable Object... parameters) {
        return first(query, reader, parameters)
                .orElseThrow(() -> new IllegalStateException("a query without an answer: " + query));
    }

    /** Runs a statement and returns how many rows it changed. */
    public int update(String statement, @Nullable Object... parameters) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement prepared = prepare(connection, statement, parameters)) {
                return prepared.executeUpdate();
            }
        });
    }

    /** Runs a statement that answers with nothing anybody needs, such as a lock. */
    public void run(String statement, @Nullable Object... parameters) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement prepared = prepare(connection, statement, parameters)) {
                return prepared.execute();
            }
        });
    }

    /** An instant of a row, null where the column is. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, java.time.OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String text, @Nullable Object[] parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            for (int i = 0; i < parameters.length; i++) {
                bind(connection, statement, i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int at, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, Types.NULL);
            case Instant instant -> statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
            case Instant[] instants -> {
                var texts = new @Nullable String[instants.length];
                for (int i = 0; i < texts.length; i++) {
                    texts[i] = instants[i] == null ? null : instants[i].toString();
                }
                statement.setArray(at, connection.createArrayOf("timestamptz", texts));
            }
            case Long[] numbers -> statement.setArray(at, connection.createArrayOf("int8", numbers));
            case Integer[] numbers -> statement.setArray(at, connection.createArrayOf("int4", numbers));
            case String[] texts -> statement.setArray(at, connection.createArrayOf("text", texts));
            case java.util.UUID[] ids -> statement.setArray(at, connection.createArrayOf("uuid", ids));
            case byte[] bytes -> statement.setBytes(at, bytes);
            case byte[][] bytes -> statement.setArray(at, connection.createArrayOf("bytea", bytes));
            default -> statement.setObject(at, value);
        }
    }
}
