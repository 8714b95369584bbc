package org.dialworks.gateway.proxy;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Leaves an upstream alone while it fails. Closed, it counts the last calls and opens when too many of them failed; open, it
 * lets nothing pass for a while; then one call passes as a trial, and its outcome closes or opens it again. Thread-safe.
 */
public final class Circuit {

    /** What the circuit does with the next call. */
    public enum State {
        CLOSED,
        OPEN,
        TRIAL
    }

    /** Returned by {@link #tryPass()} when the call must not be made. */
    public static final long REFUSED = 0;

    private final boolean[] failures;
    private final int failuresToOpen;
    private final long openForNanos;
    private final LongSupplier nanoTime;

    private State state = State.CLOSED;
    /** Distinguishes calls made before a change of state: what became of them says nothing about now. */
    private long era = 1;

    private int next;
    private int counted;
    private int failed;
    private long openedAt;

    public Circuit(int window, double failureRatio, Duration openFor, LongSupplier nanoTime) {
        if (window < 1) {
            throw new IllegalArgumentException("the window must be at least 1 call, not " + window);
        }
        if (!(failureRatio > 0 && failureRatio <= 1)) {
            throw new IllegalArgumentException("the failure ratio must be above 0 and at most 1, not " + failureRatio);
        }
        this.failures = new boolean[window];
        this.failuresToOpen = (int) Math.max(1, Math.ceil(window * failureRatio));
        this.openForNanos = openFor.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Asks to make a call. What is returned, unless {@link #REFUSED}, must be given back with its outcome. */
    public synchronized long tryPass() {
        return switch (state) {
            case CLOSED -> era;
            case TRIAL -> REFUSED;
            case OPEN -> {
                if (nanoTime.getAsLong() - openedAt < openForNanos) {
                    yield REFUSED;
                }
                enter(State.TRIAL);
                yield era;
            }
        };
    }

    /** The upstream answered. */
    public synchronized void succeeded(long pass) {
        if (pass != era) {
            return;
        }
        if (state == State.TRIAL) {
            enter(State.CLOSED);
        } else {
            count(false);
        }
    }

    /** The upstream could not be reached, broke off, or did not answer in time. */
    public synchronized void failed(long pass) {
        if (pass != era) {
            return;
        }
        if (state == State.TRIAL) {
            open();
            return;
        }
        count(true);
        if (failed >= failuresToOpen) {
            open();
        }
    }

    /** The call ended without a word about the upstream: the client went away. */
    public synchronized void abandoned(long pass) {
        if (pass == era && state == State.TRIAL) {
            // Open again with its time up: the next call is the trial.
            enter(State.OPEN);
        }
    }

    public synchronized State state() {
        return state;
    }

    /** Seconds until a call may pass, rounded up and at least 1. */
    public synchronized long retryAfterSeconds() {
        if (state != State.OPEN) {
            return 1;
        }
        long left = openForNanos - (nanoTime.getAsLong() - openedAt);
        return Math.max(1, Math.ceilDiv(left, 1_000_000_000L));
    }

    private void open() {
        enter(State.OPEN);
        openedAt = nanoTime.getAsLong();
    }

    private void enter(State entered) {
        state = entered;
        era++;
        next = 0;
        counted = 0;
        failed = 0;
    }

    private void count(boolean failure) {
        if (counted == failures.length) {
            if (failures[next]) {
                failed--;
            }
        } else {
            counted++;
        }
        failures[next] = failure;
        if (failure) {
            failed++;
        }
        next = (next + 1) % failures.length;
    }
}
