package org.dialworks.gateway.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;

/**
 * Where a request ends must be plain from its headers, in one way only (RFC 9112 §6): at most one Content-Length, or a
 * Transfer-Encoding that is exactly {@code chunked}, never both; one Host. The parser refuses most of what is against this;
 * what it lets through is refused here, by the decoder, so that no byte after such a request is taken for another one.
 */
public final class Framing {

    private static final int LONGEST_HOST = 255;

    private Framing() {}

    /** What is wrong with the framing, in words for the caller; empty when nothing is. */
    static Optional<String> fault(HttpRequest request) {
        HttpHeaders headers = request.headers();
        HttpVersion version = request.protocolVersion();
        boolean http11 = version.equals(HttpVersion.HTTP_1_1);
        if (!http11 && !version.equals(HttpVersion.HTTP_1_0)) {
            return Optional.of("only HTTP/1.1 and HTTP/1.0 are spoken here");
        }
        List<String> hosts = headers.getAll(HttpHeaderNames.HOST);
        if (hosts.size() > 1) {
            return Optional.of("more than one Host header");
        }
        if (hosts.isEmpty()) {
            if (http11) {
                return Optional.of("the Host header is missing");
            }
        } else if (!isHost(hosts.getFirst())) {
            return Optional.of("the Host header is not a host name with an optional port");
        }
        String transferEncoding = headers.get(HttpHeaderNames.TRANSFER_ENCODING);
        String contentLength = headers.get(HttpHeaderNames.CONTENT_LENGTH);
        if (transferEncoding != null) {
            return transferEncodingFault(headers, http11, transferEncoding, contentLength != null);
        }
        if (contentLength != null
                && (headers.getAll(HttpHeaderNames.CONTENT_LENGTH).size() > 1 || !isLength(contentLength))) {
            return Optional.of("Content-Length must be one decimal number");
        }
        return Optional.empty();
    }

    private static Optional<String> transferEncodingFault(
            HttpHeaders headers, boolean http11, String transferEncoding, boolean withLength) {
        if (withLength) {
            return Optional.of("Content-Length and Transfer-Encoding together");
        }
        if (!http11) {
            return Optional.of("Transfer-Encoding does not exist in HTTP/1.0");
        }
        if (headers.getAll(HttpHeaderNames.TRANSFER_ENCODING).size() > 1
                || !transferEncoding.equalsIgnoreCase("chunked")) {
            return Optional.of("Transfer-Encoding must be exactly chunked");
        }
        return Optional.empty();
    }

    /** Whether a body follows the headers. */
    public static boolean hasBody(HttpServerRequest request) {
        MultiMap headers = request.headers();
        String length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
        return length == null ? headers.contains(HttpHeaderNames.TRANSFER_ENCODING) : !length.equals("0");
    }

    private static boolean isHost(String host) {
        if (host.isEmpty() || host.length() > LONGEST_HOST) {
            return false;
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean allowed = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '.'
                    || c == '-'
                    || c == '_'
                    || c == ':'
                    || c == '['
                    || c == ']';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLength(String text) {
        if (text.isEmpty() || text.length() > 18) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
