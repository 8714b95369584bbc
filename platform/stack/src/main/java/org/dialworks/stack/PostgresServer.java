package org.dialworks.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server on the loopback interface, from the programs Maven brought. Runs as root or not. A data
 * directory that a killed server left starts again: what still runs in it is ended first.
 *
 * <p>Connections need a password (SCRAM-SHA-256) although they are local, since every user of the machine can reach
 * the loopback interface.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);
    private static final int MAX_CONNECTIONS = 200;

    private final ServerUser user;
    private final PostgresBinaries binaries;
    /** Holds {@link #data} and what is made on the way to it. */
    private final Path home;

    private final Path data;
    private final boolean temporary;
    private final Path log;
    private int port;
    private String superuserPassword = "";
    private @Nullable Process process;

    private PostgresServer(Path data, boolean temporary, int port, Path log) {
        this.user = ServerUser.here();
        this.binaries = PostgresBinaries.unpackedBelow(PostgresBinaries.userCache());
        this.data = data.toAbsolutePath().normalize();
        this.home = Objects.requireNonNull(this.data.getParent(), "A data directory cannot be the root folder");
        this.temporary = temporary;
        this.port = port;
        this.log = log.toAbsolutePath();
    }

    /**
     * Starts a server whose data is kept.
     *
     * @param dataDirectory made when it does not exist
     * @param port 0 for any free one
     * @param log what the server says is appended here
     * @throws StackException when it cannot start; says the last lines of the log
     */
    public static PostgresServer start(Path dataDirectory, int port, Path log) {
        return start(dataDirectory, false, port, log);
    }

    /** Starts a server on any free port whose data is deleted when it is closed. */
    public static PostgresServer startTemporary() {
        try {
            Path directory = Files.createTempDirectory("dialworks-postgres-");
            return start(directory.resolve("data"), true, 0, directory.resolve("postgres.log"));
        } catch (IOException e) {
            throw new StackException("Could not make a temporary folder for PostgreSQL", e);
        }
    }

    private static PostgresServer start(Path dataDirectory, boolean temporary, int port, Path log) {
        var server = new PostgresServer(dataDirectory, temporary, port, log);
        server.start();
        return server;
    }

    /** Starts the server again after {@link #stop}, on the same port; does nothing while it runs. */
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        try {
            prepare();
            launch();
        } catch (IOException e) {
            throw new StackException("PostgreSQL did not start with data in " + data, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            throw new StackException("Interrupted while PostgreSQL started", e);
        }
    }

    /** Stops the server: sessions are ended, open transactions rolled back, data kept. */
    public synchronized void stop() {
        stop("INT");
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Where its data is. */
    public Path dataDirectory() {
        return data;
    }

    /** The process id of the server. */
    public long pid() {
        return process == null ? -1 : process.pid();
    }

    /** Whether the server process runs. */
    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The JDBC address of one database. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Makes and opens databases as the server's own administrator. */
    public PostgresAdministration administration() {
        return new PostgresAdministration(jdbcUrl("postgres"), SUPERUSER, superuserPassword);
    }

    /** Stops the server, and deletes its data if it was started as a temporary one. */
    @Override
    public synchronized void close() {
        // Temporary data is thrown away, so nothing has to be written to disk first.
        stop(temporary ? "QUIT" : "INT");
        if (temporary) {
            try {
                Trees.delete(home);
            } catch (IOException e) {
                throw new StackException("Could not delete " + home, e);
            }
        }
    }

    private void stop(String signal) {
        if (process != null) {
            end(process.toHandle(), signal);
            process = null;
        }
    }

    private void prepare() throws IOException, InterruptedException {
        Files.createDirectories(home);
        Files.createDirectories(log.getParent());
        for (ProcessHandle leftover : PostgresProcesses.of(data)) {
            // The first is the server; the others follow it, or are ended in their turn where it died before them.
            end(leftover, "INT");
        }
        Path password = data.resolve("superuser.password");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        user.takeOver(data);
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        superuserPassword = Files.readString(password).strip();
    }

    /** Makes the data directory under another name first: one that bears the final name is complete. */
    private void initialise() throws IOException, InterruptedException {
        Path fresh = data.resolveSibling(data.getFileName() + ".new");
        Trees.delete(fresh);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectory(fresh, onlyOwner);
        user.takeOver(fresh);
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path passwordFile = Files.createTempFile(
                home,
                ".password",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(
                    passwordFile, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            var initdb = run(List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // Sorts by code point on every machine, whatever languages are installed there.
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--no-sync"));
            if (!initdb.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS) || initdb.exitValue() != 0) {
                initdb.destroyForcibly();
                throw new StackException("initdb failed in " + fresh + ":\n" + LogTail.of(log));
            }
            Files.move(passwordFile, fresh.resolve("superuser.password"));
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void launch() throws IOException, InterruptedException {
        boolean anyPort = port == 0;
        // A port found free can be taken by another process before the server binds it.
        for (int attempt = 1; ; attempt++) {
            if (anyPort) {
                port = FreePort.find();
            }
            Process launched = run(serverCommand());
            if (becomesReady(launched)) {
                process = launched;
                return;
            }
            launched.destroyForcibly();
            if (!anyPort || attempt == 3) {
                throw new StackException(
                        "PostgreSQL did not start on port %d. Its log says:%n%s".formatted(port, LogTail.of(log)));
            }
        }
    }

    private List<String> serverCommand() {
        var command = new ArrayList<String>(List.of(
                binaries.program("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=" + MAX_CONNECTIONS,
                "-c",
                "log_line_prefix=%m [%p] %q%u@%d ",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC"));
        if (temporary) {
            command.addAll(List.of("-c", "fsync=off", "-c", "full_page_writes=off"));
        }
        return command;
    }

    private boolean becomesReady(Process starting) throws InterruptedException {
        Path pidFile = data.resolve("postmaster.pid");
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (starting.waitFor(20, TimeUnit.MILLISECONDS)) {
                return false;
            }
            if (saysReady(pidFile)) {
                return true;
            }
        }
        return false;
    }

    /** The eighth line of the server's pid file is its state (PostgreSQL source, pidfile.h). */
    private static boolean saysReady(Path pidFile) {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return lines.size() >= 8 && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    private void end(ProcessHandle server, String signal) {
        try {
            // "INT" is PostgreSQL's fast shutdown and "QUIT" its immediate one; Java itself can only send TERM.
            run(List.of(binaries.program("pg_ctl").toString(), "kill", signal, Long.toString(server.pid())))
                    .waitFor(5, TimeUnit.SECONDS);
            server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.destroyForcibly();
        } catch (Exception e) {
            server.destroyForcibly();
        }
    }

    private Process run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(user.command(command));
        builder.directory(home.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process started = builder.start();
        started.getOutputStream().close();
        return started;
    }
}
