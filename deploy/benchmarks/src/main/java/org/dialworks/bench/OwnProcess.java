package org.dialworks.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.dialworks.system.RunningPlatform;

/** A service that a job runs by itself. */
final class OwnProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final int port;
    private final long startedAt;

    private OwnProcess(Process process, int port, long startedAt) {
        this.process = process;
        this.port = port;
        this.startedAt = startedAt;
    }

    static OwnProcess service(String module, int port, Map<String, String> environment) throws IOException {
        return service(module, port, environment, List.of());
    }

    static OwnProcess service(String module, int port, Map<String, String> environment, List<String> jvmOptions)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", jar(module).toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(Path.of("target", "bench-" + module + ".log").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("DIALWORKS_HTTP_PORT", Integer.toString(port));
        return new OwnProcess(builder.start(), port, System.nanoTime());
    }

    static Path jar(String module) {
        return RunningPlatform.repository().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Waits for the first good answer and returns the seconds since the start. */
    double awaitReady() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() - startedAt < LIMIT.toNanos() && process.isAlive()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return (System.nanoTime() - startedAt) / 1e9;
                    }
                } catch (IOException notYet) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
                }
            }
        }
        throw new IllegalStateException("not ready: " + process.info());
    }

    static void ownerOnly(Path folder, Path file) throws IOException {
        Files.setPosixFilePermissions(
                folder,
                EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE));
        Files.setPosixFilePermissions(
                file, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            // A training run writes its AOT cache on the way out.
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
