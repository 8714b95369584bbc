package org.dialworks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.dialworks.stack.StackException;

/** Starts the platform, says where to go, and stops it when it is told to. */
final class Launcher {

    private static final String USER = "admin";

    private final Options options;
    private final Terminal terminal;

    private Launcher(Options options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    static void main(String[] arguments) {
        try {
            Options options = Options.parse(List.of(arguments));
            new Launcher(options, new Terminal(System.out, options.terminal())).run();
        } catch (LauncherException | StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("Standard input cannot be read: " + e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            // A signal came while the parts were starting; its hook stops them.
            System.exit(1);
        }
    }

    private void run() throws InterruptedException, IOException {
        long begin = System.nanoTime();
        Home home = Home.at(options.home());
        try (HomeLock _ = HomeLock.take(home)) {
            List<String> ended = Leftovers.end(home);
            if (!ended.isEmpty()) {
                terminal.say("Ended what a killed launcher had left: " + String.join(", ", ended));
            }
            Ports ports = Ports.choose(options.port());
            ports.requireFree(options.services());
            var parts = new Parts(options, home, ports, Secrets.in(home.secrets()));
            Optional<FirstPassword> offered = FirstPassword.offer(home);
            // Read now: the gateway deletes the file when it has taken the password over.
            Optional<String> password = offered.map(FirstPassword::read);
            terminal.say("Starting Dialworks with its data in " + home.root());
            var platform =
                    new Platform(home, terminal, ports.url(Service.GATEWAY), parts.servers(), parts.services(offered));
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop"));
            try {
                platform.start();
                Files.deleteIfExists(home.firstPassword());
                welcome(home, ports, password, Duration.ofNanos(System.nanoTime() - begin));
                waitForTheEnd(platform);
            } finally {
                platform.close();
            }
        }
        System.exit(0);
    }

    private void waitForTheEnd(Platform platform) throws InterruptedException, IOException {
        if (options.commands()) {
            new Commands(platform, terminal).obey(System.in);
        } else {
            // Until a signal comes: the hook stops the platform.
            new CountDownLatch(1).await();
        }
    }

    private void welcome(Home home, Ports ports, Optional<String> password, Duration took) {
        terminal.say("""

                Dialworks is ready after %s

                  address    %s
                  user       %s
                  password   %s
                  logs       %s
                  stop       Ctrl-C (data stays in %s)
                """.formatted(
                Terminal.seconds(took),
                ports.url(Service.GATEWAY),
                USER,
                password.map(text -> text + "   (shown only this once)").orElse("as printed at the first start"),
                home.logs(),
                home.root()));
    }
}
