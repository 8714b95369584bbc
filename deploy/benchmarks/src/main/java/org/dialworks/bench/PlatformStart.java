package org.dialworks.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.system.RunningPlatform;

/** From {@code deploy/up} to ready, first start and second, and what each process then holds in memory. */
final class PlatformStart implements Job {

    private static final double MOST_SECONDS = 30;
    private static final List<String> PARTS =
            List.of("gateway", "number-service", "routing-service", "diagnostics-service", "kafka", "postgres");

    @Override
    public String name() {
        return "platform/up";
    }

    @Override
    public List<Figure> measure() throws IOException {
        var figures = new ArrayList<Figure>();
        Path home = RunningPlatform.newHome();
        for (String start : List.of("first-start", "second-start")) {
            Instant begin = Instant.now();
            RunningPlatform platform = RunningPlatform.startIn(home);
            double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
            figures.add(Figure.atMost(name() + "/" + start + "-to-ready", seconds, "s", MOST_SECONDS));
            if (start.equals("second-start")) {
                for (String part : PARTS) {
                    figures.add(Figure.of("platform/memory/" + part, residentMegabytes(platform.pid(part)), "MB"));
                }
            }
            platform.stop();
        }
        return figures;
    }

    /** Resident memory of a process and its children, shared pages counted once a process. */
    private static double residentMegabytes(long pid) throws IOException {
        double kilobytes = residentKilobytes(pid);
        for (ProcessHandle child :
                ProcessHandle.of(pid).orElseThrow().descendants().toList()) {
            kilobytes += proportionalKilobytes(child.pid());
        }
        return kilobytes / 1024;
    }

    private static double residentKilobytes(long pid) throws IOException {
        return kilobytes(Path.of("/proc/" + pid + "/status"), "VmRSS:");
    }

    private static double proportionalKilobytes(long pid) throws IOException {
        return kilobytes(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
    }

    private static double kilobytes(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }
}
