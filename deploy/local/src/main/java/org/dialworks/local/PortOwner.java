package org.dialworks.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds out which process listens on a TCP port, from proc(5). */
final class PortOwner {

    private static final String LISTEN = "0A";
    /** How much is shown of either end of a long command line: the program, and what it runs. */
    private static final int SHOWN = 70;

    private final Path proc;

    PortOwner(Path proc) {
        this.proc = proc;
    }

    /** One sentence: the process, or how to find it where this user may not see it. */
    String describe(int port) {
        return find(port)
                .map(pid -> "process %d (%s)".formatted(pid, command(pid)))
                .orElse("a process this user may not look into; 'sudo ss -ltnp sport = :%d' names it".formatted(port));
    }

    private Optional<Long> find(int port) {
        var sockets = new TreeSet<String>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            try {
                sockets.addAll(listeningSockets(Files.readString(proc.resolve(table)), port));
            } catch (IOException e) {
                // A machine without IPv6 has no such table.
            }
        }
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        try (Stream<Path> processes = Files.list(proc)) {
            return processes
                    .filter(path -> path.getFileName().toString().chars().allMatch(Character::isDigit))
                    .filter(path -> holdsOneOf(path, sockets))
                    .map(path -> Long.valueOf(path.getFileName().toString()))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The inodes of the sockets that listen on the port, from the text of {@code /proc/net/tcp} or {@code tcp6}. */
    static Set<String> listeningSockets(String table, int port) {
        String suffix = ":%04X".formatted(port);
        var inodes = new TreeSet<String>();
        table.lines().skip(1).map(line -> line.strip().split("\\s+", -1)).forEach(fields -> {
            // sl, local_address, rem_address, st, queues, timer, retransmits, uid, timeout, inode
            if (fields.length > 9 && fields[1].endsWith(suffix) && fields[3].equals(LISTEN)) {
                inodes.add(fields[9]);
            }
        });
        return inodes;
    }

    private static boolean holdsOneOf(Path process, Set<String> sockets) {
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            return files.anyMatch(file -> {
                try {
                    String target = Files.readSymbolicLink(file).toString();
                    return target.startsWith("socket:[")
                            && sockets.contains(target.substring("socket:[".length(), target.length() - 1));
                } catch (IOException e) {
                    return false;
                }
            });
        } catch (IOException e) {
            // Another user's process, or one that has just ended.
            return false;
        }
    }

    private String command(long pid) {
        try {
            byte[] line = Files.readAllBytes(proc.resolve(Long.toString(pid)).resolve("cmdline"));
            String command =
                    new String(line, StandardCharsets.UTF_8).replace('\0', ' ').strip();
            int length = command.length();
            return length <= 2 * SHOWN
                    ? command
                    : command.substring(0, SHOWN) + " … " + command.substring(length - SHOWN);
        } catch (IOException e) {
            return "its command line cannot be read";
        }
    }
}
