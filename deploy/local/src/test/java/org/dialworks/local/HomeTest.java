package org.dialworks.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void onlyTheOwnerCanLookIntoAHome() throws Exception {
        Home home = Home.at(folder.resolve("home"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.root())))
                .isEqualTo("rwx------");
    }

    @Test
    void saysWhatToDoWhereNoHomeCanBeMade() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Home.at(file))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("--home");
    }

    @Test
    void keepsTheLogsOfThreeStartsBeforeThisOne() throws Exception {
        Home home = Home.at(folder.resolve("home"));
        for (String start : List.of("1", "2", "3", "4", "5")) {
            LogRotation.rotate(home, "gateway");
            Files.writeString(home.log("gateway"), start);
        }
        assertThat(home.log("gateway")).hasContent("5");
        assertThat(home.log("gateway.1")).hasContent("4");
        assertThat(home.log("gateway.3")).hasContent("2");
        assertThat(home.log("gateway.4")).doesNotExist();
    }

    @Test
    void aFirstPasswordIsOfferedUntilTheGatewayHasAccounts() throws Exception {
        Home home = Home.at(folder.resolve("home"));
        FirstPassword first = FirstPassword.offer(home).orElseThrow();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.file())))
                .isEqualTo("rw-------");
        // The first start failed before the gateway took it: the next start offers another.
        assertThat(FirstPassword.offer(home)).isPresent();
        Files.createDirectories(home.gateway());
        Files.createFile(home.gateway().resolve("accounts.json"));
        assertThat(FirstPassword.offer(home)).isEmpty();
        assertThat(home.firstPassword()).doesNotExist();
    }
}
