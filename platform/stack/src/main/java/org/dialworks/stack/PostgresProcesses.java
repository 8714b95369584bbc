package org.dialworks.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The server processes that work in one data directory, whoever started them. */
final class PostgresProcesses {

    private PostgresProcesses() {}

    /**
     * Every PostgreSQL process whose working directory is the data directory: the server and its backends, also those
     * that outlived it. Process ids in {@code postmaster.pid} are not trusted: after a crash that number may belong to
     * any other process.
     */
    static List<ProcessHandle> of(Path dataDirectory) {
        if (!Files.isDirectory(dataDirectory)) {
            return List.of();
        }
        try {
            Path directory = dataDirectory.toRealPath();
            try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
                return all.filter(process -> worksIn(process.pid(), directory)).toList();
            }
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean worksIn(long pid, Path directory) {
        Path proc = Path.of("/proc", Long.toString(pid));
        try {
            return Files.readSymbolicLink(proc.resolve("cwd")).equals(directory)
                    && Files.readString(proc.resolve("comm")).strip().equals("postgres");
        } catch (IOException | SecurityException e) {
            // Another user's process, or one that has just ended.
            return false;
        }
    }
}
