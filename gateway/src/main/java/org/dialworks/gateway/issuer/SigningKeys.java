package org.dialworks.gateway.issuer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dialworks.gateway.account.SecretFiles;
import org.dialworks.gateway.identity.VerificationKeys;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/**
 * The keys the issuer signs with, kept in one file as a JWK set with the private parts (RFC 7517). The newest signs; those
 * before stay published until every token signed with them has expired.
 */
public final class SigningKeys implements VerificationKeys {

    static final String FILE = "signing-keys.json";

    /** When the key was made, seconds since 1970; our own member of the JWK. */
    private static final String CREATED = "iat";

    /** RS256 because it is what every provider and library speaks, and the cheapest to verify. */
    private static final int RSA_BITS = 2048;

    private final PublicJsonWebKey newest;
    private final List<JsonWebKey> published;

    private SigningKeys(List<PublicJsonWebKey> keys) {
        this.newest = keys.getLast();
        this.published = List.copyOf(keys);
    }

    /** Reads the keys, makes the first, and adds one where the newest is too old. */
    public static SigningKeys open(SecretFiles files, Duration rotateAfter, Duration tokenLife, Clock clock) {
        Instant now = clock.instant();
        var keys = new ArrayList<PublicJsonWebKey>(
                files.read(FILE).map(SigningKeys::parse).orElse(List.of()));
        keys.sort(Comparator.comparing(SigningKeys::created));
        if (keys.isEmpty() || created(keys.getLast()).plus(rotateAfter).isBefore(now)) {
            // A key is out of use since its follower was made: when that is longer ago than a token lives, it can go.
            for (int i = keys.size() - 2; i >= 0; i--) {
                if (created(keys.get(i + 1)).plus(tokenLife).isBefore(now)) {
                    keys.remove(i);
                }
            }
            keys.add(generate(now));
            var set = new JsonWebKeySet(keys);
            files.write(FILE, set.toJson(OutputControlLevel.INCLUDE_PRIVATE).getBytes(StandardCharsets.UTF_8));
        }
        return new SigningKeys(keys);
    }

    PublicJsonWebKey newest() {
        return newest;
    }

    /** The public parts, as {@code /.well-known/jwks.json} gives them. */
    String publicSet() {
        return new JsonWebKeySet(published).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    @Override
    public List<JsonWebKey> known() {
        return published;
    }

    @Override
    public boolean mayLearnMore() {
        return false;
    }

    @Override
    public CompletionStage<Void> learn() {
        return CompletableFuture.completedStage(null);
    }

    private static List<PublicJsonWebKey> parse(byte[] file) {
        try {
            List<PublicJsonWebKey> keys = new JsonWebKeySet(new String(file, StandardCharsets.UTF_8))
                    .getJsonWebKeys().stream().map(PublicJsonWebKey.class::cast).toList();
            if (keys.isEmpty() || keys.stream().anyMatch(key -> key.getPrivateKey() == null)) {
                throw new IllegalStateException(FILE + " holds no private key");
            }
            return keys;
        } catch (JoseException | ClassCastException e) {
            throw new IllegalStateException(FILE + " is not a JWK set: restore it or delete it", e);
        }
    }

    private static RsaJsonWebKey generate(Instant now) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(RSA_BITS);
            key.setUse(Use.SIGNATURE);
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            key.setOtherParameter(CREATED, now.getEpochSecond());
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("cannot make a signing key", e);
        }
    }

    private static Instant created(PublicJsonWebKey key) {
        return key.getOtherParameterValue(CREATED, Object.class) instanceof Number seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : Instant.EPOCH;
    }
}
