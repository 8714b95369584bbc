package org.dialworks.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dialworks.gateway.config.GatewayConfig;
import org.dialworks.gateway.identity.TokenVerifier;
import org.dialworks.gateway.limit.CallerLimit;
import org.dialworks.gateway.proxy.Upstream;
import org.jboss.logging.Logger;

/** Opens the door at start, one listener per event loop, and closes it in order at the end. */
@Singleton
public final class DoorOpener {

    private static final Logger LOG = Logger.getLogger(DoorOpener.class);
    private static final Duration OPEN_WITHIN = Duration.ofSeconds(10);
    private static final long LOOK_EVERY_MILLIS = 50;

    private final Vertx vertx;
    private final GatewayConfig config;
    private final TokenVerifier verifier;
    private final MeterRegistry meters;
    private final Tracer tracer;
    private final Draining draining = new Draining();
    private final List<Upstream> upstreams;
    private final List<Door> doors = new CopyOnWriteArrayList<>();
    private Optional<String> deployment = Optional.empty();

    DoorOpener(
            Vertx vertx, GatewayConfig config, TokenVerifier verifier, MeterRegistry meters, OpenTelemetry telemetry) {
        this.vertx = vertx;
        this.config = config;
        this.verifier = verifier;
        this.meters = meters;
        this.tracer = telemetry.getTracer("org.dialworks.gateway");
        this.upstreams = config.upstreams().entrySet().stream()
                .map(entry -> new Upstream(entry.getKey(), entry.getValue().url(), config.proxy(), meters))
                .toList();
        if (config.http().idleTimeout().compareTo(config.proxy().responseWithin()) <= 0) {
            throw new IllegalArgumentException("dialworks.gateway.http.idle-timeout ("
                    + config.http().idleTimeout() + ") must be longer than dialworks.gateway.proxy.response-within ("
                    + config.proxy().responseWithin() + "), or waiting clients are cut off before their answer");
        }
    }

    /** The port that is listened on; 0 before start. */
    public int port() {
        return doors.isEmpty() ? 0 : doors.getFirst().port();
    }

    public List<Upstream> upstreams() {
        return upstreams;
    }

    /** Whether new requests should be sent here. */
    public boolean isOpen() {
        return !doors.isEmpty() && draining.stage() == Draining.Stage.OPEN;
    }

    void open(@Observes StartupEvent event) throws InterruptedException {
        int wanted = config.http().eventLoops();
        int loops = wanted > 0 ? wanted : Math.max(2, Runtime.getRuntime().availableProcessors());
        var shared = new Shared(
                config,
                loops,
                upstreams,
                verifier,
                new CallerLimit(
                        config.limits().perSecond(),
                        config.limits().burst(),
                        config.limits().callers()),
                draining,
                // Looked up at each request: Quarkus sets its root handler after this bean is made.
                request -> VertxHttpRecorder.getRootHandler().handle(request),
                Shared.Counters.in(meters),
                tracer);
        try {
            deployment = Optional.of(vertx.deployVerticle(
                            () -> {
                                var door = new Door(shared);
                                doors.add(door);
                                return door;
                            },
                            new DeploymentOptions().setInstances(loops))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(OPEN_WITHIN.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "cannot listen on " + config.http().host() + ":"
                            + config.http().port(),
                    e);
        }
        LOG.infof("the gateway listens on http://%s:%d", config.http().host(), port());
    }

    void close(@Observes ShutdownEvent event) throws InterruptedException {
        draining.enter(Draining.Stage.NOTICE);
        Thread.sleep(config.drain().notice());
        draining.enter(Draining.Stage.CLOSING);
        long deadline = System.nanoTime() + config.drain().finishWithin().toNanos();
        while (inFlight() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        if (inFlight() > 0) {
            LOG.warnf("%d requests did not finish in time and are cut off", inFlight());
        }
        deployment.ifPresent(id ->
                vertx.undeploy(id).toCompletionStage().toCompletableFuture().join());
    }

    private int inFlight() {
        return upstreams.stream().mapToInt(Upstream::inFlight).sum();
    }
}
