package org.dialworks.stack.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dialworks.stack.TopicSpec;

/**
 * The servers of one test run, in a process of their own. They outlive the class loaders of Quarkus applications that a
 * test run starts and drops, and they end when standard input ends, so that a killed test run leaves nothing behind.
 *
 * <p>Prints {@code set <key> <value>} for each address, then {@code ready}. One of them is the loopback port on which it
 * takes commands, one line a connection, answered by {@code done} or {@code failed <why>}.
 */
final class StackProcess {

    private StackProcess() {}

    static void main() throws IOException {
        PrintStream answers = System.out;
        // What libraries print must not be taken for an address.
        System.setOut(System.err);
        Logger.getLogger("").setLevel(Level.WARNING);
        try (TestServers servers = TestServers.start();
                var issuer = IssuerServer.start();
                var commands = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            servers.createTopics(TopicSpec.ofThePlatform());
            servers.addresses().forEach((key, value) -> answers.println("set " + key + " " + value));
            issuer.settings().forEach((key, value) -> answers.println("set " + key + " " + value));
            answers.println("set " + TestStack.COMMANDS + " " + commands.getLocalPort());
            answers.println("ready");
            Thread.ofPlatform().daemon().start(() -> obey(commands, servers.commands()));
            System.in.transferTo(PrintStream.nullOutputStream());
        }
        // Threads of libraries must not keep an unwanted process.
        System.exit(0);
    }

    private static void obey(ServerSocket commands, Map<String, Runnable> known) {
        while (!commands.isClosed()) {
            try (Socket caller = commands.accept();
                    var in =
                            new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                    var out = new PrintStream(caller.getOutputStream(), true, StandardCharsets.UTF_8)) {
                out.println(obey(String.valueOf(in.readLine()), known));
            } catch (IOException e) {
                System.err.println("A command was lost: " + e);
            }
        }
    }

    private static String obey(String line, Map<String, Runnable> known) {
        Runnable command = known.get(line);
        if (command == null) {
            return "failed these servers cannot " + line;
        }
        try {
            command.run();
            return "done";
        } catch (RuntimeException e) {
            return "failed " + e.toString().replaceAll("\\s+", " ");
        }
    }

    /** Starts both at once; each waits mostly for itself. */
    static <T> CompletableFuture<T> inBackground(Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, task -> Thread.ofPlatform().start(task));
    }
}
