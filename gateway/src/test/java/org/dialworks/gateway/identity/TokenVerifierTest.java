package org.dialworks.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.dialworks.gateway.identity.TokenVerifier.Verdict;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class TokenVerifierTest {

    private static final RsaJsonWebKey KEY = key("one");
    private static final RsaJsonWebKey OTHER = key("two");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-31T12:00:00Z"));
    private final InstantSource time = now::get;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final TokenVerifier verifier = verifier(false);

    @Test
    void acceptsAGoodTokenAndExpandsItsRoles() {
        assertThat(verifier.verify(token(claims -> {}))).isInstanceOfSatisfying(Verdict.Accepted.class, accepted -> {
            assertThat(accepted.caller().subject()).isEqualTo("kari");
            assertThat(accepted.caller().roles()).containsExactlyInAnyOrder("number-admin", "requester", "viewer");
            assertThat(accepted.caller().maySee("bergen")).isTrue();
            assertThat(accepted.caller().maySee("oslo")).isFalse();
            assertThat(accepted.caller().maySee("")).isFalse();
        });
    }

    @Test
    void refusesWhatIsNotMeantForUs() {
        assertRefused(token(claims -> claims.setIssuer("http://other")), "another issuer");
        assertRefused(token(claims -> claims.setAudience("other")), "not meant for");
        assertRefused(token(claims -> claims.unsetClaim("aud")), "not meant for");
        assertRefused(token(claims -> claims.unsetClaim("exp")), "no expiry");
        assertRefused(token(claims -> claims.unsetClaim("sub")), "no subject");
        assertRefused(token(claims -> claims.setNotBefore(at(300))), "not valid yet");
        assertRefused(token(claims -> claims.setExpirationTime(at(-60))), "expired");
        assertRefused(token(claims -> claims.setStringClaim("sites", "bergen")), "sites");
        assertRefused("a.b.c", "not a signed JWT");
        assertRefused("x".repeat(9000), "longer");
    }

    @Test
    void refusesSignaturesThatAreNotTheIssuers() throws JoseException {
        assertRefused(sign(claims(), OTHER, "one"), "not signed by the issuer");
        assertRefused(sign(claims(), OTHER, "two"), "not signed by the issuer");
        String good = token(claims -> {});
        String[] parts = good.split("\\.", -1);
        String other = token(claims -> claims.setSubject("admin")).split("\\.", -1)[1];
        assertRefused(parts[0] + "." + other + "." + parts[2], "not signed by the issuer");
    }

    @Test
    void refusesTokensWithoutSignatureOrWithASharedSecret() throws JoseException {
        assertThat(verifier.verify("eyJhbGciOiJub25lIn0." + token(claims -> {}).split("\\.", -1)[1] + "."))
                .isInstanceOf(Verdict.Refused.class);
        var hmac = new JsonWebSignature();
        hmac.setPayload(claims().toJson());
        hmac.setAlgorithmHeaderValue("HS256");
        hmac.setKeyIdHeaderValue("one");
        hmac.setKey(new HmacKey(KEY.getPublicKey().getEncoded()));
        assertThat(verifier.verify(hmac.getCompactSerialization())).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void forgetsARememberedTokenWhenItExpires() {
        String token = token(claims -> {});
        assertThat(verifier.recall(token)).isEmpty();
        verifier.verify(token);
        assertThat(verifier.recall(token)).isPresent();

        now.updateAndGet(then -> then.plusSeconds(700));

        assertThat(verifier.recall(token)).isEmpty();
        assertRefused(token, "expired");
    }

    @Test
    void asksForAnUnknownKeyWhereTheIssuerMayHaveMore() throws JoseException {
        assertThat(verifier(true).verify(sign(claims(), OTHER, "two"))).isEqualTo(new Verdict.KeyUnknown());
    }

    private void assertRefused(String token, String reason) {
        assertThat(verifier.verify(token))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason()).contains(reason));
    }

    private TokenVerifier verifier(boolean mayLearnMore) {
        return new TokenVerifier(
                new Keys(List.of(KEY), mayLearnMore), "http://issuer", "dialworks", Duration.ofSeconds(30), 100, clock);
    }

    private String token(Consumer<JwtClaims> change) {
        JwtClaims claims = claims();
        change.accept(claims);
        try {
            return sign(claims, KEY, "one");
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer("http://issuer");
        claims.setAudience("other", "dialworks");
        claims.setSubject("kari");
        claims.setStringListClaim("groups", "number-admin", "unknown");
        claims.setStringListClaim("sites", "bergen");
        claims.setExpirationTime(at(600));
        return claims;
    }

    private NumericDate at(int seconds) {
        return NumericDate.fromSeconds(now.get().plusSeconds(seconds).getEpochSecond());
    }

    private static String sign(JwtClaims claims, RsaJsonWebKey key, String kid) throws JoseException {
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(kid);
        signature.setAlgorithmHeaderValue("RS256");
        return signature.getCompactSerialization();
    }

    private static RsaJsonWebKey key(String kid) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(kid);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Keys(List<JsonWebKey> known, boolean mayLearnMore) implements VerificationKeys {
        @Override
        public CompletionStage<Void> learn() {
            return CompletableFuture.completedStage(null);
        }
    }
}
