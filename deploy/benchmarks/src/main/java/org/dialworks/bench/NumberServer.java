package org.dialworks.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.dialworks.system.Api;
import org.dialworks.system.RunningPlatform;

/**
 * number-service as {@code deploy/up} starts it, with its PostgreSQL (which syncs every commit) and Kafka; beside it only
 * the gateway, which signs the tokens and is otherwise idle.
 */
final class NumberServer implements AutoCloseable {

    private static final String DATABASE = "number";

    private final RunningPlatform platform;
    private final Path home;
    private final String password;
    private final int databasePort;

    NumberServer() throws IOException {
        home = RunningPlatform.newHome();
        platform = RunningPlatform.startOnly(home, "number-service", "gateway");
        var secrets = new Properties();
        secrets.load(new StringReader(Files.readString(home.resolve("secrets.properties"))));
        password = secrets.getProperty(DATABASE + ".database");
        databasePort = URI.create("tcp://" + platform.address("postgres").replaceFirst("^.*//", ""))
                .getPort();
    }

    String url() {
        return platform.address("number-service");
    }

    /** The process of the service. */
    long pid() {
        return platform.pid("number-service");
    }

    Path home() {
        return home;
    }

    String databaseUser() {
        return DATABASE;
    }

    String databasePassword() {
        return password;
    }

    int databasePort() {
        return databasePort;
    }

    /** A connection to the database of the service, as its own user. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(databaseUrl(DATABASE), DATABASE, password);
    }

    /** A connection of the server's administrator. */
    Connection administer() throws SQLException, IOException {
        String superuser =
                Files.readString(home.resolve("postgres/superuser.password")).strip();
        return DriverManager.getConnection(databaseUrl("postgres"), "postgres", superuser);
    }

    private String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + database;
    }

    /** The administrator, calling the service itself. */
    Api caller() {
        return Api.administrator(platform).at(url());
    }

    /** Tokens of so many sign-ins, one a line. */
    Path tokens(int count) throws IOException {
        var tokens = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            tokens.add(Api.administrator(platform).token());
        }
        return Files.write(home.resolve("tokens"), tokens);
    }

    /** A file of this package's resources, for programs that read files. */
    Path resource(String name) throws IOException {
        try (InputStream content = Objects.requireNonNull(NumberServer.class.getResourceAsStream(name), name)) {
            Path file = home.resolve(name);
            Files.write(file, content.readAllBytes());
            return file;
        }
    }

    /** Makes a range of so many numbers and returns its id. */
    String range(String site, long first, long size) {
        Api.Answer made = caller().post(
                        "/api/numbers/v1/ranges",
                        "{\"name\":\"%s\",\"site\":\"%s\",\"first\":\"+%d\",\"last\":\"+%d\"}"
                                .formatted(site, site, first, first + size - 1));
        if (made.status() != 201) {
            throw new IllegalStateException("no range: " + made);
        }
        return made.at("/id");
    }

    List<String> partsOfLog() throws IOException {
        return Files.readAllLines(home.resolve("logs/postgres.log"));
    }

    @Override
    public void close() {
        platform.stop();
    }
}
