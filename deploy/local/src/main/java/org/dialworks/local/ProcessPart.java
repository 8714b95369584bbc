package org.dialworks.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A part that is a child process of the launcher. */
final class ProcessPart implements Part {

    /** Asks the part whether it is ready. */
    @FunctionalInterface
    interface Probe {
        boolean isReady(long pid);
    }

    private final String name;
    private final int port;
    private final Path log;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Probe probe;
    private @Nullable Process process;

    /**
     * @param environment holds the secrets: unlike a command line, other users cannot read it
     */
    ProcessPart(String name, int port, Path log, List<String> command, Map<String, String> environment, Probe probe) {
        this.name = name;
        this.port = port;
        this.log = log;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.probe = probe;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public synchronized void start() {
        if (isAlive()) {
            return;
        }
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // A setting of ours that was left in the user's shell must not reach a service by accident.
        builder.environment().keySet().removeIf(variable -> variable.startsWith("DIALWORKS_"));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new LauncherException("Could not start " + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public boolean isReady() {
        OptionalLong pid = pid();
        return pid.isPresent() && probe.isReady(pid.getAsLong());
    }

    @Override
    public void stop(Duration patience) {
        Process running;
        synchronized (this) {
            running = process;
            process = null;
        }
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized OptionalLong pid() {
        return process != null && process.isAlive() ? OptionalLong.of(process.pid()) : OptionalLong.empty();
    }
}
