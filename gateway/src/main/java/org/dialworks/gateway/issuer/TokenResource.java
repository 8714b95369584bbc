package org.dialworks.gateway.issuer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.ProblemType;
import org.dialworks.gateway.account.Account;
import org.dialworks.gateway.account.SignIn;
import org.dialworks.gateway.limit.ClientNetwork;
import org.dialworks.gateway.rest.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The token endpoint of OAuth 2.0 (RFC 6749 §4.3, §4.4). Its errors have OAuth's own shape, which client libraries read. */
@Path("/oauth/token")
@Tag(name = "sign-in")
class TokenResource {

    @Schema(name = "Token")
    record Token(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}

    /** RFC 6749 §5.2. */
    @Schema(name = "TokenRefused")
    record Refused(
            String error, @JsonProperty("error_description") String description) {}

    private record Credentials(String name, String password) {}

    private final LocalIssuer local;
    private final MeterRegistry meters;

    TokenResource(LocalIssuer local, MeterRegistry meters) {
        this.local = local;
        this.meters = meters;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary = "Get an access token",
            description =
                    "grant_type=password with username and password for people; grant_type=client_credentials with"
                            + " client_id and client_secret, in the form or as Basic authentication, for integrations.")
    @APIResponse(
            responseCode = "200",
            description = "A token for the Authorization header",
            content = @Content(schema = @Schema(implementation = Token.class)))
    public Response token(
            MultivaluedMap<String, String> form,
            @HeaderParam("Authorization") @Nullable String authorization,
            @Context HttpServerRequest request) {
        LocalIssuer.Parts parts = local.parts()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "tokens are issued by the OpenID provider of this installation"));
        if (form.values().stream().anyMatch(values -> values.size() > 1)) {
            return refused(400, "invalid_request", "a parameter is there more than once");
        }
        String grant = form.getFirst("grant_type");
        return switch (grant) {
            case "password" -> ofPerson(parts, form, request);
            case "client_credentials" -> ofClient(parts, form, authorization, request);
            case null -> refused(400, "invalid_request", "grant_type is missing");
            default -> refused(400, "unsupported_grant_type", "grant_type is password or client_credentials");
        };
    }

    private Response ofPerson(LocalIssuer.Parts parts, MultivaluedMap<String, String> form, HttpServerRequest request) {
        String name = form.getFirst("username");
        String password = form.getFirst("password");
        if (name == null || password == null) {
            return refused(400, "invalid_request", "username and password are needed");
        }
        return answer(parts, new Credentials(name, password), Account.Kind.PERSON, request)
                .orElseGet(() -> refused(400, "invalid_grant", "the user name or the password is wrong"));
    }

    private Response ofClient(
            LocalIssuer.Parts parts,
            MultivaluedMap<String, String> form,
            @Nullable String authorization,
            HttpServerRequest request) {
        Optional<Credentials> basic = basic(authorization);
        String id = form.getFirst("client_id");
        String secret = form.getFirst("client_secret");
        if (basic.isPresent() && secret != null) {
            return refused(400, "invalid_request", "the client authenticates in two ways at once");
        }
        Optional<Credentials> inForm =
                id == null || secret == null ? Optional.empty() : Optional.of(new Credentials(id, secret));
        return basic.or(() -> inForm)
                .flatMap(credentials -> answer(parts, credentials, Account.Kind.CLIENT, request))
                .orElseGet(() -> refusal(401, "invalid_client", "the client or its secret is not known")
                        .header("WWW-Authenticate", "Basic realm=\"dialworks\"")
                        .build());
    }

    /** A token, or that the caller must wait; empty when the credentials are wrong. */
    private Optional<Response> answer(
            LocalIssuer.Parts parts, Credentials credentials, Account.Kind kind, HttpServerRequest request) {
        String network = ClientNetwork.of(request.remoteAddress().hostAddress());
        SignIn.Outcome outcome = parts.signIn().tryWith(credentials.name(), credentials.password(), kind, network);
        count(outcome);
        return switch (outcome) {
            case SignIn.Outcome.SignedIn(Account account) -> Optional.of(granted(parts.tokens(), account));
            case SignIn.Outcome.Refused ignored -> Optional.empty();
            case SignIn.Outcome.MustWait(Duration left) ->
                Optional.of(refusal(
                                ProblemType.TOO_MANY_REQUESTS.status(),
                                "slow_down",
                                "too many failed sign-ins; Retry-After says when to try again")
                        .header("Retry-After", left.plusMillis(999).toSeconds())
                        .build());
        };
    }

    private static Response granted(AccessTokens tokens, Account account) {
        return uncached(Response.ok(
                        new Token(tokens.issue(account), "Bearer", tokens.life().toSeconds())))
                .build();
    }

    private void count(SignIn.Outcome outcome) {
        meters.counter(
                        "dialworks.gateway.sign.ins",
                        "outcome",
                        switch (outcome) {
                            case SignIn.Outcome.SignedIn ignored -> "granted";
                            case SignIn.Outcome.Refused ignored -> "refused";
                            case SignIn.Outcome.MustWait ignored -> "throttled";
                        })
                .increment();
    }

    /** RFC 6749 §2.3.1: both parts are form-encoded before they are joined. */
    private static Optional<Credentials> basic(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(authorization.substring(6).strip());
            List<String> parts = List.of(new String(decoded, StandardCharsets.UTF_8).split(":", 2));
            return parts.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Credentials(
                            URLDecoder.decode(parts.get(0), StandardCharsets.UTF_8),
                            URLDecoder.decode(parts.get(1), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Response refused(int status, String error, String description) {
        return refusal(status, error, description).build();
    }

    private static Response.ResponseBuilder refusal(int status, String error, String description) {
        return uncached(Response.status(status).entity(new Refused(error, description)));
    }

    private static Response.ResponseBuilder uncached(Response.ResponseBuilder response) {
        return response.header("Cache-Control", "no-store").header("Pragma", "no-cache");
    }
}
