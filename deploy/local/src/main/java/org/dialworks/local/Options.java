package org.dialworks.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param repository where the built jars are
 * @param home where data, logs and secrets are kept
 * @param port the gateway's port; the services take the three that follow
 * @param services the services to start; all, except while developing
 * @param commands whether to take commands from standard input, and to stop when it ends
 * @param terminal whether standard output is a terminal
 */
record Options(
        Path repository, Path home, OptionalInt port, Set<Service> services, boolean commands, boolean terminal) {

    static Options parse(List<String> arguments) {
        Optional<Path> repository = Optional.empty();
        Optional<Path> home = Optional.empty();
        OptionalInt port = OptionalInt.empty();
        Set<Service> services = EnumSet.allOf(Service.class);
        boolean commands = false;
        boolean terminal = false;
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--repository" -> repository = Optional.of(path(option, rest));
                case "--home" -> home = Optional.of(path(option, rest));
                case "--port" -> port = OptionalInt.of(port(value(option, rest)));
                case "--services" -> services = services(value(option, rest));
                case "--commands" -> commands = true;
                case "--terminal" -> terminal = true;
                default -> throw new LauncherException("Unknown option " + option + "; see deploy/up --help");
            }
        }
        Path root = repository.orElseThrow(() -> new LauncherException("--repository is missing; run deploy/up"));
        return new Options(root, home.orElse(root.resolve(".dialworks")), port, services, commands, terminal);
    }

    private static Path path(String option, java.util.Iterator<String> rest) {
        return Path.of(value(option, rest)).toAbsolutePath().normalize();
    }

    private static String value(String option, java.util.Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new LauncherException(option + " needs a value; see deploy/up --help");
        }
        return rest.next();
    }

    private static int port(String text) {
        // Three more ports follow it.
        int highest = 65_535 - 3;
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= highest) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, the same way as for a number out of range.
        }
        throw new LauncherException("--port takes a number from 1 to " + highest + ", not '" + text + "'");
    }

    private static Set<Service> services(String text) {
        var chosen = EnumSet.noneOf(Service.class);
        for (String name : List.of(text.split(",", -1))) {
            chosen.add(Service.named(name)
                    .orElseThrow(() -> new LauncherException(
                            "There is no service '" + name + "'; there are " + List.of(Service.values()))));
        }
        return chosen;
    }
}
