package org.dialworks.stack.testing;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.dialworks.stack.LogTail;
import org.dialworks.stack.StackException;

/**
 * The one {@link StackProcess} of this JVM. Quarkus loads this class anew for every application it starts; what they
 * share lies in the system properties, as types of the JDK only.
 *
 * @param settings addresses and the issuer's key
 * @param commands sends one line to the process and returns its answer
 * @param databases how many databases were made so far
 */
record TestStack(Map<String, String> settings, UnaryOperator<String> commands, AtomicInteger databases) {

    static final String POSTGRES_URL = "postgres.url";
    static final String POSTGRES_USER = "postgres.user";
    static final String POSTGRES_PASSWORD = "postgres.password";
    static final String KAFKA = "kafka";
    static final String ISSUER = "issuer";
    static final String ISSUER_KEY = "issuer.key";

    private static final String SHARED = "org.dialworks.stack.testing.shared";

    /** The running stack; the first call starts it. */
    @SuppressWarnings("unchecked")
    static TestStack running() {
        var properties = System.getProperties();
        // The table of system properties is the one lock that every class loader shares.
        synchronized (properties) {
            var shared = (Map<String, Object>) properties.get(SHARED);
            if (shared == null) {
                shared = share(start());
                properties.put(SHARED, shared);
            }
            return new TestStack(
                    (Map<String, String>) required(shared, "settings"),
                    (UnaryOperator<String>) required(shared, "commands"),
                    (AtomicInteger) required(shared, "databases"));
        }
    }

    String setting(String key) {
        String value = settings.get(key);
        if (value == null) {
            throw new StackException("The servers of the tests did not say their " + key);
        }
        return value;
    }

    void command(String line) {
        String answer = commands.apply(line);
        if (!answer.equals("done")) {
            throw new StackException("Could not " + line + ": " + answer);
        }
    }

    private static Object required(Map<String, Object> shared, String key) {
        Object value = shared.get(key);
        if (value == null) {
            throw new IllegalStateException("No " + key + " among " + shared.keySet());
        }
        return value;
    }

    private static Map<String, Object> share(TestStack stack) {
        return Map.of("settings", stack.settings, "commands", stack.commands, "databases", stack.databases);
    }

    private static TestStack start() {
        try {
            Path log = Files.createDirectories(Path.of("target")).resolve("stack.log");
            var builder = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx384m",
                    "-XX:+UseSerialGC",
                    // Lives for one test run: compiled fast rather than well.
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED",
                    StackProcess.class.getName()));
            builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
            builder.redirectError(log.toFile());
            Process process = builder.start();
            // At the end of this JVM, however it ends, the process sees the end of its input and stops its servers.
            var in = process.inputReader(StandardCharsets.UTF_8);
            var settings = new ConcurrentHashMap<String, String>();
            for (String line = in.readLine(); !"ready".equals(line); line = in.readLine()) {
                if (line == null) {
                    throw new StackException("The servers for the tests did not start:\n" + LogTail.of(log));
                }
                String[] words = line.split(" ", 3);
                settings.put(words[1], words[2]);
            }
            return new TestStack(
                    Map.copyOf(settings),
                    conversation(in, process.outputWriter(StandardCharsets.UTF_8)),
                    new AtomicInteger());
        } catch (IOException e) {
            throw new StackException("The servers for the tests did not start", e);
        }
    }

    private static UnaryOperator<String> conversation(BufferedReader in, BufferedWriter out) {
        return command -> {
            synchronized (out) {
                try {
                    out.write(command);
                    out.newLine();
                    out.flush();
                    String answer = in.readLine();
                    return answer == null ? "failed the servers are gone" : answer;
                } catch (IOException e) {
                    return "failed " + e;
                }
            }
        };
    }
}
