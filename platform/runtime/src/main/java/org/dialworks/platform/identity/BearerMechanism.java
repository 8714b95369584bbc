package org.dialworks.platform.identity;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verifies tokens as the framework does, but not the same token over and over: under load the signature alone was a sixth of
 * the work of a request.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism verifying;
    private final TokenMemory memory;

    @Inject
    BearerMechanism(OidcAuthenticationMechanism verifying, Clock clock) {
        this.verifying = verifying;
        this.memory = new TokenMemory(clock);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        @Nullable String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return verifying.authenticate(request, providers);
        }
        Optional<SecurityIdentity> known = memory.recall(header);
        return known.isPresent()
                ? Uni.createFrom().item(known.get())
                : verifying
                        .authenticate(request, providers)
                        .onItem()
                        .ifNotNull()
                        .invoke(verified -> memory.remember(header, verified));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return verifying.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return verifying.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return verifying.getCredentialTransport(request);
    }
}
