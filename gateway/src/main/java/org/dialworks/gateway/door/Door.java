package org.dialworks.gateway.door;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.tracing.TracingPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dialworks.contracts.ProblemType;
import org.dialworks.gateway.config.GatewayConfig;
import org.dialworks.gateway.http.Answers;
import org.dialworks.gateway.http.RequestTarget;
import org.dialworks.gateway.http.StrictRequestDecoder;
import org.dialworks.gateway.http.TraceContext;
import org.dialworks.gateway.identity.Bearer;
import org.dialworks.gateway.identity.Caller;
import org.dialworks.gateway.identity.TokenVerifier.Verdict;
import org.dialworks.gateway.limit.CallerLimit;
import org.dialworks.gateway.limit.ClientNetwork;
import org.dialworks.gateway.proxy.Upstream;
import org.dialworks.gateway.proxy.UpstreamClient;
import org.jspecify.annotations.Nullable;

/**
 * The public listener of one event loop. A request meets, in this order: framing (in the decoder), method, target, the caller's token, the
 * caller's limit; then it goes to the service its path names, or to the gateway's own endpoints.
 */
final class Door extends AbstractVerticle {

    private static final CharSequence TRACE_ID = HttpHeaders.createOptimized("Trace-Id");
    private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit-Limit");
    private static final CharSequence REMAINING = HttpHeaders.createOptimized("RateLimit-Remaining");
    private static final CharSequence RESET = HttpHeaders.createOptimized("RateLimit-Reset");

    private static final List<HttpMethod> METHODS = List.of(
            HttpMethod.GET,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS);

    private record Way(String prefix, UpstreamClient client) {}

    private final Shared shared;
    private final String burst;
    private final List<Way> ways = new ArrayList<>();
    private @Nullable HttpServer server;

    Door(Shared shared) {
        this.shared = shared;
        this.burst = Integer.toString(shared.limit().burst());
    }

    @Override
    public void start(Promise<Void> started) {
        GatewayConfig.Http settings = shared.config().http();
        for (Upstream upstream : shared.upstreams()) {
            ways.add(new Way(
                    upstream.prefix(),
                    new UpstreamClient(
                            vertx,
                            upstream,
                            shared.config().proxy(),
                            settings.maxBody().asLongValue(),
                            shared.eventLoops(),
                            shared.tracer())));
        }
        var options = new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port())
                .setMaxHeaderSize((int) settings.maxHeaders().asLongValue())
                .setMaxInitialLineLength((int) settings.maxRequestLine().asLongValue())
                .setIdleTimeout((int) settings.idleTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setHttp2ClearTextEnabled(false)
                .setUseAlpn(false)
                .setHandle100ContinueAutomatically(false)
                .setTracingPolicy(TracingPolicy.IGNORE);
        server = vertx.createHttpServer(options)
                .connectionHandler(StrictRequestDecoder.installer(options, settings.headersWithin()))
                .invalidRequestHandler(this::malformed)
                .requestHandler(this::handle)
                .exceptionHandler(brokenConnection -> {});
        server.listen().<Void>mapEmpty().onComplete(started);
    }

    int port() {
        return server == null ? 0 : server.actualPort();
    }

    private void handle(HttpServerRequest request) {
        TraceContext trace = mark(request);
        if (!METHODS.contains(request.method())) {
            request.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
            Answers.refuse(
                    vertx,
                    request,
                    ProblemType.METHOD_NOT_ALLOWED,
                    request.method().name() + " is not used here");
            return;
        }
        String host = request.getHeader(HttpHeaders.HOST);
        switch (RequestTarget.read(request.uri(), host == null ? "" : host)) {
            case RequestTarget.Refused(String reason) -> {
                shared.counters().malformed().increment();
                Answers.refuse(vertx, request, ProblemType.INVALID_REQUEST, reason);
            }
            case RequestTarget.Accepted target -> admit(request, target, trace);
        }
    }

    private TraceContext mark(HttpServerRequest request) {
        TraceContext trace = TraceContext.continueOrBegin(request.getHeader(TRACEPARENT), isTraced());
        HttpServerResponse response = request.response();
        response.putHeader(TRACE_ID, trace.traceId()).putHeader(CONTENT_TYPE_OPTIONS, NOSNIFF);
        if (shared.draining().stage() != Draining.Stage.OPEN && request.version() == HttpVersion.HTTP_1_1) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        return trace;
    }

    private boolean isTraced() {
        double ratio = shared.config().tracing().ratio();
        return ratio > 0 && ThreadLocalRandom.current().nextDouble() < ratio;
    }

    private void admit(HttpServerRequest request, RequestTarget.Accepted target, TraceContext trace) {
        if (target.isUnder("/q/")) {
            // Probes and metrics are neither counted nor turned away while the gateway closes.
            shared.ownEndpoints().handle(request);
            return;
        }
        if (shared.draining().stage() == Draining.Stage.CLOSING) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
            Answers.refuse(vertx, request, ProblemType.UNAVAILABLE, "the gateway is shutting down");
            return;
        }
        boolean open = !target.isUnder("/api/") || target.isUnder("/api/docs/") || target.is("/api/docs");
        if (open) {
            if (withinLimit(request, network(request))) {
                shared.ownEndpoints().handle(request);
            }
            return;
        }
        authenticate(request, caller -> {
            if (withinLimit(request, caller.subject())) {
                forward(request, target, trace);
            }
        });
    }

    private void forward(HttpServerRequest request, RequestTarget.Accepted target, TraceContext trace) {
        for (Way way : ways) {
            if (target.isUnder(way.prefix())) {
                way.client().exchange(request, target.value(), trace);
                return;
            }
        }
        shared.ownEndpoints().handle(request);
    }

    private void authenticate(HttpServerRequest request, Consumer<Caller> then) {
        if (request.headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            Answers.refuse(vertx, request, ProblemType.INVALID_REQUEST, "more than one Authorization header");
            return;
        }
        String token = Bearer.token(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (token.isEmpty()) {
            unauthenticated(request, "no bearer token", "Bearer");
            return;
        }
        Optional<Caller> known = shared.verifier().recall(token);
        if (known.isPresent()) {
            then.accept(known.get());
        } else if (withinLimit(request, network(request))) {
            // Verifying costs more than refusing: whoever sends invented tokens is counted by address.
            verify(request, token, then);
        }
    }

    private void verify(HttpServerRequest request, String token, Consumer<Caller> then) {
        switch (shared.verifier().verify(token)) {
            case Verdict.Accepted(Caller caller) -> then.accept(caller);
            case Verdict.Refused(String reason) -> refuseToken(request, reason);
            case Verdict.KeyUnknown ignored -> learnAndVerify(request, token, then);
        }
    }

    private void learnAndVerify(HttpServerRequest request, String token, Consumer<Caller> then) {
        request.pause();
        shared.verifier()
                .keys()
                .learn()
                .whenComplete((learned, failure) -> context.runOnContext(back -> {
                    request.resume();
                    if (failure != null) {
                        request.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
                        Answers.refuse(
                                vertx, request, ProblemType.UNAVAILABLE, "the issuer of tokens cannot be reached");
                        return;
                    }
                    switch (shared.verifier().verify(token)) {
                        case Verdict.Accepted(Caller caller) -> then.accept(caller);
                        case Verdict.Refused(String reason) -> refuseToken(request, reason);
                        case Verdict.KeyUnknown stillUnknown ->
                            refuseToken(request, "the token is not signed by the issuer");
                    }
                }));
    }

    private void refuseToken(HttpServerRequest request, String reason) {
        unauthenticated(request, reason, "Bearer error=\"invalid_token\"");
    }

    private void unauthenticated(HttpServerRequest request, String detail, String challenge) {
        shared.counters().unauthenticated().increment();
        request.response().putHeader("WWW-Authenticate", challenge);
        Answers.refuse(vertx, request, ProblemType.UNAUTHENTICATED, detail);
    }

    private boolean withinLimit(HttpServerRequest request, String caller) {
        CallerLimit.Decision decision = shared.limit().count(caller);
        HttpServerResponse response = request.response();
        String seconds = Long.toString(decision.seconds());
        response.putHeader(LIMIT, burst)
                .putHeader(REMAINING, Long.toString(decision.remaining()))
                .putHeader(RESET, seconds);
        if (!decision.allowed()) {
            shared.counters().limited().increment();
            response.putHeader(HttpHeaders.RETRY_AFTER, seconds);
            Answers.refuse(
                    vertx, request, ProblemType.TOO_MANY_REQUESTS, "come back in " + seconds + " s, then more slowly");
        }
        return decision.allowed();
    }

    private static String network(HttpServerRequest request) {
        return "network " + ClientNetwork.of(request.remoteAddress().hostAddress());
    }

    private void malformed(HttpServerRequest request) {
        mark(request);
        shared.counters().malformed().increment();
        Throwable cause = request.decoderResult().cause();
        switch (cause) {
            case TooLongHttpLineException tooLong ->
                Answers.refuseAndClose(request, ProblemType.INVALID_REQUEST, "the request line is too long");
            case TooLongHttpHeaderException tooLarge ->
                Answers.refuseAndClose(
                        request,
                        ProblemType.HEADERS_TOO_LARGE,
                        "headers may have "
                                + shared.config().http().maxHeaders().asLongValue() + " bytes together");
            case null, default ->
                Answers.refuseAndClose(
                        request,
                        ProblemType.INVALID_REQUEST,
                        "not a well-formed HTTP request"
                                + (cause instanceof IllegalArgumentException ? ": " + cause.getMessage() : ""));
        }
    }
}
