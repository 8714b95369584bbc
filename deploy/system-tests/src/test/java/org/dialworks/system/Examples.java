package org.dialworks.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the README's walk-through uses. */
final class Examples {

    private static final Path FOLDER = RunningPlatform.repository().resolve("deploy/examples");

    private Examples() {}

    static List<Path> exports() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("exports"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] event(String name) {
        return Api.bytes(FOLDER.resolve("events").resolve(name));
    }
}
