package org.dialworks.gateway.issuer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.dialworks.gateway.account.LocalAccounts;
import org.dialworks.gateway.account.SignIn;
import org.dialworks.gateway.config.GatewayConfig;
import org.dialworks.gateway.identity.VerificationKeys;

/** The issuer inside the gateway; nothing when an OpenID provider issues the tokens. */
@Singleton
public class LocalIssuer {

    record Parts(String issuer, SigningKeys keys, AccessTokens tokens, SignIn signIn) {}

    private final Optional<Parts> parts;

    LocalIssuer(GatewayConfig config, LocalAccounts accounts) {
        parts = accounts.parts().map(local -> {
            Clock clock = Clock.systemUTC();
            GatewayConfig.Issuer settings = config.issuer();
            String issuer = config.identity().issuer();
            SigningKeys keys = SigningKeys.open(local.files(), settings.rotateAfter(), settings.tokenLife(), clock);
            var tokens = new AccessTokens(keys, issuer, config.identity().audience(), settings.tokenLife(), clock);
            return new Parts(issuer, keys, tokens, local.signIn());
        });
    }

    Optional<Parts> parts() {
        return parts;
    }

    /** The keys its tokens are verified with, without asking itself over the network. */
    public Optional<VerificationKeys> keys() {
        return parts.map(Parts::keys);
    }
}
