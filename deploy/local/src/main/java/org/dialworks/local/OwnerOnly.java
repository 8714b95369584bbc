package org.dialworks.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but their owner can read, from the first byte on. */
final class OwnerOnly {

    private OwnerOnly() {}

    /** Writes the file as a whole: a reader sees the old content or the new, and no moment is open to others. */
    static void write(Path file, String content) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = Files.createTempFile(directory, ".new-", "", mode);
        try {
            Files.write(fresh, content.getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
