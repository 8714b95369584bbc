package org.dialworks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which one installation keeps its things.
 *
 * @param root readable by its owner only, since secrets and data are in it
 */
record Home(Path root) {

    /** Makes the folder, or says why this user cannot work in it. */
    static Home at(Path root) {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Path real = root.toRealPath();
            var home = new Home(real);
            Files.createDirectories(home.logs());
            return home;
        } catch (IOException | UnsupportedOperationException e) {
            throw new LauncherException(
                    "The folder %s cannot be used by %s (%s). Choose another with --home, or run as its owner."
                            .formatted(root, System.getProperty("user.name"), e),
                    e);
        }
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path gateway() {
        return root.resolve("gateway");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path firstPassword() {
        return root.resolve("first-password");
    }

    Path status() {
        return root.resolve("status.json");
    }

    Path lock() {
        return root.resolve("lock");
    }
}
