package org.dialworks.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the server worked on each statement that the service sent, as the server's own log says. */
final class StatementLog implements AutoCloseable {

    // 2026-11-24 14:13:09.001 UTC [123] number@number LOG:  duration: 0.123 ms  bind S_1/C_2: SELECT …
    private static final Pattern ENTRY = Pattern.compile(
            "^\\S+ \\S+ \\S+ \\[(\\d+)] \\S+ LOG:  duration: ([0-9.]+) ms  (parse|bind|execute) [^:]+: (.*)",
            Pattern.DOTALL);
    private static final Pattern NEXT_ENTRY = Pattern.compile("\\n(?=\\d{4}-\\d\\d-\\d\\d )");

    private final NumberServer server;
    private final Path log;

    StatementLog(NumberServer server) throws SQLException, IOException {
        this.server = server;
        this.log = server.home().resolve("logs/postgres.log");
        set("0");
    }

    /** One statement: parsing where it was, binding and running it. */
    record Statement(String sql, double milliseconds) {}

    /** Calls the service so many times and returns, for each, what the server did for it. */
    List<List<Statement>> during(int times, Runnable call) throws IOException {
        var calls = new ArrayList<List<Statement>>();
        for (int i = 0; i < times; i++) {
            long from = Files.size(log);
            call.run();
            calls.add(statements(from));
        }
        return calls;
    }

    private List<Statement> statements(long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        String text = new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8);
        Map<String, Double> before = new HashMap<>();
        var statements = new ArrayList<Statement>();
        for (String part : NEXT_ENTRY.splitAsStream(text).toList()) {
            Matcher entry = ENTRY.matcher(part);
            if (entry.find()) {
                double milliseconds = Double.parseDouble(entry.group(2));
                if (entry.group(3).equals("execute")) {
                    double prepared = before.getOrDefault(entry.group(1), 0.0);
                    before.remove(entry.group(1));
                    statements.add(new Statement(entry.group(4).replaceAll("\\s+", " "), prepared + milliseconds));
                } else {
                    before.merge(entry.group(1), milliseconds, Double::sum);
                }
            }
        }
        return statements;
    }

    /** The median over the calls of what the statements of a kind took together. */
    static double median(List<List<Statement>> calls, Predicate<String> kind) {
        double[] sums = calls.stream()
                .mapToDouble(statements -> statements.stream()
                        .filter(statement -> kind.test(statement.sql()))
                        .mapToDouble(Statement::milliseconds)
                        .sum())
                .sorted()
                .toArray();
        return sums[sums.length / 2];
    }

    private void set(String milliseconds) throws SQLException, IOException {
        try (Connection connection = server.administer();
                var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET log_min_duration_statement = " + milliseconds);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        set("-1");
    }
}
