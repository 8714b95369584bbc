package org.dialworks.gateway.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Optional;

/**
 * Where a request ends must be plain from its headers, in one way only (RFC 9112 §6): at most one Content-Length, or a
 * Transfer-Encoding that is exactly {@code chunked}, never both; one Host. The parser refuses most of what is against this;
 * what it lets through is refused here.
 */
public final class Framing {

    private static final int LONGEST_HOST = 255;

    private Framing() {}

    /** What is wrong with the framing, in words for the caller; empty when nothing is. */
    public static Optional<String> fault(HttpServerRequest request) {
        MultiMap headers = request.headers();
        HttpVersion version = request.version();
        if (version != HttpVersion.HTTP_1_1 && version != HttpVersion.HTTP_1_0) {
            return Optional.of("only HTTP/1.1 and HTTP/1.0 are spoken here");
        }
        List<String> hosts = headers.getAll(HttpHeaders.HOST);
        if (hosts.size() > 1) {
            return Optional.of("more than one Host header");
        }
        if (hosts.isEmpty()) {
            if (version == HttpVersion.HTTP_1_1) {
                return Optional.of("the Host header is missing");
            }
        } else if (!isHost(hosts.getFirst())) {
            return Optional.of("the Host header is not a host name with an optional port");
        }
        String transferEncoding = headers.get(HttpHeaders.TRANSFER_ENCODING);
        String contentLength = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (transferEncoding != null) {
            return transferEncodingFault(headers, version, transferEncoding, contentLength != null);
        }
        if (contentLength != null
                && (headers.getAll(HttpHeaders.CONTENT_LENGTH).size() > 1 || !isLength(contentLength))) {
            return Optional.of("Content-Length must be one decimal number");
        }
        return Optional.empty();
    }

    private static Optional<String> transferEncodingFault(
            MultiMap headers, HttpVersion version, String transferEncoding, boolean withLength) {
        if (withLength) {
            return Optional.of("Content-Length and Transfer-Encoding together");
        }
        if (version == HttpVersion.HTTP_1_0) {
            return Optional.of("Transfer-Encoding does not exist in HTTP/1.0");
        }
        if (headers.getAll(HttpHeaders.TRANSFER_ENCODING).size() > 1 || !transferEncoding.equalsIgnoreCase("chunked")) {
            return Optional.of("Transfer-Encoding must be exactly chunked");
        }
        return Optional.empty();
    }

    /** Whether a body follows the headers. */
    public static boolean hasBody(HttpServerRequest request) {
        MultiMap headers = request.headers();
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null ? headers.contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
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
