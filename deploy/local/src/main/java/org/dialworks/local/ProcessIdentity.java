package org.dialworks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process and no other: process ids are given again, but not together with the same moment of start in the same boot.
 *
 * @param pid as the system numbers it
 * @param start the boot and the tick of the start
 */
record ProcessIdentity(long pid, String start) {

    private static final int START_TIME_AFTER_NAME = 19;

    /** The process that has this id now, if there is one. */
    static Optional<ProcessIdentity> of(long pid) {
        try {
            String boot =
                    Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return Optional.of(new ProcessIdentity(pid, boot + "/" + startTicks(stat)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether this very process still runs. */
    boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** Field 22 of proc(5). The name in field 2 may hold blanks and parentheses, so counting starts behind it. */
    static String startTicks(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return fields[START_TIME_AFTER_NAME];
    }
}
