package org.dialworks.gateway.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import org.dialworks.gateway.config.GatewayConfig;
import org.dialworks.gateway.identity.IssuerElsewhere;
import org.dialworks.gateway.identity.TokenVerifier;
import org.dialworks.gateway.identity.VerificationKeys;
import org.dialworks.gateway.issuer.LocalIssuer;

/** Chooses whose tokens are believed: the local issuer's, or those of the provider that is configured. */
final class Identities {

    @Produces
    @Singleton
    TokenVerifier verifier(GatewayConfig config, LocalIssuer local) {
        GatewayConfig.Identity identity = config.identity();
        Clock clock = Clock.systemUTC();
        VerificationKeys keys = local.keys()
                .orElseGet(() -> new IssuerElsewhere(
                        identity.issuer(),
                        identity.issuerInternal().map(URI::toString).orElse(identity.issuer()),
                        identity.keysFor(),
                        clock));
        return new TokenVerifier(
                keys, identity.issuer(), identity.audience(), identity.clockSkew(), identity.remembered(), clock);
    }
}
