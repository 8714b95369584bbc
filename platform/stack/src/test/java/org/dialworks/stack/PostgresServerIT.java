package org.dialworks.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    Path folder;

    @Test
    void keepsItsDataBetweenRuns() throws SQLException {
        try (PostgresServer first = start()) {
            first.administration().createDatabase("number", "number", "first secret");
            try (Connection connection = connect(first, "first secret");
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept (value text)");
                statement.execute("INSERT INTO kept VALUES ('Größe, 雪')");
            }
        }
        try (PostgresServer second = start()) {
            second.administration().createDatabase("number", "number", "second secret");
            assertThat(keptValue(second, "second secret")).isEqualTo("Größe, 雪");
            assertThatThrownBy(() -> connect(second, "first secret")).hasMessageContaining("authentication failed");
        }
    }

    @Test
    void isAServerOfTheWantedVersionAndSize() throws SQLException {
        try (PostgresServer server = PostgresServer.startTemporary()) {
            server.administration().createDatabase("number", "number", "secret");
            try (Connection connection = connect(server, "secret")) {
                assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
                assertThat(show(connection, "max_connections")).isEqualTo("200");
                assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            }
        }
    }

    @Test
    void aRoleReachesItsOwnDatabaseOnly() {
        try (PostgresServer server = PostgresServer.startTemporary()) {
            server.administration().createDatabase("number", "number", "secret");
            server.administration().createDatabase("routing", "routing", "other secret");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("routing"), "number", "secret"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aTemporaryServerLeavesNothingBehind() {
        PostgresServer server = PostgresServer.startTemporary();
        Path data = server.dataDirectory();
        server.close();
        assertThat(data.getParent()).doesNotExist();
        assertThat(server.isRunning()).isFalse();
    }

    @Test
    void comesBackOnItsPortAfterAStop() throws SQLException {
        try (PostgresServer server = PostgresServer.startTemporary()) {
            server.administration().createDatabase("number", "number", "secret");
            int port = server.port();
            server.stop();
            assertThatThrownBy(() -> connect(server, "secret")).isInstanceOf(SQLException.class);
            server.start();
            assertThat(server.port()).isEqualTo(port);
            connect(server, "secret").close();
        }
    }

    @Test
    void startsAgainAfterTheServerWasKilled() throws Exception {
        PostgresServer killed = start();
        killed.administration().createDatabase("number", "number", "secret");
        try (Connection connection = connect(killed, "secret");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (value text)");
            statement.execute("INSERT INTO kept VALUES ('committed')");
        }
        ProcessHandle process = ProcessHandle.of(killed.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
        assertThat(data().resolve("postmaster.pid")).exists();

        try (PostgresServer server = start()) {
            assertThat(keptValue(server, "secret")).isEqualTo("committed");
        }
    }

    /** What is there when the launcher was killed: nobody stopped the server. */
    @Test
    void endsAServerThatStillRunsInItsDataDirectory() throws Exception {
        PostgresServer leftover = start();
        leftover.administration().createDatabase("number", "number", "secret");
        ProcessHandle process = ProcessHandle.of(leftover.pid()).orElseThrow();

        try (PostgresServer server = start()) {
            await().atMost(Duration.ofSeconds(5)).until(() -> !process.isAlive());
            connect(server, "secret").close();
        }
        assertThat(PostgresProcesses.of(data())).isEmpty();
    }

    @Test
    void aStalePidFileThatNamesAnInnocentProcessHarmsNobody() throws Exception {
        start().close();
        Process innocent = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    data().resolve("postmaster.pid"),
                    innocent.pid() + "\n" + data() + "\n1700000000\n5432\n\n127.0.0.1\n");
            start().close();
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void saysWhyItDoesNotStart() throws Exception {
        try (PostgresServer first = PostgresServer.startTemporary()) {
            assertThatThrownBy(() -> PostgresServer.start(data(), first.port(), folder.resolve("postgres.log")))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("port " + first.port())
                    .hasMessageContaining("Address already in use");
        }
    }

    private PostgresServer start() {
        return PostgresServer.start(data(), 0, folder.resolve("postgres.log"));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static Connection connect(PostgresServer server, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("number"), "number", password);
    }

    private static String keptValue(PostgresServer server, String password) throws SQLException {
        try (Connection connection = connect(server, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT value FROM kept")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT current_setting(?)")) {
            statement.setString(1, setting);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
