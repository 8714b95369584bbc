package org.dialworks.gateway.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.gateway.config.GatewayConfig;
import org.dialworks.gateway.http.Answers;
import org.dialworks.gateway.identity.Bearer;
import org.dialworks.gateway.identity.Caller;
import org.dialworks.gateway.identity.TokenVerifier;
import org.dialworks.gateway.identity.TokenVerifier.Verdict;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/live}: opens a stream of what happens, or refuses it. */
@Singleton
final class LiveRoute {

    static final String PATH = "/api/live";

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final Vertx vertx;
    private final TokenVerifier verifier;
    private final GatewayConfig.Live settings;
    private final Counter tooSlow;
    private final Set<LiveClient> open = ConcurrentHashMap.newKeySet();
    private final LiveTail tail;
    private final Clock clock = Clock.systemUTC();

    LiveRoute(Vertx vertx, TokenVerifier verifier, GatewayConfig config, MeterRegistry meters) {
        this.vertx = vertx;
        this.verifier = verifier;
        this.settings = config.live();
        this.tooSlow = Counter.builder("dialworks.gateway.live.too.slow")
                .description("Streams cut because their client did not read fast enough")
                .register(meters);
        Gauge.builder("dialworks.gateway.live.clients", open, Set::size)
                .description("Open live streams")
                .register(meters);
        var kafka = new KafkaReader(settings.kafka());
        this.tail = new LiveTail(kafka, settings.recent(), new Replay(kafka, settings.replays(), this::rejoin));
    }

    void add(@Observes Router router) {
        router.get(PATH).handler(this::handle);
        Thread.ofPlatform().daemon().name("live-tail").start(tail);
    }

    void close(@Observes ShutdownEvent event) {
        tail.stop();
        open.forEach(LiveClient::end);
    }

    private void rejoin(LiveClient client, Position reached) {
        tail.join(client, Optional.of(reached));
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!(verifier.verify(Bearer.token(request.getHeader(HttpHeaders.AUTHORIZATION)))
                instanceof Verdict.Accepted(Caller caller))) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
            Answers.refuse(vertx, request, ProblemType.UNAUTHENTICATED, "a valid bearer token is needed");
            return;
        }
        if (!caller.has(Roles.VIEWER)) {
            Answers.refuse(vertx, request, ProblemType.FORBIDDEN, "this needs the role " + Roles.VIEWER);
            return;
        }
        Optional<String> site = Optional.ofNullable(request.getParam("site"));
        if (site.isPresent() && !SiteId.isValid(site.get())) {
            Answers.refuse(vertx, request, ProblemType.INVALID_REQUEST, "site is not the name of a site");
            return;
        }
        if (site.isPresent() && !caller.maySee(site.get())) {
            Answers.refuse(
                    vertx, request, ProblemType.FORBIDDEN, "the token is limited to the sites " + caller.sites());
            return;
        }
        String lastEventId = request.getHeader(LAST_EVENT_ID);
        Optional<Position> from = lastEventId == null ? Optional.empty() : Position.parse(lastEventId);
        if (lastEventId != null && from.isEmpty()) {
            Answers.refuse(
                    vertx,
                    request,
                    ProblemType.INVALID_REQUEST,
                    "Last-Event-ID is not the id of an event of this stream; leave it out to begin with now");
            return;
        }
        if (open.size() >= settings.clients()) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, "10");
            Answers.refuse(vertx, request, ProblemType.UNAVAILABLE, "too many live streams are open");
            return;
        }
        begin(request, new LiveFilter(types(request.getParam("types")), site, caller), from);
    }

    private void begin(HttpServerRequest request, LiveFilter filter, Optional<Position> from) {
        HttpServerResponse response = request.response();
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("X-Accel-Buffering", "no");
        var client = new LiveClient(
                vertx.getOrCreateContext(), response, filter, settings.waitingPerClient(), tooSlow::increment);
        open.add(client);
        long beat = vertx.setPeriodic(settings.heartbeat().toMillis(), tick -> client.heartbeat());
        Duration left = Duration.between(clock.instant(), filter.caller().expires());
        // The stream must not outlive the right to it; the client comes back with a new token and its last id.
        long expiry = vertx.setTimer(Math.max(1, left.toMillis()), tick -> client.end());
        response.closeHandler(closed -> forget(client, beat, expiry));
        response.endHandler(ended -> forget(client, beat, expiry));
        response.exceptionHandler(broken -> forget(client, beat, expiry));
        response.write("retry: 2000\n: open\n\n");
        tail.join(client, from);
    }

    private void forget(LiveClient client, long beat, long expiry) {
        client.gone();
        open.remove(client);
        vertx.cancelTimer(beat);
        vertx.cancelTimer(expiry);
    }

    private static List<String> types(@Nullable String parameter) {
        return parameter == null
                ? List.of()
                : Stream.of(parameter.split(",", -1))
                        .map(String::strip)
                        .map(type -> type.endsWith("*") ? type.substring(0, type.length() - 1) : type)
                        .filter(type -> !type.isEmpty())
                        .toList();
    }
}
