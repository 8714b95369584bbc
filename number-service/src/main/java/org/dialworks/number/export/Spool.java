package org.dialworks.number.export;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows in a file of their own, which goes when it is closed. */
final class Spool<T> {

    private static final int BATCH = 1000;
    private static final Duration LONGEST_READING = Duration.ofMinutes(5);

    private final Class<T> form;
    private final ObjectMapper json;
    private @Nullable Path file;
    private @Nullable MappingIterator<T> rows;

    Spool(Class<T> form, ObjectMapper json) {
        this.form = form;
        this.json = json;
    }

    /** The next rows; none at the end. The first time, all of them are read from the source before. */
    List<T> next(Consumer<Consumer<T>> source) {
        try {
            if (rows == null) {
                rows = fill(source);
            }
            var batch = new ArrayList<T>();
            while (batch.size() < BATCH && rows.hasNextValue()) {
                batch.add(rows.nextValue());
            }
            return batch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MappingIterator<T> fill(Consumer<Consumer<T>> source) throws IOException {
        Path made = Files.createTempFile("dialworks-rows-", ".jsonl");
        file = made;
        try (SequenceWriter writer = json.writer().withRootValueSeparator("\n").writeValues(made.toFile())) {
            QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST_READING.toSeconds())
                    .run(() -> source.accept(row -> write(writer, row)));
        }
        return json.readerFor(form).readValues(made.toFile());
    }

    private void write(SequenceWriter writer, T row) {
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        try {
            if (rows != null) {
                rows.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
