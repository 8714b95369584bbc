package org.dialworks.stack.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dialworks.stack.TopicSpec;

/**
 * The servers of one test run, in a process of their own. They outlive the class loaders of Quarkus applications that a
 * test run starts and drops, and they end when standard input ends, so that a killed test run leaves nothing behind.
 *
 * <p>Speaks lines: after start {@code set <key> <value>} for each address, then {@code ready}; each command read is
 * answered by {@code done} or {@code failed <why>}.
 */
final class StackProcess {

    private StackProcess() {}

    static void main() throws IOException {
        PrintStream answers = System.out;
        // What libraries print must not be taken for an answer.
        System.setOut(System.err);
        Logger.getLogger("").setLevel(Level.WARNING);
        try (TestServers servers = TestServers.start();
                var issuer = IssuerServer.start()) {
            servers.createTopics(TopicSpec.ofThePlatform());
            servers.addresses().forEach((key, value) -> answers.println("set " + key + " " + value));
            issuer.settings().forEach((key, value) -> answers.println("set " + key + " " + value));
            answers.println("ready");
            obey(servers, answers);
        }
        // Threads of libraries must not keep an unwanted process.
        System.exit(0);
    }

    private static void obey(TestServers servers, PrintStream answers) throws IOException {
        Map<String, Runnable> commands = servers.commands();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Runnable command = commands.get(line);
            if (command == null) {
                answers.println("failed these servers cannot " + line);
                continue;
            }
            try {
                command.run();
                answers.println("done");
            } catch (RuntimeException e) {
                answers.println("failed " + e.toString().replaceAll("\\s+", " "));
            }
        }
    }

    /** Starts both at once; each waits mostly for itself. */
    static <T> CompletableFuture<T> inBackground(java.util.function.Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, task -> Thread.ofPlatform().start(task));
    }
}
