package org.dialworks.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs that Maven brought as an archive, unpacked once into a folder that only this user can write.
 *
 * @param directory holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path directory) {

    private static final Set<PosixFilePermission> ONLY_OWNER_WRITES = PosixFilePermissions.fromString("rwxr-xr-x");

    /** Unpacks into a folder below {@code cache}, unless that was done before. */
    static PostgresBinaries unpackedBelow(Path cache) {
        String resource = "/postgres-linux-" + architecture() + ".txz";
        try {
            // The name carries the content, so a new PostgreSQL gets a new folder beside the old one.
            Path target = cache.resolve("postgres-" + digest(resource));
            if (!Files.isExecutable(target.resolve("bin/postgres"))) {
                unpack(resource, target);
            }
            return new PostgresBinaries(target);
        } catch (IOException e) {
            throw new StackException("Could not unpack PostgreSQL into " + cache, e);
        }
    }

    /**
     * Where this user keeps what can be made again: {@code XDG_CACHE_HOME}, {@code ~/.cache}, or the temporary folder.
     * Root's is {@code /var/cache}: the server runs as a user who may not enter root's home, and PostgreSQL's programs
     * look for one another with access(2), which takes no account of {@link ServerUser.Nobody}'s capability.
     */
    static Path userCache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path base = configured != null && !configured.isBlank()
                ? Path.of(configured)
                : Path.of(System.getProperty("user.home"), ".cache");
        if (ServerUser.isRoot()) {
            base = Path.of("/var/cache");
        }
        try {
            Path cache = base.resolve("dialworks");
            Files.createDirectories(cache);
            if (Files.isWritable(cache)) {
                if (ServerUser.isRoot()) {
                    Files.setPosixFilePermissions(cache, ONLY_OWNER_WRITES);
                }
                return cache;
            }
        } catch (IOException e) {
            // A user without a writable home, as in many containers.
        }
        return inTemporaryFolder();
    }

    private static Path inTemporaryFolder() {
        String user = System.getProperty("user.name");
        Path cache = Path.of(System.getProperty("java.io.tmpdir"), "dialworks-" + user);
        try {
            if (!Files.isDirectory(cache, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(cache, PosixFilePermissions.asFileAttribute(ONLY_OWNER_WRITES));
            }
            // Anybody can make a folder of this name there, with programs of their own in it.
            if (!Files.getOwner(cache, LinkOption.NOFOLLOW_LINKS).getName().equals(user)
                    || Files.getPosixFilePermissions(cache).contains(PosixFilePermission.OTHERS_WRITE)
                    || Files.getPosixFilePermissions(cache).contains(PosixFilePermission.GROUP_WRITE)) {
                throw new StackException(cache + " does not belong to " + user + " alone; delete it");
            }
            return cache;
        } catch (IOException e) {
            throw new StackException("Could not make " + cache + " for the PostgreSQL programs", e);
        }
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    private static String architecture() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (os.contains("linux")) {
            switch (arch) {
                case "amd64", "x86_64" -> {
                    return "x86_64";
                }
                case "aarch64", "arm64" -> {
                    return "arm_64";
                }
                default -> {}
            }
        }
        throw new StackException(
                "There is an embedded PostgreSQL for Linux on x86-64 and ARM 64, not for %s on %s".formatted(os, arch));
    }

    private static InputStream open(String resource) throws IOException {
        InputStream archive = PostgresBinaries.class.getResourceAsStream(resource);
        if (archive == null) {
            throw new StackException(resource + " is not on the class path: the PostgreSQL binaries are missing");
        }
        return new BufferedInputStream(archive, 1 << 16);
    }

    private static String digest(String resource) throws IOException {
        try (var in = new DigestInputStream(open(resource), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(String resource, Path target) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path unpacked = Files.createTempDirectory(parent, "postgres-new-");
        // Set and not only asked for, since the user's mask may be stricter than the server's user needs.
        Files.setPosixFilePermissions(unpacked, ONLY_OWNER_WRITES);
        try {
            try (var tar = new TarArchiveInputStream(new XZInputStream(open(resource)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(tar, entry, unpacked);
                }
            }
            // Either everything is there under the final name or nothing is.
            Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Another process was faster.
            Trees.delete(unpacked);
        } catch (IOException e) {
            Trees.delete(unpacked);
            throw e;
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("Entry leaves the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, ONLY_OWNER_WRITES);
        } else {
            Files.createDirectories(path.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, path);
                Files.setPosixFilePermissions(path, permissions(entry.getMode()));
            }
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var permissions = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if ((mode & 0100) != 0) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        permissions.add(PosixFilePermission.GROUP_READ);
        permissions.add(PosixFilePermission.OTHERS_READ);
        return permissions;
    }
}
