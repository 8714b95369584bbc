package org.dialworks.diagnostics.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Samples that are not part of the project and may lie beside it, in {@code shared/samples}. */
final class SharedSamples {

    private SharedSamples() {}

    /** The folder, or null where it is not there. */
    static @Nullable Path folder() {
        for (@Nullable Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path samples = at.resolve("shared/samples");
            if (Files.isDirectory(samples)) {
                return samples;
            }
        }
        return null;
    }

    /** The log files of SigmaHQ's regression cases, each of which has its records as JSON beside it. */
    static List<Path> caseFiles() {
        Path samples = folder();
        if (samples == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(samples.resolve("sigma/cases"))) {
            return files.filter(file -> file.toString().endsWith(".evtx"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
