package org.dialworks.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.dialworks.system.Api;

/** Exports of many rows in one upload to number-service with a heap of 256 MB, until its job is done. */
final class ImportingNumbers implements Job {

    private static final List<Integer> ROWS = List.of(10_000, 100_000, 1_000_000);
    private static final long FIRST = 47_580_000_000L;
    private static final double MOST_SECONDS = 20;
    private static final double MOST_HEAP = 256;
    // Ten times the rows; a fifth more for indexes that are deeper and caches that are too small.
    private static final double MOST_GROWTH = 12;

    @Override
    public String name() {
        return "numbers/import";
    }

    @Override
    public List<Figure> measure() throws Exception {
        try (var server = new NumberServer()) {
            var figures = new ArrayList<Figure>();
            load(server, "warm-up", FIRST, 20_000);
            long first = FIRST + 100_000_000;
            double before = 0;
            for (int rows : ROWS) {
                String job = name() + "/" + rows;
                List<Path> files = MixedExports.write(server.home().resolve("exports-" + rows), first, rows);
                double seconds = load(server, job, files, figures);
                figures.add(Figure.of(job + "/seconds", seconds, "s"));
                double reconciling = reconcile(server);
                figures.add(Figure.of(job + "/reconcile-seconds", reconciling, "s"));
                if (rows == 100_000) {
                    figures.add(Figure.atMost(
                            job + "/import-and-reconcile-seconds", seconds + reconciling, "s", MOST_SECONDS));
                }
                figures.add(
                        Figure.of(job + "/once-more-seconds", load(server, job + "/once-more", files, figures), "s"));
                if (before > 0) {
                    figures.add(
                            rows == 1_000_000
                                    ? Figure.atMost(job + "/growth-from-a-tenth", seconds / before, "x", MOST_GROWTH)
                                    : Figure.of(job + "/growth-from-a-tenth", seconds / before, "x"));
                }
                before = seconds;
                first += 100_000_000;
            }
            figures.add(Figure.of(name() + "/resident-memory-at-most", residentPeak(server.pid()), "MB"));
            return figures;
        }
    }

    /** Seconds until all findings of the site have been read. */
    private static double reconcile(NumberServer server) {
        long begin = System.nanoTime();
        Api.Answer file = Api.send(server.caller()
                .request("/api/numbers/v1/reconciliation/file?format=jsonl&site=bench")
                .timeout(Duration.ofMinutes(5))
                .GET());
        if (file.status() != 200) {
            throw new IllegalStateException("no findings: " + file);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void load(NumberServer server, String name, long first, int rows) throws Exception {
        load(server, name, MixedExports.write(server.home().resolve(name), first, rows), new ArrayList<>());
    }

    private static double load(NumberServer server, String job, List<Path> files, List<Figure> figures)
            throws InterruptedException {
        Api caller = server.caller();
        var heap = new AtomicLong();
        var watching = new AtomicBoolean(true);
        Thread watch = Thread.ofPlatform().start(() -> watchHeap(caller, heap, watching));
        long begin = System.nanoTime();
        try {
            Api.Answer accepted = Api.send(
                    caller.uploadOf("/api/numbers/v1/imports?site=bench", files).timeout(Duration.ofMinutes(15)));
            if (accepted.status() != 202) {
                throw new IllegalStateException("not accepted: " + accepted);
            }
            double read = (System.nanoTime() - begin) / 1e9;
            Api.Answer state = caller.get("/api/numbers/v1/imports/" + accepted.at("/id"));
            while (List.of("queued", "running").contains(state.at("/state"))) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
                state = caller.get("/api/numbers/v1/imports/" + accepted.at("/id"));
            }
            if (!state.at("/state").equals("done")) {
                throw new IllegalStateException("not done: " + state);
            }
            figures.add(Figure.of(job + "/seconds-until-read", read, "s"));
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            watching.set(false);
            watch.join();
            figures.add(Figure.atMost(job + "/heap-in-use-at-most", heap.get() / 1e6, "MB", MOST_HEAP));
        }
    }

    private static void watchHeap(Api caller, AtomicLong most, AtomicBoolean watching) {
        while (watching.get()) {
            long used = caller.get("/q/metrics", "text/plain")
                    .body()
                    .lines()
                    .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                    .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
            most.accumulateAndGet(used, Math::max);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
        }
    }

    private static double residentPeak(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1000)
                .findFirst()
                .orElse(Double.NaN);
    }
}
