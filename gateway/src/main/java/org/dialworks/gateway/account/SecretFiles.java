package org.dialworks.gateway.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Files in one folder that only this user may read, written whole or not at all. */
public final class SecretFiles {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Path folder;

    /** Makes the folder where it is missing. */
    public SecretFiles(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            if (!Files.isDirectory(this.folder)) {
                Files.createDirectories(this.folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY_FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + this.folder, e);
        }
    }

    /**
     * Reads a file; empty when there is none.
     *
     * @throws IllegalStateException when others may read or change it: what is in it must then be taken for known
     */
    public Optional<byte[]> read(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            if (permissions.stream().anyMatch(OTHERS::contains)) {
                throw new IllegalStateException(file + " has mode " + PosixFilePermissions.toString(permissions)
                        + ": others may read or change it. Set it to 0600 and, if others had access to this machine, delete"
                        + " it and start again with new secrets.");
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Replaces a file; after a crash either the old or the new content is there. */
    public void write(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            Path next = Files.createTempFile(folder, name, ".next", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            try {
                try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                    ByteBuffer left = ByteBuffer.wrap(content);
                    while (left.hasRemaining()) {
                        channel.write(left);
                    }
                    channel.force(true);
                }
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
