package org.dialworks.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The user a PostgreSQL server runs as. PostgreSQL refuses to run as root, so where this JVM runs as root its programs
 * are started in a user namespace in which they are nobody, or, where the machine allows no user namespaces (most
 * containers), as the user nobody who may open root's folders.
 */
sealed interface ServerUser {

    /** The user of this JVM. */
    record Same() implements ServerUser {}

    /** Root on disk, nobody to itself. */
    record Namespaced() implements ServerUser {}

    /** The user nobody with the one capability to pass the folders above its data. */
    record Nobody() implements ServerUser {}

    int NOBODY = 65534;

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The user for this JVM on this machine. */
    static ServerUser here() {
        if (!isRoot()) {
            return new Same();
        }
        for (ServerUser user : List.of(new Namespaced(), new Nobody())) {
            if (succeeds(user.command(List.of("true")))) {
                return user;
            }
        }
        throw new StackException("PostgreSQL does not run as root, and neither 'unshare' nor 'setpriv' (package"
                + " util-linux) works here: run as an ordinary user");
    }

    /** The command line that runs {@code command} as this user, away from the terminal's Ctrl-C. */
    default List<String> command(List<String> command) {
        var line = new ArrayList<String>();
        if (Programs.onPath("setsid")) {
            line.add("setsid");
        }
        switch (this) {
            case Same _ -> {}
            case Namespaced _ -> line.addAll(List.of("unshare", "-U"));
            case Nobody _ ->
                line.addAll(List.of(
                        "setpriv",
                        "--reuid=" + NOBODY,
                        "--regid=" + NOBODY,
                        "--clear-groups",
                        "--inh-caps=+dac_override",
                        "--ambient-caps=+dac_override"));
        }
        line.addAll(command);
        return line;
    }

    /** Gives the tree to this user; needed where the user on disk is not the one of this JVM. */
    default void takeOver(Path tree) {
        boolean nobody = this instanceof Nobody;
        if (this instanceof Same || !Files.exists(tree)) {
            return;
        }
        int owner = nobody ? NOBODY : 0;
        try {
            if (Files.getAttribute(tree, "unix:uid").equals(owner)) {
                return;
            }
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    Files.setAttribute(path, "unix:uid", owner, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not give " + tree + " to the user " + owner, e);
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
