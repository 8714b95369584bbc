package org.dialworks.gateway.issuer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.gateway.rest.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a verifier of tokens needs to know (OpenID Connect Discovery 1.0, RFC 8414). */
@Path("/.well-known")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
class DiscoveryResource {

    /** A verifier may keep the keys this long; shorter than a rotation leaves the old key published. */
    private static final String CACHED = "public, max-age=300";

    private final LocalIssuer local;

    DiscoveryResource(LocalIssuer local) {
        this.local = local;
    }

    @GET
    @Path("/openid-configuration")
    @Operation(summary = "Where the issuer's endpoints and keys are")
    public Response configuration() {
        String issuer = parts().issuer();
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        return Response.ok(Map.ofEntries(
                        Map.entry("issuer", issuer),
                        Map.entry("token_endpoint", base + "/oauth/token"),
                        Map.entry("jwks_uri", base + "/.well-known/jwks.json"),
                        Map.entry("grant_types_supported", List.of("password", "client_credentials")),
                        Map.entry("response_types_supported", List.of("token")),
                        Map.entry("subject_types_supported", List.of("public")),
                        Map.entry("id_token_signing_alg_values_supported", List.of("RS256")),
                        Map.entry(
                                "token_endpoint_auth_methods_supported",
                                List.of("client_secret_basic", "client_secret_post")),
                        Map.entry("scopes_supported", List.of()),
                        Map.entry("claims_supported", List.of("sub", "preferred_username", "groups", "sites")),
                        Map.entry("dialworks_roles", Roles.ALL)))
                .header("Cache-Control", CACHED)
                .build();
    }

    @GET
    @Path("/jwks.json")
    @Operation(summary = "The public keys tokens are verified with")
    public Response keys() {
        return Response.ok(parts().keys().publicSet())
                .header("Cache-Control", CACHED)
                .build();
    }

    private LocalIssuer.Parts parts() {
        return local.parts()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "tokens are issued by the OpenID provider of this installation"));
    }
}
