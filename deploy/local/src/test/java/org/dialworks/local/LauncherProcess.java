package org.dialworks.local;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A launcher that a test started, with what it said. */
final class LauncherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedWriter input;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private LauncherProcess(Process process) {
        this.process = process;
        this.input = process.outputWriter(StandardCharsets.UTF_8);
        this.reader = Thread.ofVirtual().start(this::read);
    }

    static LauncherProcess start(Path repository, Path home, int port, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                Launcher.class.getName(),
                "--repository",
                repository.toString(),
                "--home",
                home.toString(),
                "--port",
                Integer.toString(port)));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return new LauncherProcess(builder.start());
    }

    long pid() {
        return process.pid();
    }

    String said() {
        return String.join("\n", said);
    }

    /** Waits for a line that contains the text. */
    void awaitSaying(String text) {
        await("what the launcher says: " + text)
                .atMost(Duration.ofSeconds(90))
                .failFast("the launcher ended:\n" + said(), () -> ended() && !said().contains(text))
                .until(() -> said().contains(text));
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher does not end:\n" + said());
        }
        reader.join(Duration.ofSeconds(5));
        return process.exitValue();
    }

    void command(String line) throws IOException {
        input.write(line + "\n");
        input.flush();
    }

    void closeInput() throws IOException {
        input.close();
    }

    /** As {@code kill} does; unlike {@link Process#destroy}, what it says meanwhile is still read. */
    void terminate() {
        process.toHandle().destroy();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ended() {
        return !process.isAlive() && !reader.isAlive();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
        } catch (IOException e) {
            said.add("(its output ended: " + e + ")");
        }
    }
}
