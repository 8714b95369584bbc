package org.dialworks.gateway.door;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.dialworks.gateway.identity.Bearer;
import org.dialworks.gateway.identity.Caller;
import org.dialworks.gateway.identity.TokenVerifier;
import org.dialworks.gateway.identity.TokenVerifier.Verdict;

/** Gives the gateway's own endpoints the identity and roles of the token that the door has let through. */
@Singleton
final class BearerMechanism implements HttpAuthenticationMechanism {

    private final TokenVerifier verifier;

    BearerMechanism(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String token = Bearer.token(context.request().getHeader(HttpHeaders.AUTHORIZATION));
        if (token.isEmpty()) {
            return Uni.createFrom().optional(Optional.empty());
        }
        return verifier.verify(token) instanceof Verdict.Accepted(Caller caller)
                ? Uni.createFrom().item(identity(caller))
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    private static SecurityIdentity identity(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.subject()))
                .addRoles(caller.roles())
                .build();
    }
}
