package org.dialworks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All parts together: started in order, watched, stopped in the reverse order. */
final class Platform implements AutoCloseable {

    private static final Duration READY_LIMIT = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Home home;
    private final Terminal terminal;
    private final String address;
    private final List<Supervisor> servers;
    private final List<Supervisor> services;
    private final Object statusLock = new Object();
    private volatile String state = "starting";
    private boolean closed;

    Platform(Home home, Terminal terminal, String address, List<Part> servers, List<Part> services) {
        this.home = home;
        this.terminal = terminal;
        this.address = address;
        this.servers = supervise(servers);
        this.services = supervise(services);
    }

    private List<Supervisor> supervise(List<Part> parts) {
        return parts.stream()
                .map(part -> new Supervisor(part, terminal, this::writeStatus))
                .toList();
    }

    /** Returns when every part is ready; the servers come first, since a service without them only waits. */
    void start() throws InterruptedException {
        all().forEach(supervisor -> LogRotation.rotate(home, supervisor.part().name()));
        bringUp(servers);
        bringUp(services);
        state = "ready";
        writeStatus();
        all().forEach(Supervisor::watch);
    }

    Optional<Supervisor> find(String name) {
        return all().stream()
                .filter(supervisor -> supervisor.part().name().equals(name))
                .findFirst();
    }

    /** Stops everything: the door first, so that what is under way is answered, then the services, then the servers. */
    @Override
    public synchronized void close() {
        // Called by the signal's hook and by the end of the launcher: the second waits for the first.
        if (closed) {
            return;
        }
        closed = true;
        state = "stopping";
        terminal.say("Stopping");
        all().forEach(Supervisor::letGo);
        takeDown(services.stream().filter(Platform::isDoor).toList());
        takeDown(services.stream().filter(service -> !isDoor(service)).toList());
        servers.reversed().forEach(server -> server.takeDown(PATIENCE));
        try {
            Files.deleteIfExists(home.status());
        } catch (IOException e) {
            terminal.say("Could not delete " + home.status() + ": " + e.getMessage());
        }
        terminal.say("Stopped. Data stays in " + home.root());
    }

    private static boolean isDoor(Supervisor service) {
        return service.part().name().equals(Service.GATEWAY.toString());
    }

    private List<Supervisor> all() {
        var all = new ArrayList<>(servers);
        all.addAll(services);
        return all;
    }

    private void bringUp(List<Supervisor> parts) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new LinkedHashMap<String, Future<?>>();
            for (Supervisor supervisor : parts) {
                String name = supervisor.part().name();
                waiting.put(name, threads.submit(() -> {
                    Duration took = supervisor.bringUp(READY_LIMIT);
                    terminal.say("  %-20s ready after %s".formatted(name, Terminal.seconds(took)));
                    return null;
                }));
            }
            try {
                awaitAll(waiting);
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw unwrapped(e);
            }
        }
    }

    private void awaitAll(Map<String, Future<?>> waiting) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        while (!waiting.isEmpty()) {
            for (Future<?> future : waiting.values()) {
                if (future.isDone()) {
                    // Says the first failure at once rather than after the slowest part.
                    future.get();
                }
            }
            waiting.values().removeIf(Future::isDone);
            terminal.passing("  waiting for %s, %d s"
                    .formatted(
                            String.join(", ", waiting.keySet()),
                            Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
            Thread.sleep(LOOK_AGAIN);
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) throws InterruptedException {
        return switch (Objects.requireNonNull(e.getCause())) {
            case InterruptedException interrupted -> throw interrupted;
            case RuntimeException cause -> cause;
            case Throwable cause -> new IllegalStateException(cause);
        };
    }

    private void takeDown(List<Supervisor> parts) {
        CompletableFuture.allOf(parts.stream()
                        .map(part -> CompletableFuture.runAsync(
                                () -> part.takeDown(PATIENCE),
                                task -> Thread.ofVirtual().start(task)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void writeStatus() {
        synchronized (statusLock) {
            var parts = all().stream().map(Supervisor::part).map(this::status).toList();
            try {
                new Status(state, address, ProcessHandle.current().pid(), parts).write(home.status());
            } catch (IOException e) {
                terminal.say("Could not write " + home.status() + ": " + e.getMessage());
            }
        }
    }

    private Status.PartStatus status(Part part) {
        long pid = part.pid().orElse(0);
        String start = ProcessIdentity.of(pid).map(ProcessIdentity::start).orElse("");
        String host = "127.0.0.1:" + part.port();
        String partAddress = switch (part.name()) {
            case PostgresPart.NAME -> "jdbc:postgresql://" + host + "/";
            case Parts.KAFKA -> host;
            default -> "http://" + host;
        };
        return new Status.PartStatus(
                part.name(), pid, start, part.port(), partAddress, part.log().toString());
    }
}
