package org.dialworks.gateway.proxy;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Passes a request's body on as it comes, no faster than the service takes it, and counts it. */
final class BodyPump {

    private final HttpServerRequest from;
    private final HttpClientRequest to;
    private final long most;
    private final Runnable ended;
    private final Runnable tooLarge;

    private long count;
    private boolean stopped;

    BodyPump(HttpServerRequest from, HttpClientRequest to, long most, Runnable ended, Runnable tooLarge) {
        this.from = from;
        this.to = to;
        this.most = most;
        this.ended = ended;
        this.tooLarge = tooLarge;
    }

    /** Takes up the paused request; its length goes along where it was stated. */
    void start() {
        String length = from.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            to.putHeader(HttpHeaders.CONTENT_LENGTH, length);
        } else {
            to.setChunked(true);
        }
        from.handler(this::arrived);
        from.endHandler(end -> {
            if (!stopped) {
                ended.run();
                to.end();
            }
        });
        from.resume();
    }

    void stop() {
        stopped = true;
    }

    private void arrived(Buffer buffer) {
        if (stopped) {
            return;
        }
        count += buffer.length();
        if (count > most) {
            tooLarge.run();
            return;
        }
        to.write(buffer);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(drained -> from.resume());
        }
    }
}
