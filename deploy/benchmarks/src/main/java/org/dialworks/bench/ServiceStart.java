package org.dialworks.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** From the start of the gateway's process to its first good answer, with the AOT cache of JDK 25 (JEP 514) and without. */
final class ServiceStart implements Job {

    private static final int PORT = 20_811;
    private static final int RUNS = 5;
    private static final double MOST_SECONDS = 1.0;

    @Override
    public String name() {
        return "platform/start";
    }

    @Override
    public List<Figure> measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "aot-")
                .toAbsolutePath();
        Path cache = folder.resolve("gateway.aot");
        start(folder, List.of("-XX:AOTCacheOutput=" + cache));
        double without = median(folder, List.of());
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(name() + "/gateway/without-aot-cache", without, "s"));
        if (Files.exists(cache)) {
            double with = median(folder, List.of("-XX:AOTCache=" + cache));
            figures.add(Figure.atMostBeside(name() + "/gateway/with-aot-cache", with, "s", MOST_SECONDS, without));
            figures.add(Figure.of(name() + "/gateway/aot-cache-size", Files.size(cache) / 1e6, "MB"));
        }
        return figures;
    }

    private static double median(Path folder, List<String> jvmOptions) throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        for (int run : IntStream.range(0, RUNS).toArray()) {
            seconds.add(start(folder.resolve("run" + run), jvmOptions));
        }
        return seconds.stream().sorted().toList().get(RUNS / 2);
    }

    private static double start(Path home, List<String> jvmOptions) throws IOException, InterruptedException {
        Files.createDirectories(home);
        Path password = Files.writeString(home.resolve("first-password"), "bench-bench-bench-bench");
        OwnProcess.ownerOnly(home, password);
        try (var gateway = OwnProcess.service(
                "gateway",
                PORT,
                Map.of(
                        "DIALWORKS_ISSUER",
                        "http://127.0.0.1:" + PORT,
                        "DIALWORKS_GATEWAY_HOME",
                        home.resolve("gateway").toString(),
                        "DIALWORKS_FIRST_PASSWORD_FILE",
                        password.toString()),
                jvmOptions)) {
            return gateway.awaitReady();
        }
    }
}
