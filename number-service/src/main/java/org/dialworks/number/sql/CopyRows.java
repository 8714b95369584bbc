package org.dialworks.number.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.dialworks.platform.sql.Transactions;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Adds many rows to a table with COPY, which PostgreSQL reads several times faster than INSERT, in the current transaction. */
@ApplicationScoped
public class CopyRows {

    private final Transactions transactions;

    @Inject
    CopyRows(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A row as COPY's text format has it: values in the order of the columns. */
    public static final class Row {

        private final StringBuilder text;
        private boolean begun;

        private Row(StringBuilder text) {
            this.text = text;
        }

        /** The value of the next column; null where it has none. */
        public Row add(@Nullable Object value) {
            if (begun) {
                text.append('\t');
            }
            begun = true;
            if (value == null) {
                text.append("\\N");
            } else {
                escape(value.toString());
            }
            return this;
        }

        private void escape(String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '\\' -> text.append("\\\\");
                    case '\t' -> text.append("\\t");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    default -> text.append(c);
                }
            }
        }
    }

    /**
     * Adds a row for each item.
     *
     * @param statement {@code COPY table (columns) FROM STDIN}
     * @param columns gives the row its values
     */
    public <T> void add(String statement, List<T> items, BiConsumer<Row, T> columns) {
        if (items.isEmpty()) {
            return;
        }
        var text = new StringBuilder(items.size() * 128);
        for (T item : items) {
            columns.accept(new Row(text), item);
            text.append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        transactions.inCurrent(connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(statement, new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
