package org.dialworks.stack.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Signs the tokens that services under test verify by the code path of production: discovery, key set, signature,
 * issuer, audience, expiry.
 */
public final class TestIssuer {

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private TestIssuer() {}

    /** The {@code iss} of its tokens, and where its discovery document is. */
    public static String url() {
        return TestStack.setting(TestStack.ISSUER);
    }

    /** A good token for every site. */
    public static String token(String subject, Set<String> roles) {
        return token(subject, roles, Set.of());
    }

    /**
     * A good token.
     *
     * @param sites the only sites it is good for; none for all
     */
    public static String token(String subject, Set<String> roles, Set<String> sites) {
        return sign(claims(subject, roles, sites), trustedKey());
    }

    /** A token that was good until a minute before the skew of clocks that verifiers allow. */
    public static String expiredToken(String subject, Set<String> roles) {
        var claims = claims(subject, roles, Set.of());
        Instant end = Instant.now().minus(Duration.ofMinutes(10));
        claims.put("iat", end.minus(LIFETIME).getEpochSecond());
        claims.put("exp", end.getEpochSecond());
        return sign(claims, trustedKey());
    }

    /** A token for somebody else's service. */
    public static String tokenForAudience(String audience, String subject, Set<String> roles) {
        var claims = claims(subject, roles, Set.of());
        claims.put("aud", List.of(audience));
        return sign(claims, trustedKey());
    }

    /** A token that names another issuer but bears our signature. */
    public static String tokenOfIssuer(String issuer, String subject, Set<String> roles) {
        var claims = claims(subject, roles, Set.of());
        claims.put("iss", issuer);
        return sign(claims, trustedKey());
    }

    /** A token with our key id, signed by a key that nobody published. */
    public static String forgedToken(String subject, Set<String> roles) {
        return sign(claims(subject, roles, Set.of()), IssuerServer.newKeys().getPrivate());
    }

    /** A token of the algorithm {@code none}: no signature at all. */
    public static String unsignedToken(String subject, Set<String> roles) {
        return encode(Map.of("alg", "none", "typ", "JWT")) + "." + encode(claims(subject, roles, Set.of())) + ".";
    }

    private static Map<String, Object> claims(String subject, Set<String> roles, Set<String> sites) {
        Instant now = Instant.now();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", url());
        claims.put("aud", List.of("dialworks"));
        claims.put("sub", subject);
        claims.put("upn", subject);
        claims.put("preferred_username", subject);
        claims.put("groups", List.copyOf(roles));
        if (!sites.isEmpty()) {
            claims.put("sites", List.copyOf(sites));
        }
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFETIME).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        return claims;
    }

    private static PrivateKey trustedKey() {
        byte[] encoded = Base64.getDecoder().decode(TestStack.setting(TestStack.ISSUER_KEY));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(Map<String, Object> claims, PrivateKey key) {
        String signed = encode(Map.of("alg", "RS256", "typ", "JWT", "kid", IssuerServer.KEY_ID)) + "." + encode(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, Object> json) {
        try {
            byte[] bytes = new JsonMapper().writeValueAsBytes(json);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
