package org.dialworks.routing.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Plans: what an intent comes to, in the terms of the platform. */
@Path("/api/routing/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@Tag(name = "Plans", description = "The explicit voice routing of a site, in versions")
public class PlanResource {

    private static final String ID = "3f1c8a52-7a0e-4a55-9d0f-3b0e6f6b7c11";
    private static final String EXAMPLE = """
            {"id": "3f1c8a52-7a0e-4a55-9d0f-3b0e6f6b7c11", "site": "bergen", "version": 1, "state": "draft",
             "platform": "lync2010", "country": "NO",
             "model": {
               "dialPlans": [{"name": "Global", "rules": [
                 {"name": "NO National", "pattern": "^(0[235-9]\\\\d{3}|[2-9]\\\\d{7})$", "translation": "+47$1",
                  "description": "National numbers"}]}],
               "usages": ["Global"],
               "routes": [{"name": "GlobalRoute", "pattern": "^\\\\+?\\\\d+", "usages": ["Global"], "gateways": [],
                           "priority": 0}],
               "policies": [{"name": "Global", "usages": ["Global"]}],
               "tests": [{"name": "Dialworks_National", "dialled": "21234567", "number": "+4721234567",
                          "route": "GlobalRoute", "usage": "Global", "dialPlan": "Global", "policy": "Global"}]},
             "createdAt": "2026-01-31T12:00:00Z", "createdBy": "kari"}
            """;

    private final PlanRepository plans;
    private final PublishPlan publishPlan;
    private final Idempotency idempotency;
    private final Caller caller;

    @Inject
    PlanResource(PlanRepository plans, PublishPlan publishPlan, Idempotency idempotency, Caller caller) {
        this.plans = plans;
        this.publishPlan = publishPlan;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("sites/{site}/plans")
    @RolesAllowed(Roles.ROUTING_ADMIN)
    @Operation(summary = "Expand the intent of a site into a draft plan")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "Norway", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "The site has no intent")
    public Response draft(
            @PathParam("site") @Parameter(example = "bergen") String site,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        caller.requireSite(SiteId.require(site));
        PlanView plan = idempotency.once(
                key,
                List.of("draft", site),
                PlanView.class,
                () -> PlanView.of(publishPlan.draft(site, caller.subject())));
        return Response.created(URI.create("/api/routing/v1/plans/" + plan.id()))
                .entity(plan)
                .build();
    }

    @GET
    @Path("plans/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a plan")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "Norway", value = EXAMPLE)))
    public PlanView plan(@PathParam("id") @Parameter(example = ID) UUID id) {
        return PlanView.of(visible(id));
    }

    @POST
    @Path("plans/{id}/publish")
    @RolesAllowed(Roles.ROUTING_ADMIN)
    @Operation(
            summary = "Publish a plan",
            description = "From then on it never changes, and the other services know the site's gateways and usages."
                    + " To publish it again changes nothing.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "Norway", value = EXAMPLE)))
    @APIResponse(responseCode = "409", description = "A later plan of the site is published")
    @APIResponse(responseCode = "422", description = "The plan does not pass its own test calls")
    public PlanView publish(@PathParam("id") @Parameter(example = ID) UUID id) {
        return PlanView.of(publishPlan.publish(visible(id), caller.subject()));
    }

    private SitePlan visible(UUID id) {
        SitePlan plan = plans.find(id).orElseThrow(() -> ProblemException.notFound("There is no plan " + id));
        caller.requireSite(plan.site());
        return plan;
    }
}
