package org.dialworks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first administrator's password on its way to the gateway: through a file that only this user can read and that
 * the gateway deletes once it has made the account.
 */
record FirstPassword(Path file) {

    /** Puts a new password there, unless the gateway has its accounts already. */
    static Optional<FirstPassword> offer(Home home) {
        try {
            Files.deleteIfExists(home.firstPassword());
            if (hasAccounts(home.gateway())) {
                return Optional.empty();
            }
            OwnerOnly.write(home.firstPassword(), Secrets.generate());
            return Optional.of(new FirstPassword(home.firstPassword()));
        } catch (IOException e) {
            throw new LauncherException("Could not hand a first password to the gateway in " + home.root(), e);
        }
    }

    String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new LauncherException("Could not read " + file, e);
        }
    }

    private static boolean hasAccounts(Path gateway) throws IOException {
        if (!Files.isDirectory(gateway)) {
            return false;
        }
        try (Stream<Path> files = Files.list(gateway)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("accounts"));
        }
    }
}
