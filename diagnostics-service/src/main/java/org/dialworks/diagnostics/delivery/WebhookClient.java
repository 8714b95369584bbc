package org.dialworks.diagnostics.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Sends one message to one target.
 *
 * <p>The name is resolved here, every address is checked against the policy, and the connection goes to the very address
 * that was checked: a name that says something else a moment later gains nothing. Redirects are not followed.
 */
final class WebhookClient {

    /** The longest that an attempt may take, once the address is known. */
    static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(15);

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_LOOK_UP = Duration.ofSeconds(5);
    private static final int GONE = 410;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;

    private final HttpClient http;
    private final EgressPolicy policy;
    private final NameResolver resolver;
    private final Duration longestAttempt;

    WebhookClient(Vertx vertx, EgressPolicy policy, NameResolver resolver, Duration longestAttempt) {
        this.policy = policy;
        this.resolver = resolver;
        this.longestAttempt = longestAttempt;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                // A connection is for one attempt: the next one checks the address anew.
                .setKeepAlive(false)
                .setMaxPoolSize(4)
                .setMaxWaitQueueSize(64)
                .setConnectTimeout((int) LONGEST_CONNECT.toMillis())
                .setDecompressionSupported(false));
    }

    /** A message as it goes out. */
    record Message(String id, String body) {}

    /**
     * Tries once; returns how it ended, and never throws for what a target does.
     *
     * @param now signed and sent as {@code webhook-timestamp}
     */
    Attempt send(String url, SigningSecret secret, Message message, Instant now) {
        return post(
                url,
                Map.of(
                        "webhook-id", message.id(),
                        "webhook-timestamp", Long.toString(now.getEpochSecond()),
                        "webhook-signature", secret.sign(message.id(), now, message.body())),
                message.body(),
                now);
    }

    /**
     * Posts JSON once; returns how it ended, and never throws for what a target does.
     *
     * @param now what a Retry-After that names a date is counted from
     */
    Attempt post(String url, Map<String, String> headers, String body, Instant now) {
        TargetUrl target;
        InetAddress address;
        try {
            target = TargetUrl.parse(url);
            address = checkedAddress(target.host());
        } catch (RefusedAddressException | IllegalArgumentException e) {
            return Attempt.Failed.because(String.valueOf(e.getMessage()));
        }
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setURI(target.requestTarget())
                .setFollowRedirects(false)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.USER_AGENT, "Dialworks/1");
        headers.forEach(request::putHeader);
        return exchange(request, body, now);
    }

    /** The address is one that webhooks may not reach, or there is none. */
    static final class RefusedAddressException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedAddressException(String message) {
            super(message);
        }
    }

    /**
     * An address of the host that may be reached. All of them must be: which one is used must make no difference.
     *
     * @throws RefusedAddressException when one may not be reached, or the host is not known
     */
    InetAddress checkedAddress(String host) throws RefusedAddressException {
        List<InetAddress> addresses = lookUp(host);
        for (InetAddress address : addresses) {
            if (!policy.allows(address)) {
                throw new RefusedAddressException("the address " + address.getHostAddress() + " of " + host
                        + " is not public, and webhooks may not reach it");
            }
        }
        return addresses.getFirst();
    }

    private List<InetAddress> lookUp(String host) throws RefusedAddressException {
        var answer = new CompletableFuture<List<InetAddress>>();
        Thread.startVirtualThread(() -> {
            try {
                answer.complete(resolver.resolve(host));
            } catch (UnknownHostException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            List<InetAddress> addresses = answer.get(LONGEST_LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
            if (!addresses.isEmpty()) {
                return addresses;
            }
        } catch (ExecutionException | TimeoutException e) {
            // said below
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RefusedAddressException("no address is known for " + host);
    }

    private Attempt exchange(RequestOptions options, String body, Instant now) {
        var underWay = new AtomicReference<@Nullable HttpClientRequest>();
        CompletableFuture<HttpClientResponse> answer = http.request(options)
                .compose(request -> {
                    underWay.set(request);
                    return request.send(Buffer.buffer(body));
                })
                // What comes of the rest of the answer, which is cut off below, is nobody's concern.
                .map(response -> response.exceptionHandler(failure -> {}))
                .toCompletionStage()
                .toCompletableFuture();
        try {
            HttpClientResponse response = answer.get(longestAttempt.toMillis(), TimeUnit.MILLISECONDS);
            return attempt(response.statusCode(), response.getHeader(HttpHeaders.RETRY_AFTER), now);
        } catch (TimeoutException e) {
            return Attempt.Failed.because("no answer within " + longestAttempt.toSeconds() + " s");
        } catch (ExecutionException e) {
            @Nullable Throwable cause = e.getCause();
            return Attempt.Failed.because(words(cause == null ? e : cause));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Attempt.Failed.because("the sender was stopped");
        } finally {
            // The status is all that counts: what else the receiver says, at whatever pace, is not waited for.
            HttpClientRequest request = underWay.get();
            if (request != null) {
                request.reset();
            }
        }
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static Attempt attempt(int status, @Nullable String retryAfter, Instant now) {
        if (status >= 200 && status < FIRST_REDIRECT) {
            return new Attempt.Delivered(status);
        }
        if (status == GONE) {
            return new Attempt.Gone();
        }
        String reason = status >= FIRST_REDIRECT && status < FIRST_ERROR
                ? "answered " + status + ", a redirect, which is not followed"
                : "answered " + status;
        return new Attempt.Failed(status, reason, RetryAfter.parse(retryAfter, now));
    }
}
