package org.dialworks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps the logs of the last starts: {@code x.log} of this one, {@code x.1.log} to {@code x.3.log} of those before. */
final class LogRotation {

    private static final int KEPT = 3;

    private LogRotation() {}

    static void rotate(Home home, String part) {
        try {
            for (int age = KEPT - 1; age >= 0; age--) {
                Path from = age == 0 ? home.log(part) : home.log(part + "." + age);
                if (Files.exists(from)) {
                    Files.move(from, home.log(part + "." + (age + 1)), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new LauncherException("Could not put aside the old log of " + part + " in " + home.logs(), e);
        }
    }
}
