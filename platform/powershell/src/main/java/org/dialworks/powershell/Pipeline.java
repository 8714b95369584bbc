package org.dialworks.powershell;

import java.util.List;

/** Commands joined by {@code |}, at least one. */
public record Pipeline(List<Command> commands) {

    public Pipeline {
        commands = List.copyOf(commands);
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("a pipeline needs a command");
        }
    }

    public static Pipeline of(Command... commands) {
        return new Pipeline(List.of(commands));
    }
}
