package org.dialworks.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.system.Api;

/** The report of unused numbers of a range of a million of which every other is held, to its last byte. */
final class UnusedReport implements Job {

    private static final long SIZE = 1_000_000;
    private static final int ROUNDS = 7;
    private static final double MOST_SECONDS = 2;

    @Override
    public String name() {
        return "numbers/unused";
    }

    @Override
    public List<Figure> measure() throws Exception {
        try (var server = new NumberServer()) {
            FilledRange range =
                    FilledRange.make(server, "half", 47_570_000_000L, SIZE, FilledRange.Spread.EVERY_OTHER, true);
            var figures = new ArrayList<Figure>();
            for (String as : List.of("runs", "numbers")) {
                var seconds = new ArrayList<Double>();
                long bytes = 0;
                for (int round = 0; round < ROUNDS; round++) {
                    long begin = System.nanoTime();
                    bytes = report(server, range, as);
                    seconds.add((System.nanoTime() - begin) / 1e9);
                }
                String job = name() + "/1000000/" + as;
                figures.add(Figure.atMost(
                        job + "/seconds-to-the-last-byte",
                        seconds.stream().sorted().toList().get(ROUNDS / 2),
                        "s",
                        MOST_SECONDS));
                figures.add(Figure.of(job + "/seconds-the-first-time", seconds.getFirst(), "s"));
                figures.add(Figure.of(job + "/size", bytes / 1e6, "MB"));
            }
            return figures;
        }
    }

    private static long report(NumberServer server, FilledRange range, String as) {
        HttpRequest.Builder request = server.caller()
                .request("/api/numbers/v1/reports/unused?format=csv&as=" + as + "&range=" + range.id())
                .timeout(Duration.ofMinutes(2));
        Api.Answer answer = Api.send(request.header("Accept", "text/csv").GET());
        long lines = answer.body().lines().count();
        // One line for the names of the columns; no two free numbers follow one another.
        if (answer.status() != 200 || lines != 1 + range.free()) {
            throw new IllegalStateException("not the report: " + answer.status() + ", " + lines + " lines");
        }
        return answer.body().length();
    }
}
