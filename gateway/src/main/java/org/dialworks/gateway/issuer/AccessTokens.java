package org.dialworks.gateway.issuer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.gateway.account.Account;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Makes access tokens (RFC 9068, but with the plain type JWT that every verifier takes). */
final class AccessTokens {

    private final SigningKeys keys;
    private final String issuer;
    private final String audience;
    private final Duration life;
    private final Clock clock;

    AccessTokens(SigningKeys keys, String issuer, String audience, Duration life, Clock clock) {
        this.keys = keys;
        this.issuer = issuer;
        this.audience = audience;
        this.life = life;
        this.clock = clock;
    }

    Duration life() {
        return life;
    }

    String issue(Account account) {
        Instant now = clock.instant();
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(account.name());
        claims.setStringClaim("preferred_username", account.name());
        claims.setStringClaim("upn", account.name());
        claims.setStringListClaim("groups", List.copyOf(account.roles()));
        if (!account.sites().isEmpty()) {
            claims.setStringListClaim("sites", List.copyOf(account.sites()));
        }
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(life).getEpochSecond()));
        claims.setJwtId(UUID.randomUUID().toString());

        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(keys.newest().getPrivateKey());
        signature.setKeyIdHeaderValue(keys.newest().getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
    }
}
