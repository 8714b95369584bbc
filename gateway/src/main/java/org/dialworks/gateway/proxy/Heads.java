package org.dialworks.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import org.dialworks.gateway.http.HeaderRules;

/** The heads of the two messages of an exchange, as they go further. */
final class Heads {

    private static final CharSequence X_FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence X_FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence X_FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");

    private Heads() {}

    /** The Host stays the public one: a service makes the addresses in its answers from it. */
    static void toService(HttpServerRequest in, MultiMap headers, String traceParent) {
        HeaderRules.copyToService(in.headers(), headers);
        String host = in.getHeader(HttpHeaders.HOST);
        if (host != null) {
            headers.set(HttpHeaders.HOST, host).set(X_FORWARDED_HOST, host);
        }
        headers.set(X_FORWARDED_FOR, in.remoteAddress().hostAddress())
                .set(X_FORWARDED_PROTO, in.isSSL() ? "https" : "http")
                .set(TRACEPARENT, traceParent);
    }

    static void toClient(HttpClientResponse response, HttpServerRequest in) {
        HttpServerResponse out = in.response();
        out.setStatusCode(response.statusCode());
        HeaderRules.copyToClient(response.headers(), out.headers());
        if (isEventStream(response)) {
            // Tells proxies on the way not to collect the stream before they pass it on.
            out.putHeader("X-Accel-Buffering", "no");
        }
        // A client of HTTP/1.0 reads until the connection closes instead.
        if (in.version() == HttpVersion.HTTP_1_1
                && mayHaveBody(response, in)
                && !response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            out.setChunked(true);
        }
    }

    static boolean isEventStream(HttpClientResponse response) {
        String type = response.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }

    private static boolean mayHaveBody(HttpClientResponse response, HttpServerRequest in) {
        int status = response.statusCode();
        return !in.method().equals(HttpMethod.HEAD) && status != 204 && status != 304;
    }
}
