package org.dialworks.number.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows read a batch at a time by key. Each batch is a short transaction of its own: who reads his file slowly, or not at
 * all, keeps no connection of the database and no snapshot in it. Every row that was there all the time comes once; one
 * that changes meanwhile comes as it was or as it is.
 */
public final class Batches<T> implements AutoCloseable {

    private final Supplier<List<T>> source;
    private final Runnable close;

    private Batches(Supplier<List<T>> source, Runnable close) {
        this.source = source;
        this.close = close;
    }

    /**
     * Rows from whatever knows its place.
     *
     * @param source the next rows each time it is asked, none at the end. Runs in a transaction
     */
    public static <T> Batches<T> from(Supplier<List<T>> source) {
        return new Batches<>(() -> QuarkusTransaction.requiringNew().call(source::get), () -> {});
    }

    /**
     * Rows that the database can only tell in one go: they are read in one transaction, and wait in a file until they are
     * taken.
     *
     * @param form of a row
     * @param source hands each row on; runs in a transaction
     */
    public static <T> Batches<T> spooled(Class<T> form, ObjectMapper json, Consumer<Consumer<T>> source) {
        var spool = new Spool<>(form, json);
        return new Batches<>(() -> spool.next(source), spool::close);
    }

    /**
     * Rows by their keys.
     *
     * @param behind the rows behind a row, in the order of their keys, or the first ones; none when there are no more. Runs
     *     in a transaction
     */
    public static <T> Batches<T> of(Function<Optional<T>, List<T>> behind) {
        var last = new AtomicReference<@Nullable T>();
        return from(() -> {
            List<T> batch = behind.apply(Optional.ofNullable(last.get()));
            if (!batch.isEmpty()) {
                last.set(batch.getLast());
            }
            return batch;
        });
    }

    /** The next rows; none at the end. */
    List<T> next() {
        return source.get();
    }

    @Override
    public void close() {
        close.run();
    }
}
