package org.dialworks.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import org.dialworks.stack.PostgresServer;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL server with a database for each service. */
final class PostgresPart implements Part {

    static final String NAME = "postgres";

    private final Home home;
    private final int port;
    private final Secrets secrets;
    private @Nullable PostgresServer server;

    PostgresPart(Home home, int port, Secrets secrets) {
        this.home = home;
        this.port = port;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path log() {
        return home.log(NAME);
    }

    /** Returns when the server answers and every database is there. */
    @Override
    public synchronized void start() {
        if (server != null) {
            server.start();
            return;
        }
        server = PostgresServer.start(home.postgres(), port, log());
        var administration = server.administration();
        for (Service service : Service.values()) {
            service.database()
                    .ifPresent(name -> administration.createDatabase(name, name, secrets.password(name + ".database")));
        }
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public synchronized boolean isAlive() {
        return server != null && server.isRunning();
    }

    @Override
    public boolean isReady() {
        return isAlive();
    }

    @Override
    public synchronized void stop(Duration patience) {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    public synchronized OptionalLong pid() {
        return server != null && server.isRunning() ? OptionalLong.of(server.pid()) : OptionalLong.empty();
    }
}
