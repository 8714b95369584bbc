package org.dialworks.gateway.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The keys of an OpenID provider, found by discovery and read when first needed, when old, and when one is missing. */
public final class IssuerElsewhere implements VerificationKeys {

    private static final Duration WITHIN = Duration.ofSeconds(5);
    /** A flood of tokens with invented key ids must not become a flood of requests to the provider. */
    private static final Duration NOT_AGAIN_FOR = Duration.ofSeconds(10);

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Learned(List<JsonWebKey> keys, long atMillis) {}

    private final String issuer;
    private final String reachedAt;
    private final Duration keysFor;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final AtomicReference<Learned> learned = new AtomicReference<>(new Learned(List.of(), 0));
    private @Nullable CompletableFuture<Void> learning;

    /**
     * The keys of one provider.
     *
     * @param reachedAt where it answers; the same as the issuer unless that is not reachable from here
     */
    public IssuerElsewhere(String issuer, String reachedAt, Duration keysFor, Clock clock) {
        this.issuer = withoutSlash(issuer);
        this.reachedAt = withoutSlash(reachedAt);
        this.keysFor = keysFor;
        this.clock = clock;
    }

    @Override
    public List<JsonWebKey> known() {
        Learned now = learned.get();
        // Too old: a key the provider has withdrawn must not be honoured for ever.
        return clock.millis() - now.atMillis() > keysFor.toMillis() ? List.of() : now.keys();
    }

    @Override
    public boolean mayLearnMore() {
        return clock.millis() - learned.get().atMillis() > NOT_AGAIN_FOR.toMillis();
    }

    @Override
    public synchronized CompletionStage<Void> learn() {
        CompletableFuture<Void> underWay = learning;
        if (underWay != null && !underWay.isDone()) {
            return underWay;
        }
        var begun = get(URI.create(reachedAt + "/.well-known/openid-configuration"))
                .thenCompose(discovery -> get(keysUri(discovery)))
                .thenAccept(this::accept);
        learning = begun;
        return begun;
    }

    private CompletableFuture<JsonNode> get(URI uri) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(WITHIN)
                .header("Accept", "application/json")
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).thenApply(response -> {
            if (response.statusCode() != 200) {
                throw new IllegalStateException(uri + " answered " + response.statusCode());
            }
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new IllegalStateException(uri + " answered with something that is not JSON", e);
            }
        });
    }

    private URI keysUri(JsonNode discovery) {
        String stated = discovery.path("issuer").asText();
        if (!withoutSlash(stated).equals(issuer)) {
            throw new IllegalStateException("the provider calls itself " + stated + ", not " + issuer);
        }
        String keys = discovery.path("jwks_uri").asText();
        return URI.create(keys.startsWith(issuer) ? reachedAt + keys.substring(issuer.length()) : keys);
    }

    private void accept(JsonNode set) {
        try {
            List<JsonWebKey> usable = new JsonWebKeySet(set.toString())
                    .getJsonWebKeys().stream()
                            .filter(PublicJsonWebKey.class::isInstance)
                            .toList();
            learned.set(new Learned(usable, clock.millis()));
        } catch (JoseException e) {
            throw new IllegalStateException("the provider's key set cannot be read", e);
        }
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
