package org.dialworks.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bare minimum of taking a number, by Debian's {@code pgbench} with prepared statements: one update and two inserts in
 * a transaction, no two of them after the same row by design.
 */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final String TABLES = """
            CREATE TABLE IF NOT EXISTS bench_block (id integer PRIMARY KEY, free integer NOT NULL) WITH (fillfactor = 80);
            CREATE TABLE IF NOT EXISTS bench_number (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, block integer NOT NULL, holder text NOT NULL);
            CREATE TABLE IF NOT EXISTS bench_history (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, block integer NOT NULL, holder text NOT NULL);
            INSERT INTO bench_block SELECT id, 1000 FROM generate_series(1, 10000) AS id ON CONFLICT DO NOTHING;
            """;

    private final NumberServer server;
    private final Path script;

    Pgbench(NumberServer server) throws IOException, SQLException {
        this.server = server;
        this.script = server.resource("bare-minimum.sql");
        try (Connection connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
    }

    /**
     * What came of a run.
     *
     * @param perSecond transactions
     * @param p99 of their latency, in milliseconds
     */
    record Run(double perSecond, double p99) {}

    /** Runs the script with so many clients. */
    Run run(int clients, int seconds) throws IOException, InterruptedException {
        Path log = Files.createTempDirectory(server.home(), "pgbench");
        var builder = new ProcessBuilder(List.of(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        Integer.toString(clients),
                        "-T",
                        Integer.toString(seconds),
                        "-f",
                        script.toString(),
                        "--log",
                        "--log-prefix=" + log.resolve("transactions"),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        Integer.toString(server.databasePort()),
                        "-U",
                        server.databaseUser(),
                        server.databaseUser()))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", server.databasePassword());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(output);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed: " + output);
        }
        return new Run(Double.parseDouble(rate.group(1)), p99(log));
    }

    /** The third column of the log is the latency in microseconds. */
    private static double p99(Path log) throws IOException {
        try (Stream<Path> files = Files.list(log)) {
            long[] latencies = files.flatMap(Pgbench::lines)
                    .mapToLong(line -> Long.parseLong(line.split(" ", 4)[2]))
                    .sorted()
                    .toArray();
            return latencies[(int) (latencies.length * 0.99)] / 1000.0;
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
