package org.dialworks.gateway.health;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dialworks.gateway.door.DoorOpener;
import org.dialworks.gateway.proxy.Upstream;

/** Asks each service now and then whether it is ready. */
@Singleton
class UpstreamWatch {

    enum State {
        UNKNOWN,
        READY,
        NOT_READY,
        AWAY
    }

    private static final long EVERY_MILLIS = 5_000;
    private static final int WITHIN_MILLIS = 2_000;

    private final Vertx vertx;
    private final DoorOpener door;
    private final HttpClient http;
    private final Map<String, State> states = new ConcurrentHashMap<>();

    UpstreamWatch(Vertx vertx, DoorOpener door) {
        this.vertx = vertx;
        this.door = door;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(WITHIN_MILLIS)
                .setMaxPoolSize(1)
                .setMaxWaitQueueSize(5)
                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    void begin(@Observes StartupEvent event) {
        askAll();
        vertx.setPeriodic(EVERY_MILLIS, tick -> askAll());
    }

    State state(Upstream upstream) {
        return states.getOrDefault(upstream.name(), State.UNKNOWN);
    }

    private void askAll() {
        door.upstreams().forEach(this::ask);
    }

    private void ask(Upstream upstream) {
        http.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(
                                upstream.url().resolve("/q/health/ready").toString())
                        .setTimeout(WITHIN_MILLIS))
                .compose(HttpClientRequest::send)
                .compose(response -> response.body().map(body -> response.statusCode()))
                .onComplete(answer -> states.put(
                        upstream.name(),
                        answer.failed() ? State.AWAY : answer.result() == 200 ? State.READY : State.NOT_READY));
    }
}
