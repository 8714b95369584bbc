package org.dialworks.number.site;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.number.policy.SitePolicies;
import org.dialworks.number.policy.SitePolicy;
import org.dialworks.number.policy.Uniqueness;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a site takes for one number. */
@Path("/api/numbers/v1/sites/{site}/policy")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Policies", description = "What the platform of a site takes for one number")
public class SitePolicyResource {

    private final SitePolicies policies;
    private final ChangePolicy changePolicy;
    private final Caller caller;

    @Inject
    SitePolicyResource(SitePolicies policies, ChangePolicy changePolicy, Caller caller) {
        this.policies = policies;
        this.changePolicy = changePolicy;
        this.caller = caller;
    }

    /** What can be set. */
    @Schema(name = "SitePolicyChange")
    record Change(@NotNull Uniqueness uniqueness) {}

    /**
     * The policy of a site.
     *
     * @param version 0 while nobody has set it
     * @param clashes on how many base numbers more is taken than it allows, from before it was set or by an import
     */
    @Schema(name = "SitePolicy")
    record View(String site, Uniqueness uniqueness, long version, long clashes) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Read the policy of a site",
            description =
                    "`extensions-apart` (Lync, Skype for Business; until it is set): `+X` and `+X;ext=1` are two numbers. "
                            + "`base-or-extensions` (Teams): either `+X` or extensions on it. `one-per-base`: one of them all.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = View.class)))
    public Response read(@PathParam("site") @Parameter(example = "bergen") String site) {
        caller.requireSite(SiteId.require(site));
        return answer(policies.of(site));
    }

    @PUT
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the policy of a site",
            description =
                    "Needs `If-Match` with the ETag that was read. Who holds a number keeps it; where more is taken than "
                            + "the policy allows is counted in `clashes`. A base number that its extensions keep from being taken is "
                            + "no longer offered as free.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Change.class),
                            examples =
                                    @ExampleObject(name = "Teams", value = "{\"uniqueness\":\"base-or-extensions\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = View.class)))
    public Response set(
            @PathParam("site") @Parameter(example = "bergen") String site,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Change change) {
        caller.requireSite(SiteId.require(site));
        SitePolicy policy = changePolicy.lock(site);
        Versions.requireMatch(ifMatch, policy.version());
        return answer(changePolicy.change(policy, change.uniqueness(), caller.subject()));
    }

    private Response answer(SitePolicy policy) {
        var view = new View(policy.site(), policy.uniqueness(), policy.version(), changePolicy.clashes(policy));
        return Response.ok(view).tag(Versions.tag(policy.version())).build();
    }
}
