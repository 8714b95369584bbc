package org.dialworks.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The platform as {@code deploy/up} starts it, on free ports and in a home of its own. */
public final class RunningPlatform {

    /** How long `deploy/up` may take on a machine that is busy with tests; the bench measures the promise of 30 s. */
    private static final Duration START = Duration.ofMinutes(3);

    private static final Duration COMMAND = Duration.ofSeconds(90);
    private static final Pattern PASSWORD = Pattern.compile("(?m)^ *password +(\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^ *address +(\\S+)");
    private static final String END = "(end of output)";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final class Shared {
        private static final RunningPlatform PLATFORM = start(newHome());
    }

    private final Path home;
    private final Process process;
    private final PrintWriter commands;
    private final BlockingQueue<String> output = new LinkedBlockingQueue<>();
    private final String address;
    private final String password;

    private RunningPlatform(Path home, Process process) {
        this.home = home;
        this.process = process;
        this.commands = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        Thread.ofVirtual().start(() -> readOutput(process.inputReader(StandardCharsets.UTF_8)));
        String block = outputUntil("stop  ", START);
        this.address = find(ADDRESS, block);
        this.password = find(PASSWORD, block);
    }

    /** The platform that the tests of this run share; the first call starts it, the end of the run stops it. */
    static RunningPlatform shared() {
        return Shared.PLATFORM;
    }

    private static RunningPlatform start(Path home, String... services) {
        Path root = repository();
        var command = new ArrayList<>(List.of(
                root.resolve("deploy/up").toString(),
                "--no-build",
                "--commands",
                "--home",
                home.toString(),
                "--port",
                Integer.toString(freePorts(4))));
        if (services.length > 0) {
            command.addAll(List.of("--services", String.join(",", services)));
        }
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            // However this run ends, the launcher sees the end of its input and stops everything.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new RunningPlatform(home, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the platform in a home, which keeps its data for the next start. */
    public static RunningPlatform startIn(Path home) {
        return start(home);
    }

    /** Starts only these services, with the servers, in a home. */
    public static RunningPlatform startOnly(Path home, String... services) {
        return start(home, services);
    }

    /** Stops everything and waits until it has ended. */
    public void stop() {
        commands.close();
        try {
            if (!process.waitFor(COMMAND.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("deploy/up did not stop in " + COMMAND);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The folder that holds {@code deploy}. */
    public static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("deploy/up"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the tests must run inside the repository");
            }
        }
        return folder;
    }

    /** Where its data, logs and secrets are. */
    public Path home() {
        return home;
    }

    public String address() {
        return address;
    }

    public String password() {
        return password;
    }

    /** The address of a part around the gateway, as {@code status.json} gives it. */
    public String address(String part) {
        return part(part).get("address").asText();
    }

    /** Process id of a part. */
    public long pid(String part) {
        return part(part).get("pid").asLong();
    }

    /** Ends a part as a crash would. */
    public void kill(String part) {
        ProcessHandle.of(pid(part))
                .orElseThrow(() -> new IllegalStateException(part + " does not run"))
                .destroyForcibly();
    }

    /** Takes a part away until {@link #bringBack}. */
    public void takeAway(String part) {
        command("stop " + part);
    }

    public void bringBack(String part) {
        command("start " + part);
    }

    private synchronized void command(String command) {
        commands.println(command);
        String answer = outputUntil(" " + command, COMMAND);
        if (!answer.contains("done " + command)) {
            throw new IllegalStateException(answer);
        }
    }

    private JsonNode part(String name) {
        try {
            for (JsonNode part : JSON.readTree(Files.readAllBytes(home.resolve("status.json")))
                    .get("parts")) {
                if (part.get("name").asText().equals(name)) {
                    return part;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("status.json has no part " + name);
    }

    private void readOutput(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
            }
        } catch (IOException e) {
            output.add(e.toString());
        }
        output.add(END);
    }

    private String outputUntil(String text, Duration limit) {
        var read = new ArrayList<String>();
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (true) {
                String line = output.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (line == null || line.equals(END)) {
                    throw new IllegalStateException("deploy/up did not say '" + text + "'"
                            + (process.isAlive() ? " in " + limit : " and ended") + ":\n" + String.join("\n", read));
                }
                read.add(line);
                if (line.contains(text)) {
                    return String.join("\n", read);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in:\n" + text);
        }
        return matcher.group(1);
    }

    public static Path newHome() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "home-")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of so many ports that are free one after the other. */
    private static int freePorts(int count) {
        for (int first = 21_000; first < 30_000; first += count) {
            if (areFree(first, count)) {
                return first;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean areFree(int first, int count) {
        for (int port = first; port < first + count; port++) {
            try (var socket = new ServerSocket(port)) {
                socket.setReuseAddress(true);
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
