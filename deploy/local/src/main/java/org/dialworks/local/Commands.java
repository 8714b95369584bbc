package org.dialworks.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Takes {@code stop <part>} and {@code start <part>} from whoever holds the launcher's standard input, line by line: to
 * see what the platform does while a part is away. Answers {@code done <command>} or {@code failed <command>: <why>}.
 */
final class Commands {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Platform platform;
    private final Terminal terminal;

    Commands(Platform platform, Terminal terminal) {
        this.platform = platform;
        this.terminal = terminal;
    }

    /** Returns when the input ends. */
    void obey(InputStream input) throws IOException, InterruptedException {
        var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                obey(line.strip());
            }
        }
    }

    private void obey(String command) throws InterruptedException {
        try {
            String[] words = command.split(" ", 2);
            Supervisor supervisor = platform.find(words.length == 2 ? words[1] : "")
                    .orElseThrow(() -> new LauncherException("there is no such part"));
            switch (words[0]) {
                case "stop" -> supervisor.takeDown(PATIENCE);
                case "start" -> supervisor.bringUp(LIMIT);
                default -> throw new LauncherException("it is neither stop nor start");
            }
            terminal.say("done " + command);
        } catch (RuntimeException e) {
            terminal.say("failed " + command + ": " + e.getMessage());
        }
    }
}
