package org.dialworks.gateway.proxy;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.Set;
import org.dialworks.contracts.ProblemType;
import org.dialworks.gateway.http.Answers;
import org.dialworks.gateway.http.Framing;
import org.dialworks.gateway.http.TraceContext;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way to an upstream and its response on the way back, on one event loop. Both bodies stream with
 * back-pressure. It ends exactly once: answered, refused, broken off, or left by its client; whatever then remains of the
 * upstream's side is reset, so that a connection with half a message on it is never used again.
 */
final class Exchange {

    private enum Phase {
        ACQUIRING,
        SENDING,
        WAITING,
        ANSWERING,
        EVENT_STREAM,
        ENDED
    }

    private static final int MOST_ATTEMPTS = 2;
    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);

    private final UpstreamClient client;
    private final Upstream upstream;
    private final HttpServerRequest in;
    private final HttpServerResponse out;
    private final String target;
    private final ExchangeSpan span;
    private final boolean hasBody;
    private final long began = System.nanoTime();

    @Nullable
    Exchange previous;

    @Nullable
    Exchange next;

    private Phase phase = Phase.ACQUIRING;
    private long phaseBegan = began;
    private int attempts;
    private long pass;
    private @Nullable BodyPump body;
    private boolean requestEnded;
    private @Nullable HttpClientRequest up;

    Exchange(UpstreamClient client, HttpServerRequest in, String target, TraceContext trace) {
        this.client = client;
        this.upstream = client.upstream();
        this.in = in;
        this.out = in.response();
        this.target = target;
        this.span = ExchangeSpan.begin(client.tracer(), upstream, in.method().name(), trace);
        this.hasBody = Framing.hasBody(in);
        this.requestEnded = !hasBody;
    }

    void begin() {
        if (hasBody && declaredLength() > client.maxBody()) {
            Answers.refuse(client.vertx(), in, ProblemType.BODY_TOO_LARGE, tooLarge());
            upstream.record(ProblemType.BODY_TOO_LARGE.status(), 0);
            span.end(ProblemType.BODY_TOO_LARGE.status());
            return;
        }
        if (!upstream.tryEnter()) {
            unavailable("too many requests to " + upstream.name() + " are under way", 1);
            span.end(ProblemType.UNAVAILABLE.status());
            return;
        }
        client.add(this);
        if (hasBody) {
            in.pause();
        }
        in.exceptionHandler(gone -> clientGone());
        out.closeHandler(closed -> clientGone());
        out.exceptionHandler(gone -> clientGone());
        acquire();
    }

    private void acquire() {
        attempts++;
        enter(Phase.ACQUIRING);
        pass = upstream.circuit().tryPass();
        if (pass == Circuit.REFUSED) {
            long seconds = upstream.circuit().retryAfterSeconds();
            end(503);
            unavailable(upstream.name() + " does not answer; it is tried again shortly", seconds);
            return;
        }
        client.http()
                .request(in.method(), upstream.port(), upstream.host(), target)
                .onComplete(acquired -> {
                    if (acquired.succeeded()) {
                        connected(acquired.result());
                    } else {
                        notConnected(acquired.cause());
                    }
                });
    }

    private void notConnected(Throwable cause) {
        if (phase == Phase.ENDED) {
            return;
        }
        if (cause instanceof ConnectionPoolTooBusyException) {
            upstream.circuit().abandoned(pass);
            end(503);
            unavailable("too many requests to " + upstream.name() + " are waiting", 1);
            return;
        }
        upstream.circuit().failed(pass);
        if (mayTryAgain()) {
            acquire();
            return;
        }
        end(503);
        unavailable(upstream.name() + " cannot be reached", 2);
    }

    private void connected(HttpClientRequest request) {
        if (phase == Phase.ENDED) {
            request.reset();
            return;
        }
        up = request;
        Heads.toService(in, request.headers(), span.traceParent());
        request.exceptionHandler(this::upstreamFailed);
        request.response().onComplete(answer -> {
            if (answer.succeeded()) {
                answered(request, answer.result());
            } else {
                upstreamFailed(answer.cause());
            }
        });
        if (hasBody) {
            sendBody(request);
        } else {
            enter(Phase.WAITING);
            request.end();
        }
    }

    private void sendBody(HttpClientRequest request) {
        enter(Phase.SENDING);
        if ("100-continue".equalsIgnoreCase(in.getHeader(HttpHeaders.EXPECT))) {
            out.writeContinue();
        }
        var pump = new BodyPump(in, request, client.maxBody(), this::bodyEnded, this::bodyTooLarge);
        body = pump;
        pump.start();
    }

    private void bodyEnded() {
        requestEnded = true;
        if (phase == Phase.SENDING) {
            enter(Phase.WAITING);
        }
    }

    private void bodyTooLarge() {
        upstream.circuit().abandoned(pass);
        fail(ProblemType.BODY_TOO_LARGE, tooLarge());
    }

    private void answered(HttpClientRequest request, HttpClientResponse response) {
        if (phase == Phase.ENDED) {
            request.reset();
            return;
        }
        upstream.circuit().succeeded(pass);
        enter(Heads.isEventStream(response) ? Phase.EVENT_STREAM : Phase.ANSWERING);
        Heads.toClient(response, in);
        if (!requestEnded) {
            // The service has decided without reading all of the body: nothing after this response can be trusted to be
            // in step.
            out.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.pipe().endOnFailure(false).endOnSuccess(true).to(out, piped -> {
            if (phase == Phase.ENDED) {
                return;
            }
            if (piped.succeeded()) {
                complete(response.statusCode());
            } else {
                breakOff();
            }
        });
    }

    private void complete(int status) {
        boolean whole = requestEnded;
        HttpClientRequest request = up;
        end(status);
        if (!whole) {
            if (request != null) {
                request.reset();
            }
            Answers.discardBody(in);
            Answers.closeAfterLingering(client.vertx(), in);
        }
    }

    private void upstreamFailed(Throwable cause) {
        if (phase == Phase.ENDED) {
            return;
        }
        if (phase == Phase.ANSWERING || phase == Phase.EVENT_STREAM) {
            breakOff();
            return;
        }
        upstream.circuit().failed(pass);
        if (!hasBody && mayTryAgain()) {
            up = null;
            acquire();
            return;
        }
        fail(ProblemType.BAD_GATEWAY, upstream.name() + " broke off before it answered");
    }

    /** The response has begun and cannot go on: closing without its end is the only way to say so in HTTP/1.1. */
    private void breakOff() {
        upstream.circuit().failed(pass);
        end(out.getStatusCode());
        reset();
        in.connection().close();
    }

    private void clientGone() {
        if (phase == Phase.ENDED) {
            return;
        }
        upstream.circuit().abandoned(pass);
        end(Upstream.CLIENT_GONE);
        reset();
    }

    void endIfOverdue(long now) {
        switch (phase) {
            case ACQUIRING -> {
                if (isOver(now, client.settings().acquireWithin())) {
                    upstream.circuit().failed(pass);
                    end(503);
                    unavailable("no connection to " + upstream.name() + " came free in time", 2);
                }
            }
            case WAITING -> {
                if (isOver(now, client.settings().responseWithin())) {
                    upstream.circuit().failed(pass);
                    fail(
                            ProblemType.TIMEOUT,
                            upstream.name() + " did not answer within "
                                    + client.settings().responseWithin());
                }
            }
            case ANSWERING -> {
                if (requestEnded && isOver(now, client.settings().wholeWithin())) {
                    breakOff();
                }
            }
            case SENDING, EVENT_STREAM, ENDED -> {}
        }
    }

    private boolean isOver(long now, Duration within) {
        return now - phaseBegan > within.toNanos();
    }

    private void fail(ProblemType type, String detail) {
        end(type.status());
        reset();
        Answers.refuse(client.vertx(), in, type, detail);
    }

    private void unavailable(String detail, long retryAfterSeconds) {
        out.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
        Answers.refuse(client.vertx(), in, ProblemType.UNAVAILABLE, detail);
    }

    /** After {@link #end}, because it reports the broken connection back here at once. */
    private void reset() {
        HttpClientRequest request = up;
        up = null;
        if (request != null) {
            request.reset();
        }
    }

    private void end(int status) {
        phase = Phase.ENDED;
        if (body != null) {
            body.stop();
        }
        client.remove(this);
        upstream.leave();
        upstream.record(status, System.nanoTime() - began);
        span.end(status);
    }

    private void enter(Phase entered) {
        phase = entered;
        phaseBegan = System.nanoTime();
    }

    /** Once, for a method that may be repeated (RFC 9110 §9.2.2); with a body only if the connection was never there. */
    private boolean mayTryAgain() {
        return attempts < MOST_ATTEMPTS && IDEMPOTENT.contains(in.method()) && !out.closed();
    }

    private long declaredLength() {
        String length = in.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private String tooLarge() {
        return "a request body may have " + client.maxBody() + " bytes at most";
    }
}
