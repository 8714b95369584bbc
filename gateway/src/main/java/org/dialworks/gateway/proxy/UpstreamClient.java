package org.dialworks.gateway.proxy;

import io.opentelemetry.api.trace.Tracer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.tracing.TracingPolicy;
import java.util.concurrent.TimeUnit;
import org.dialworks.gateway.config.GatewayConfig;
import org.dialworks.gateway.http.TraceContext;
import org.jspecify.annotations.Nullable;

/** The connections of one event loop to one upstream. Used on that event loop only, so nothing crosses threads. */
public final class UpstreamClient {

    /** Below the idle timeout of any server we run, so that a connection is not taken up as the server closes it. */
    private static final int KEEP_ALIVE_SECONDS = 30;

    private static final long TICK_MILLIS = 100;

    private final Vertx vertx;
    private final Upstream upstream;
    private final HttpClient http;
    private final GatewayConfig.Proxy settings;
    private final long maxBody;
    private final Tracer tracer;

    /** Exchanges under way, newest first; walked at each tick instead of a timer per request. */
    private @Nullable Exchange first;

    /** Made on the event loop it is to be used on. */
    public UpstreamClient(
            Vertx vertx, Upstream upstream, GatewayConfig.Proxy settings, long maxBody, int eventLoops, Tracer tracer) {
        this.vertx = vertx;
        this.upstream = upstream;
        this.settings = settings;
        this.maxBody = maxBody;
        this.tracer = tracer;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(Math.max(1, settings.connections() / eventLoops))
                .setMaxWaitQueueSize(Math.max(1, settings.waiting() / eventLoops))
                .setConnectTimeout((int) settings.connectWithin().toMillis())
                .setIdleTimeout((int) settings.idleTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setSsl(upstream.secure())
                .setTracingPolicy(TracingPolicy.IGNORE));
        vertx.setPeriodic(TICK_MILLIS, tick -> endOverdue());
    }

    /**
     * Sends a request on and its response back, or refuses it.
     *
     * @param target path and query in origin form
     */
    public void exchange(HttpServerRequest request, String target, TraceContext trace) {
        new Exchange(this, request, target, trace).begin();
    }

    Vertx vertx() {
        return vertx;
    }

    Upstream upstream() {
        return upstream;
    }

    HttpClient http() {
        return http;
    }

    GatewayConfig.Proxy settings() {
        return settings;
    }

    Tracer tracer() {
        return tracer;
    }

    long maxBody() {
        return maxBody;
    }

    void add(Exchange exchange) {
        Exchange second = first;
        exchange.next = second;
        if (second != null) {
            second.previous = exchange;
        }
        first = exchange;
    }

    void remove(Exchange exchange) {
        Exchange before = exchange.previous;
        Exchange after = exchange.next;
        if (before != null) {
            before.next = after;
        } else if (first == exchange) {
            first = after;
        }
        if (after != null) {
            after.previous = before;
        }
        exchange.previous = null;
        exchange.next = null;
    }

    private void endOverdue() {
        long now = System.nanoTime();
        Exchange each = first;
        while (each != null) {
            Exchange following = each.next;
            each.endIfOverdue(now);
            each = following;
        }
    }
}
