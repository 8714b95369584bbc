package org.dialworks.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIdentityTest {

    @TempDir
    Path folder;

    @Test
    void readsTheMomentOfStartBehindANameWithBlanksAndParentheses() {
        String stat = "42 (a) b (c) S 1 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 987654 10 11 12";
        assertThat(ProcessIdentity.startTicks(stat)).isEqualTo("987654");
    }

    @Test
    void aProcessIsItselfUntilItEnds() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessIdentity identity = ProcessIdentity.of(process.pid()).orElseThrow();
        assertThat(identity.isAlive()).isTrue();
        process.destroyForcibly().waitFor();
        assertThat(identity.isAlive()).isFalse();
    }

    @Test
    void anotherProcessWithTheSameIdIsLeftInPeace() throws Exception {
        Home home = Home.at(folder.resolve("home"));
        Process innocent = new ProcessBuilder("sleep", "60").start();
        try {
            recorded(home, innocent.pid(), "of an earlier process");
            assertThat(Leftovers.end(home)).isEmpty();
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void aLeftoverIsEnded() throws Exception {
        Home home = Home.at(folder.resolve("home"));
        Process leftover = new ProcessBuilder("sleep", "60").start();
        String start = ProcessIdentity.of(leftover.pid()).orElseThrow().start();
        recorded(home, leftover.pid(), start);
        assertThat(Leftovers.end(home)).containsExactly("gateway");
        assertThat(leftover.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aStatusFileThatCannotBeReadIsNoStatus() throws Exception {
        Home home = Home.at(folder.resolve("home"));
        Files.writeString(home.status(), "{ half");
        assertThat(Leftovers.end(home)).isEmpty();
    }

    private static void recorded(Home home, long pid, String start) throws Exception {
        var part = new Status.PartStatus("gateway", pid, start, 8080, "http://127.0.0.1:8080", "gateway.log");
        new Status("ready", "http://127.0.0.1:8080", 1, List.of(part)).write(home.status());
    }
}
