package org.dialworks.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.jspecify.annotations.Nullable;

/** Refusals, as {@code application/problem+json}. */
public final class Answers {

    /** How much of an unwanted body is read and thrown away to keep the connection for the next request. */
    private static final long WORTH_DRAINING = 64 * 1024;

    /** How long an unwanted larger body is read on, so that the client sees the answer before the connection is gone. */
    private static final long LINGER_MILLIS = 2_000;

    private static final ObjectWriter JSON =
            ContractJson.configure(new ObjectMapper()).writerFor(Problem.class);

    private Answers() {}

    /** The problem as JSON. */
    private static Buffer body(ProblemType type, String detail, @Nullable String instance) {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(Problem.of(type, detail, instance, List.of())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a problem", e);
        }
    }

    /** Refuses a request whose response has not begun. */
    public static void refuse(Vertx vertx, HttpServerRequest request, ProblemType type, String detail) {
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.ended() || response.closed()) {
            return;
        }
        boolean bodyAwaited = !request.isEnded() && Framing.hasBody(request);
        boolean linger = bodyAwaited && !isWorthDraining(request);
        if (linger) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        send(request, type, detail).onComplete(sent -> {
            if (linger) {
                closeAfterLingering(vertx, request);
            }
        });
        if (bodyAwaited) {
            discardBody(request);
        }
    }

    /** Refuses a request after which nothing on its connection can be understood. */
    public static void refuseAndClose(HttpServerRequest request, ProblemType type, String detail) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        send(request, type, detail).onComplete(sent -> request.connection().close());
    }

    private static Future<Void> send(HttpServerRequest request, ProblemType type, String detail) {
        return request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body(type, detail, pathOf(request)));
    }

    /** Reads on what still comes in and drops it. */
    public static void discardBody(HttpServerRequest request) {
        Handler<Buffer> drop = buffer -> {};
        request.handler(drop);
        request.endHandler(null);
        request.resume();
    }

    /** Closes when the client has stopped sending, or after two seconds. A close under unread bytes would destroy the answer. */
    public static void closeAfterLingering(Vertx vertx, HttpServerRequest request) {
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        long timer =
                vertx.setTimer(LINGER_MILLIS, expired -> request.connection().close());
        request.endHandler(end -> {
            vertx.cancelTimer(timer);
            request.connection().close();
        });
        request.connection().closeHandler(closed -> vertx.cancelTimer(timer));
    }

    private static boolean isWorthDraining(HttpServerRequest request) {
        String length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        return length != null
                && length.length() <= 6
                && Long.parseLong(length) <= WORTH_DRAINING
                && !request.headers().contains(HttpHeaders.EXPECT);
    }

    private static @Nullable String pathOf(HttpServerRequest request) {
        if (request.decoderResult().isFailure()) {
            return null;
        }
        String uri = request.uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
