package org.dialworks.stack.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dialworks.stack.LogTail;
import org.dialworks.stack.StackException;

/**
 * The one {@link StackProcess} of this JVM. Quarkus loads this class anew for every application it starts; what they
 * share lies in the system properties, as plain text, since libraries copy those.
 */
final class TestStack {

    static final String POSTGRES_URL = "postgres.url";
    static final String POSTGRES_USER = "postgres.user";
    static final String POSTGRES_PASSWORD = "postgres.password";
    static final String KAFKA = "kafka";
    static final String ISSUER = "issuer";
    static final String ISSUER_KEY = "issuer.key";
    static final String COMMANDS = "commands";

    private static final String PREFIX = "dialworks.test.stack.";

    private TestStack() {}

    /**
     * What the running servers say of themselves; the first call starts them.
     *
     * @param key one of the constants here
     */
    static String setting(String key) {
        var properties = System.getProperties();
        // The table of system properties is the one lock that every class loader shares.
        synchronized (properties) {
            if (properties.getProperty(PREFIX + COMMANDS) == null) {
                start();
            }
            String value = properties.getProperty(PREFIX + key);
            if (value == null) {
                throw new StackException("The servers of the tests did not say their " + key);
            }
            return value;
        }
    }

    /** Has the servers carry out a command, such as {@code stop kafka}, and waits until it is done. */
    static void command(String line) {
        int port = Integer.parseInt(setting(COMMANDS));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8);
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            out.println(line);
            String answer = String.valueOf(in.readLine());
            if (!answer.equals("done")) {
                throw new StackException("Could not " + line + ": " + answer);
            }
        } catch (IOException e) {
            throw new StackException("Could not " + line, e);
        }
    }

    private static void start() {
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
            // At the end of this JVM, however it ends, the process sees the end of its input and stops its servers.
            BufferedReader said = builder.start().inputReader(StandardCharsets.UTF_8);
            for (String line = said.readLine(); !"ready".equals(line); line = said.readLine()) {
                if (line == null) {
                    throw new StackException("The servers for the tests did not start:\n" + LogTail.of(log));
                }
                String[] words = line.split(" ", 3);
                System.setProperty(PREFIX + words[1], words[2]);
            }
        } catch (IOException e) {
            throw new StackException("The servers for the tests did not start", e);
        }
    }
}
