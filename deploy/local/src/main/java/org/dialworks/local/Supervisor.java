package org.dialworks.local;

import java.time.Duration;
import org.dialworks.stack.LogTail;
import org.dialworks.stack.StackException;

/** Brings one part up, starts it again when it ends unasked, and stops it. */
final class Supervisor {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Part part;
    private final Terminal terminal;
    private final Runnable changed;
    private final Backoff backoff = new Backoff();
    private volatile boolean wanted;
    private volatile boolean ending;
    private volatile long startedAt;

    /**
     * @param changed called whenever the part has another process than before
     */
    Supervisor(Part part, Terminal terminal, Runnable changed) {
        this.part = part;
        this.terminal = terminal;
        this.changed = changed;
    }

    Part part() {
        return part;
    }

    /**
     * Starts the part and returns when it is ready.
     *
     * @return how long that took
     * @throws LauncherException with the end of its log when it ends or needs longer than {@code limit}
     */
    Duration bringUp(Duration limit) throws InterruptedException {
        long begin = System.nanoTime();
        wanted = true;
        start();
        while (!part.isReady()) {
            if (!wanted || ending) {
                throw new InterruptedException(part.name() + " is not wanted any more");
            }
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!part.isAlive()) {
                throw failure("ended after " + Terminal.seconds(waited));
            }
            if (waited.compareTo(limit) > 0) {
                throw failure("was not ready within " + Terminal.seconds(limit));
            }
            Thread.sleep(LOOK_AGAIN);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Watches the part from now on, on a thread of its own. */
    void watch() {
        Thread.ofVirtual().name("watch " + part.name()).start(() -> {
            try {
                while (!ending) {
                    if (wanted && !part.isAlive()) {
                        startAgain();
                    }
                    Thread.sleep(LOOK_AGAIN);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** From now on the part is not started again, however it ends. */
    void letGo() {
        ending = true;
    }

    /** Stops the part until somebody wants it again. */
    void takeDown(Duration patience) {
        wanted = false;
        synchronized (this) {
            part.stop(patience);
        }
        changed.run();
    }

    private void startAgain() throws InterruptedException {
        Duration ran = Duration.ofNanos(System.nanoTime() - startedAt);
        Duration wait = backoff.after(ran);
        terminal.say("%s ended unasked after %s; starting it again in %s (log: %s)"
                .formatted(part.name(), Terminal.seconds(ran), Terminal.seconds(wait), part.log()));
        Thread.sleep(wait);
        try {
            start();
        } catch (LauncherException | StackException e) {
            terminal.say(part.name() + " did not start: " + e.getMessage());
        }
    }

    /** Not while it is being taken down: a process started then would stay. */
    private synchronized void start() {
        if (wanted && !ending) {
            startedAt = System.nanoTime();
            part.start();
            changed.run();
        }
    }

    private LauncherException failure(String what) {
        return new LauncherException("%s %s. The end of %s:%n%s"
                .formatted(part.name(), what, part.log(), LogTail.of(part.log()).indent(4)));
    }
}
