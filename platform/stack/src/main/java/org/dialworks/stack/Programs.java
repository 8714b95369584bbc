package org.dialworks.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs of the machine. */
public final class Programs {

    private Programs() {}

    /** Whether a program of this name can be run without saying where it is. */
    public static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return List.of(path.split(":", -1)).stream()
                .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, program)));
    }
}
