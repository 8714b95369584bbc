package org.dialworks.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of this home whose launcher was killed. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /**
     * Ends those that the last launcher recorded and that still run; a process that merely got the same id is left in
     * peace. PostgreSQL is not among them: its server clears its own data directory.
     *
     * @return the names of those that were ended
     */
    static List<String> end(Home home) {
        List<Status.PartStatus> running = Status.read(home.status()).stream()
                .flatMap(status -> status.parts().stream())
                .filter(part -> !part.name().equals(PostgresPart.NAME))
                .filter(part -> part.pid() > 1 && new ProcessIdentity(part.pid(), part.start()).isAlive())
                .toList();
        List<ProcessHandle> processes = running.stream()
                .flatMap(part -> ProcessHandle.of(part.pid()).stream())
                .toList();
        processes.forEach(ProcessHandle::destroy);
        var ended = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            ended.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            processes.forEach(ProcessHandle::destroyForcibly);
            ended.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return running.stream().map(Status.PartStatus::name).toList();
    }
}
