package org.dialworks.gateway.live;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One open stream. Events are handed in from other threads and written on the stream's own event loop, as fast as the client
 * reads; what waits for it is bounded, and a client that falls behind is disconnected: it can resume where it was.
 */
final class LiveClient {

    private static final long REPLAY_PATIENCE_SECONDS = 30;

    private final Context context;
    private final HttpServerResponse response;
    private final LiveFilter filter;
    private final Runnable tooSlow;
    private final BlockingQueue<String> waiting;
    private final AtomicBoolean writing = new AtomicBoolean();
    private volatile boolean closed;

    LiveClient(Context context, HttpServerResponse response, LiveFilter filter, int mostWaiting, Runnable tooSlow) {
        this.context = context;
        this.response = response;
        this.filter = filter;
        this.tooSlow = tooSlow;
        this.waiting = new ArrayBlockingQueue<>(mostWaiting);
    }

    LiveFilter filter() {
        return filter;
    }

    boolean isClosed() {
        return closed;
    }

    /** Hands in what has just happened; never blocks. */
    void offer(String frame) {
        if (closed) {
            return;
        }
        if (waiting.offer(frame)) {
            write();
        } else {
            disconnectAsTooSlow();
        }
    }

    /** Hands in what happened before, waiting for the client to read. */
    void offerPatiently(String frame) throws InterruptedException {
        if (closed) {
            return;
        }
        if (waiting.offer(frame, REPLAY_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            write();
        } else {
            disconnectAsTooSlow();
        }
    }

    /** Shows the client and whatever is between that the stream is alive. */
    void heartbeat() {
        if (!closed && waiting.isEmpty() && !response.writeQueueFull()) {
            response.write(":\n\n");
        }
    }

    /** Ends the stream in order; the client comes back with its last id. */
    void end() {
        context.runOnContext(on -> {
            if (!closed) {
                closed = true;
                response.end();
            }
        });
    }

    /** The connection is gone. */
    void gone() {
        closed = true;
        waiting.clear();
    }

    private void disconnectAsTooSlow() {
        if (closed) {
            return;
        }
        closed = true;
        tooSlow.run();
        context.runOnContext(on -> response.reset());
    }

    private void write() {
        if (writing.compareAndSet(false, true)) {
            context.runOnContext(on -> writeWaiting());
        }
    }

    private void writeWaiting() {
        writing.set(false);
        while (!closed && !response.writeQueueFull()) {
            String frame = waiting.poll();
            if (frame == null) {
                return;
            }
            response.write(frame);
        }
        if (!closed) {
            response.drainHandler(drained -> writeWaiting());
        }
    }
}
