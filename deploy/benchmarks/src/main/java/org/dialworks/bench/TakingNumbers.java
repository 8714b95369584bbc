package org.dialworks.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * 32 callers take the next free number of a range that is 95 % used, over HTTP and with signed tokens, beside pgbench doing
 * the bare minimum on the same PostgreSQL.
 */
final class TakingNumbers implements Job {

    private static final int CALLERS = 32;
    /** The service compiles what matters only after some ten thousand requests. */
    private static final int WARM_UP_REQUESTS = 80_000;

    private static final int WARM_UP_SECONDS = 15;
    private static final int MOST_WARM_UPS = 12;
    private static final int ROUNDS = 3;
    private static final int SECONDS = 8;
    private static final double SHARE_OF_PGBENCH = 0.5;
    private static final double MOST_P99 = 60;
    private static final long SIZE = 2_000_000;
    private static final String HELD = "SELECT count(*) FROM phone_number WHERE range_id = ?";
    private static final String FREE = "SELECT coalesce(sum(free), 0) FROM free_block WHERE range_id = ?";

    @Override
    public String name() {
        return "numbers/take";
    }

    /** What came of one round. */
    private record Round(double perSecond, double p99) {}

    /** One way to fill a range and to call, with what came of it. */
    private static final class Trial {
        private final String name;
        private final FilledRange range;
        private final boolean withKeys;
        private final List<Round> rounds = new ArrayList<>();

        Trial(String name, FilledRange range, boolean withKeys) {
            this.name = name;
            this.range = range;
            this.withKeys = withKeys;
        }
    }

    @Override
    public List<Figure> measure() throws Exception {
        try (var server = new NumberServer()) {
            var pgbench = new Pgbench(server);
            var warmUp = new FilledRange(
                    java.util.UUID.fromString(server.range("warm-up", 47_580_000_000L, 10_000_000)), 0, 0, 0);
            var trials = List.of(
                    new Trial(
                            "in-a-row",
                            FilledRange.make(
                                    server, "in-a-row", 47_570_000_000L, SIZE, FilledRange.Spread.IN_A_ROW, true),
                            false),
                    new Trial(
                            "at-random-with-keys",
                            FilledRange.make(
                                    server, "at-random", 47_572_000_000L, SIZE, FilledRange.Spread.AT_RANDOM, true),
                            true));
            Path script = server.resource("take.lua");
            Path tokens = server.tokens(CALLERS);
            double warm = 0;
            for (int i = 0; i < MOST_WARM_UPS && warm < WARM_UP_REQUESTS; i++) {
                warm += take(server, script, tokens, warmUp, i % 2 == 1, WARM_UP_SECONDS, "warm-up-" + i + "-")
                                .perSecond()
                        * WARM_UP_SECONDS;
            }
            pgbench.run(CALLERS, SECONDS);
            var bare = new ArrayList<Pgbench.Run>();
            for (int round = 0; round < ROUNDS; round++) {
                bare.add(pgbench.run(CALLERS, SECONDS));
                for (Trial trial : trials) {
                    Wrk run = take(
                            server,
                            script,
                            tokens,
                            trial.range,
                            trial.withKeys,
                            SECONDS,
                            trial.name + "-" + round + "-");
                    trial.rounds.add(new Round(run.perSecond(), run.p99()));
                }
                bare.add(pgbench.run(CALLERS, SECONDS));
            }
            double bareRate = median(bare, Pgbench.Run::perSecond);
            double bareP99 = median(bare, Pgbench.Run::p99);
            var figures = new ArrayList<Figure>();
            for (Trial trial : trials) {
                String job = name() + "/" + trial.name;
                figures.add(Figure.atLeastOf(
                        job + "/rate", median(trial.rounds, Round::perSecond), "1/s", bareRate, SHARE_OF_PGBENCH));
                figures.add(
                        Figure.atMostBeside(job + "/p99", median(trial.rounds, Round::p99), "ms", MOST_P99, bareP99));
                figures.addAll(correctness(server, job, trial));
            }
            return figures;
        }
    }

    private static <T> double median(List<T> runs, ToDoubleFunction<T> value) {
        return runs.stream().mapToDouble(value).sorted().toArray()[runs.size() / 2];
    }

    private static Wrk take(
            NumberServer server,
            Path script,
            Path tokens,
            FilledRange range,
            boolean withKeys,
            int seconds,
            String label)
            throws IOException, InterruptedException {
        String url = server.url() + "/api/numbers/v1/ranges/" + range.id() + "/available";
        return Wrk.scripted(
                url,
                CALLERS,
                seconds,
                script,
                List.of(tokens.toString(), answers(server, range).toString(), withKeys ? label : ""));
    }

    private static Path answers(NumberServer server, FilledRange range) {
        return server.home().resolve("answers-" + range.id());
    }

    /** By the answers, and by the database that gave them. */
    private static List<Figure> correctness(NumberServer server, String job, Trial trial)
            throws IOException, SQLException {
        var numbers = new HashSet<String>();
        long taken = 0;
        long noneLeft = 0;
        long others = 0;
        for (String line : Files.readAllLines(answers(server, trial.range))) {
            switch (line.substring(0, 3)) {
                case "201" -> {
                    taken++;
                    numbers.add(line.substring(4));
                }
                case "409" -> noneLeft++;
                default -> others++;
            }
        }
        long held = count(server, HELD, trial.range) - (trial.range.size() - trial.range.free());
        long free = count(server, FREE, trial.range);
        // What was under way when a round ended has been taken, and its answer not read.
        long unread = held - taken;
        long lost = unread >= 0 && unread <= (long) CALLERS * ROUNDS ? 0 : Math.abs(unread);
        return List.of(
                Figure.of(job + "/taken", (double) taken, "count"),
                none(job + "/doubles", taken - numbers.size()),
                none(job + "/lost", lost),
                none(job + "/free-and-held-are-not-the-range", trial.range.free() - held - free),
                none(job + "/false-none-left", free > 0 ? noneLeft : 0),
                none(job + "/other-answers", others));
    }

    private static Figure none(String job, long count) {
        return Figure.atMost(job, (double) Math.abs(count), "count", 0);
    }

    private static long count(NumberServer server, String query, FilledRange range) throws SQLException {
        try (Connection connection = server.connect();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, range.id());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
