package org.dialworks.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialworks.contracts.SiteId;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;

/**
 * Decides whether a bearer token is good: signature, issuer, audience, expiry (RFC 7519, RFC 8725). A token once verified is
 * remembered by its SHA-256 until it expires, so that the usual request costs a hash. Never blocks; thread-safe.
 */
public final class TokenVerifier {

    /** Asymmetric only: with a shared secret whoever verifies could also sign. */
    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384);

    private static final int LONGEST_TOKEN = 8 * 1024;

    /** What is thought of a token. */
    public sealed interface Verdict {
        record Accepted(Caller caller) implements Verdict {}

        /**
         * Not to be believed.
         *
         * @param reason in words for the caller
         */
        record Refused(String reason) implements Verdict {}

        /** Signed with a key that is not known yet: ask the issuer, then verify again. */
        record KeyUnknown() implements Verdict {}
    }

    private record Fingerprint(long a, long b, long c, long d) {}

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    });

    private final VerificationKeys keys;
    private final Clock clock;
    private final Duration clockSkew;
    private final String issuer;
    private final String audience;
    private final Cache<Fingerprint, Caller> remembered;

    public TokenVerifier(
            VerificationKeys keys, String issuer, String audience, Duration clockSkew, int remembered, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.clockSkew = clockSkew;
        this.issuer = issuer;
        this.audience = audience;
        this.remembered = Caffeine.newBuilder().maximumSize(remembered).build();
    }

    /** The keys it verifies with. */
    public VerificationKeys keys() {
        return keys;
    }

    /** The caller of a token that was verified before and is still good. */
    public Optional<Caller> recall(String token) {
        return recall(fingerprint(token));
    }

    public Verdict verify(String token) {
        if (token.length() > LONGEST_TOKEN) {
            return new Verdict.Refused("the token is longer than " + LONGEST_TOKEN + " characters");
        }
        Fingerprint fingerprint = fingerprint(token);
        Optional<Caller> known = recall(fingerprint);
        if (known.isPresent()) {
            return new Verdict.Accepted(known.get());
        }
        Verdict verdict = check(token);
        if (verdict instanceof Verdict.Accepted(Caller caller)) {
            remembered.put(fingerprint, caller);
        }
        return verdict;
    }

    private Optional<Caller> recall(Fingerprint fingerprint) {
        Caller caller = remembered.getIfPresent(fingerprint);
        if (caller == null) {
            return Optional.empty();
        }
        if (clock.millis() - clockSkew.toMillis() >= caller.expires().toEpochMilli()) {
            remembered.invalidate(fingerprint);
            return Optional.empty();
        }
        return Optional.of(caller);
    }

    private Verdict check(String token) {
        try {
            var signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(ALGORITHMS);
            signature.setCompactSerialization(token);
            // A key the token itself names or carries is an invitation to forge; only the issuer's set counts.
            var key = new VerificationJwkSelector().select(signature, keys.known());
            if (key == null) {
                return keys.mayLearnMore()
                        ? new Verdict.KeyUnknown()
                        : new Verdict.Refused("the token is not signed by the issuer");
            }
            signature.setKey(key.getKey());
            if (!signature.verifySignature()) {
                return new Verdict.Refused("the token is not signed by the issuer");
            }
            JwtClaims claims = JwtClaims.parse(signature.getPayload());
            return judge(claims);
        } catch (JoseException | InvalidJwtException | MalformedClaimException e) {
            return new Verdict.Refused("the token is not a signed JWT");
        }
    }

    private Verdict judge(JwtClaims claims) throws MalformedClaimException {
        long now = clock.millis();
        NumericDate expires = claims.getExpirationTime();
        if (expires == null) {
            return new Verdict.Refused("the token has no expiry");
        }
        if (now - clockSkew.toMillis() >= expires.getValueInMillis()) {
            return new Verdict.Refused("the token has expired");
        }
        NumericDate notBefore = claims.getNotBefore();
        if (notBefore != null && now + clockSkew.toMillis() < notBefore.getValueInMillis()) {
            return new Verdict.Refused("the token is not valid yet");
        }
        if (!issuer.equals(claims.getIssuer())) {
            return new Verdict.Refused("the token is from another issuer");
        }
        if (!claims.hasAudience() || !claims.getAudience().contains(audience)) {
            return new Verdict.Refused("the token is not meant for " + audience);
        }
        String subject = claims.getSubject();
        if (subject == null || subject.isBlank()) {
            return new Verdict.Refused("the token names no subject");
        }
        Optional<List<String>> sites = strings(claims, "sites");
        if (sites.isEmpty() || !sites.get().stream().allMatch(SiteId::isValid)) {
            // To read it as no limit would open all sites to a token that was meant for some.
            return new Verdict.Refused("the claim sites is not a list of site names");
        }
        return new Verdict.Accepted(Caller.of(
                subject,
                name(claims).orElse(subject),
                strings(claims, "groups").orElse(List.of()),
                sites.get(),
                Instant.ofEpochMilli(expires.getValueInMillis())));
    }

    private static Optional<String> name(JwtClaims claims) {
        return Stream.of("preferred_username", "upn", "client_id")
                .map(claims::getClaimValueAsString)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** A claim that is a list of text; an absent one is an empty list, any other kind of value is empty. */
    private static Optional<List<String>> strings(JwtClaims claims, String claim) {
        Object value = claims.getClaimValue(claim);
        if (value == null) {
            return Optional.of(List.of());
        }
        if (!(value instanceof List<?> list)) {
            return Optional.empty();
        }
        var strings = new ArrayList<String>();
        for (Object each : list) {
            if (!(each instanceof String text)) {
                return Optional.empty();
            }
            strings.add(text);
        }
        return Optional.of(strings);
    }

    private static Fingerprint fingerprint(String token) {
        ByteBuffer digest = ByteBuffer.wrap(SHA_256.get().digest(token.getBytes(StandardCharsets.US_ASCII)));
        return new Fingerprint(digest.getLong(), digest.getLong(), digest.getLong(), digest.getLong());
    }
}
