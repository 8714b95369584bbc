package org.dialworks.number.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/**
 * Sends rows as a file while they are read. At any time one batch is in memory: writing waits for the reader, and a reader
 * that takes nothing is cut off when the connection has been idle for {@code quarkus.http.idle-timeout}.
 */
@ApplicationScoped
public class SendFile {

    private static final int CHUNK = 64 * 1024;

    private final ObjectMapper json;
    private final Clock clock;
    private final AtomicInteger open;

    @Inject
    SendFile(ObjectMapper json, Clock clock, MeterRegistry meters) {
        this.json = json;
        this.clock = clock;
        this.open = meters.gauge("dialworks.exports.open", List.of(), new AtomicInteger());
    }

    /**
     * The answer with the file.
     *
     * @param site which site the rows are of, for the name of the file; empty for several
     */
    public <T> Response of(Table<T> table, Optional<String> site, FileParameters wanted, Batches<T> rows) {
        Format format = wanted.format();
        CsvDialect dialect = wanted.dialect();
        boolean packed = format.isText() && wanted.takesGzip();
        String name = table.name() + site.map(known -> "-" + known).orElse("") + "-"
                + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "." + format.word();
        StreamingOutput body = out -> {
            open.incrementAndGet();
            try (rows) {
                OutputStream buffered =
                        new BufferedOutputStream(packed ? new GZIPOutputStream(out, CHUNK) : out, CHUNK);
                write(rows, open(format, dialect, table, buffered));
                buffered.close();
            } finally {
                open.decrementAndGet();
            }
        };
        var answer = Response.ok(body)
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return (packed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer).build();
    }

    private <T> TableWriter<T> open(Format format, CsvDialect dialect, Table<T> table, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvTable<>(table, dialect, out);
            case XLSX -> new WorkbookTable<>(table, out);
            case JSONL -> JsonTable.lines(json, out);
            case JSON -> JsonTable.items(json, out);
        };
    }

    private static <T> void write(Batches<T> rows, TableWriter<T> writer) throws IOException {
        for (List<T> batch = rows.next(); !batch.isEmpty(); batch = rows.next()) {
            for (T row : batch) {
                writer.write(row);
            }
        }
        writer.finish();
    }
}
