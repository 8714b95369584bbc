package org.dialworks.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.system.Api;
import org.jspecify.annotations.Nullable;

/**
 * What the server works on for one caller who takes the next free number, counts what is free, and takes twenty in a row,
 * in ranges of ten thousand to ten million numbers of which 95 % is used at random. The twenty lie at the very end: no range
 * that full has so many elsewhere.
 */
final class FreeNumbersInDatabase implements Job {

    private static final int CALLS = 41;
    private static final int WARM_UP = 30;
    private static final int CREATIONS = 5;
    private static final long TEN_MILLION = 10_000_000;
    private static final int ROW = 20;
    private static final long[] SIZES = {10_000, 100_000, 1_000_000, 10_000_000};
    private static final double MOST_NEXT = 1;
    private static final double MOST_COUNT = 5;
    private static final double MOST_ROW = 10;
    private static final double MOST_CREATE = 1000;
    private static final String TAKE = "{\"as\":\"reserved\",\"reason\":\"bench\"}";
    private static final String TAKE_ROW =
            "{\"as\":\"reserved\",\"count\":" + ROW + ",\"contiguous\":true,\"reason\":\"bench\"}";

    @Override
    public String name() {
        return "numbers/database";
    }

    /** What the server needed, in milliseconds. */
    private record Needs(double next, double wholeTake, double count, double row, double wholeRow) {}

    @Override
    public List<Figure> measure() throws Exception {
        try (var server = new NumberServer()) {
            List<Figure> figures = new ArrayList<>(creation(server));
            @Nullable Needs smallest = null;
            for (long size : SIZES) {
                FilledRange range = FilledRange.make(
                        server,
                        "size-" + size,
                        47_600_000_000L + size * 10,
                        size,
                        FilledRange.Spread.AT_RANDOM_WITH_ROOM_AT_THE_END,
                        false);
                Needs needs = needs(server, range);
                smallest = smallest == null ? needs : smallest;
                String job = name() + "/" + size;
                figures.addAll(List.of(
                        Figure.atMostBeside(job + "/next-free", needs.next(), "ms", MOST_NEXT, smallest.next()),
                        Figure.beside(
                                job + "/next-free-whole-transaction", needs.wholeTake(), "ms", smallest.wholeTake()),
                        Figure.atMostBeside(job + "/free-count", needs.count(), "ms", MOST_COUNT, smallest.count()),
                        Figure.atMostBeside(job + "/20-in-a-row", needs.row(), "ms", MOST_ROW, smallest.row()),
                        Figure.beside(
                                job + "/20-in-a-row-whole-transaction", needs.wholeRow(), "ms", smallest.wholeRow())));
            }
            return figures;
        }
    }

    private List<Figure> creation(NumberServer server) throws SQLException {
        long before = bytes(server);
        var milliseconds = new ArrayList<Double>();
        for (int i = 0; i < CREATIONS; i++) {
            long begin = System.nanoTime();
            server.range("untouched", 47_800_000_000L + i * TEN_MILLION, TEN_MILLION);
            milliseconds.add((System.nanoTime() - begin) / 1e6);
        }
        double disk = (bytes(server) - before) / 1e6 / CREATIONS;
        double first = milliseconds.getFirst();
        double median = milliseconds.stream().sorted().toList().get(CREATIONS / 2);
        return List.of(
                Figure.of(name() + "/create-10000000-first-request-of-the-service", first, "ms"),
                Figure.atMost(name() + "/create-10000000", median, "ms", MOST_CREATE),
                Figure.of(name() + "/disk-of-10000000-untouched", disk, "MB"));
    }

    private static Needs needs(NumberServer server, FilledRange range) throws SQLException, IOException {
        Api caller = server.caller();
        String path = "/api/numbers/v1/ranges/" + range.id();
        try (var log = new StatementLog(server)) {
            Runnable take = () -> require(caller.post(path + "/available", TAKE), 201);
            Runnable count = () -> require(caller.get(path), 200);
            Runnable row = () -> require(caller.post(path + "/available", TAKE_ROW), 201);
            log.during(WARM_UP, take);
            log.during(WARM_UP, count);
            log.during(WARM_UP / 2, row);
            var takes = log.during(CALLS, take);
            var counts = log.during(CALLS, count);
            var rows = log.during(CALLS, row);
            return new Needs(
                    StatementLog.median(takes, sql -> sql.contains("SKIP LOCKED")),
                    StatementLog.median(takes, FreeNumbersInDatabase::isOurs),
                    StatementLog.median(counts, sql -> sql.contains("sum(free)")),
                    StatementLog.median(rows, sql -> sql.contains("longest_run")),
                    StatementLog.median(rows, FreeNumbersInDatabase::isOurs));
        }
    }

    /** The outbox is sent on by a session of its own, at any time. */
    private static boolean isOurs(String sql) {
        return !sql.contains("DELETE FROM outbox") && !sql.contains("pg_try_advisory_xact_lock");
    }

    private static void require(Api.Answer answer, int status) {
        if (answer.status() != status) {
            throw new IllegalStateException("not " + status + ": " + answer);
        }
    }

    private static long bytes(NumberServer server) throws SQLException {
        try (Connection connection = server.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_total_relation_size('free_block')")) {
            row.next();
            return row.getLong(1);
        }
    }
}
