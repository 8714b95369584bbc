package org.dialworks.routing.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.routing.document.PlacedDocument;
import org.dialworks.routing.document.SentText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
    private static final String SCHEMA_JSON = "application/schema+json";
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final String MODEL = """
            {
              "dialPlans": [{"name": "Global", "rules": [
                {"name": "NO National", "pattern": "^(0[235-9]\\\\d{3}|[2-9]\\\\d{7})$", "translation": "+47$1",
                 "description": "National numbers"}]}],
              "usages": ["Global"],
              "routes": [{"name": "GlobalRoute", "pattern": "^\\\\+?\\\\d+", "usages": ["Global"], "gateways": [],
                          "priority": 0}],
              "policies": [{"name": "Global", "usages": ["Global"]}],
              "tests": [{"name": "Dialworks_National", "dialled": "21234567", "number": "+4721234567",
                         "route": "GlobalRoute", "usage": "Global", "dialPlan": "Global", "policy": "Global"}]}
            """;
    private static final String DIFF = """
            {"from": {"id": "3f1c8a52-7a0e-4a55-9d0f-3b0e6f6b7c11", "site": "bergen", "version": 1},
             "to": {"id": "9a2d1d9e-6d0f-4b0e-8f5b-0c6f3c1f4a77", "site": "bergen", "version": 2},
             "words": ["Rule NO National of dial plan Global has translation +47$1 instead of +4755$1"],
             "changes": [{"kind": "changed", "object": "rule", "name": "Global/NO National",
                          "words": "Rule NO National of dial plan Global has translation +47$1 instead of +4755$1",
                          "fields": [{"field": "translation", "before": "+4755$1", "after": "+47$1"}]}]}
            """;
    private static final String EXAMPLE = """
            {"id": "3f1c8a52-7a0e-4a55-9d0f-3b0e6f6b7c11", "site": "bergen", "version": 1, "state": "draft",
             "platform": "lync2010", "country": "NO", "createdAt": "2026-01-31T12:00:00Z", "createdBy": "kari",
             "model":\s""" + MODEL + "}";

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
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @RolesAllowed(Roles.ROUTING_ADMIN)
    @Operation(
            summary = "Make a draft plan of a site",
            description =
                    "Without a body, or with `{}`, the intent of the site is expanded: by its classes of service, or"
                            + " into global voice routing when it has none. With a body that plan is taken as such, by the"
                            + " schema at `/api/routing/v1/plan.schema.json` and the limits of the site's platform.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VoicePlan.class),
                            examples = {
                                @ExampleObject(name = "from the intent", value = "{}"),
                                @ExampleObject(name = "a plan as such", value = MODEL)
                            }))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "Norway", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "The errors name each field by JSON pointer and line")
    @APIResponse(responseCode = "404", description = "The site has no intent")
    public Response draft(
            @PathParam("site") @Parameter(example = "bergen") String site,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Parameter(hidden = true) InputStream body) {
        caller.requireSite(SiteId.require(site));
        SentText text = SentText.of(body, MOST_BYTES);
        Optional<PlacedDocument> written = text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.json()).filter(document -> !isEmptyObject(document));
        PlanView plan = idempotency.once(
                key,
                List.of(
                        "draft",
                        site,
                        written.map(PlacedDocument::root).map(Object::toString).orElse("")),
                PlanView.class,
                () -> PlanView.of(written.map(document -> publishPlan.draft(site, document, caller.subject()))
                        .orElseGet(() -> publishPlan.draft(site, caller.subject()))));
        return Response.created(URI.create("/api/routing/v1/plans/" + plan.id()))
                .entity(plan)
                .tag(Versions.tag(1))
                .build();
    }

    private static boolean isEmptyObject(PlacedDocument document) {
        return document.root().isObject() && document.root().isEmpty();
    }

    @GET
    @Path("sites/{site}/plans")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List the plans of a site", description = "From new to old, without what they say.")
    @APIResponse(responseCode = "200", content = @Content(examples = @ExampleObject(name = "one plan", value = """
                                            {"items": [{"id": "3f1c8a52-7a0e-4a55-9d0f-3b0e6f6b7c11", "version": 1,
                                                        "state": "draft", "createdAt": "2026-01-31T12:00:00Z",
                                                        "createdBy": "kari"}]}
                                            """)))
    public Page<PlanSummary> plans(
            @PathParam("site") @Parameter(example = "bergen") String site, @BeanParam Paging paging) {
        caller.requireSite(SiteId.require(site));
        List<String> after = paging.after(1);
        long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after.getFirst());
        return Page.of(
                plans.page(site, before, paging.limit() + 1), paging.limit(), plan -> Cursor.encode(plan.version()));
    }

    @GET
    @Path("plans/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a plan", description = "The ETag is needed to edit it.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "Norway", value = EXAMPLE)))
    public Response plan(@PathParam("id") @Parameter(example = ID) UUID id) {
        return answer(visible(id));
    }

    @PUT
    @Path("plans/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ROUTING_ADMIN)
    @Operation(
            summary = "Edit a draft by hand",
            description = "The body is the whole `model`. A published plan never changes: make a new one of it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = VoicePlan.class),
                            examples = @ExampleObject(name = "Norway", value = MODEL)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "Norway", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "The errors name each field by JSON pointer and line")
    @APIResponse(responseCode = "409", description = "The plan is published")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    public Response edit(
            @PathParam("id") @Parameter(example = ID) UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Parameter(hidden = true) InputStream body) {
        SitePlan plan = visible(id);
        SentText text = SentText.of(body, MOST_BYTES);
        if (text.isEmpty()) {
            throw ProblemException.invalid("", "The body is empty: send the model of the plan");
        }
        return answer(publishPlan.edit(plan, ifMatch, text.json(), caller.subject()));
    }

    @GET
    @Path("plan.schema.json")
    @Produces({SCHEMA_JSON, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read the JSON Schema of a plan", description = "Draft 2020-12.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = SCHEMA_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "its beginning",
                                            value = "{\"title\": \"Voice plan\", \"type\": \"object\"}")))
    public String schema() {
        return ReadPlan.SCHEMA.text();
    }

    @GET
    @Path("plans/{a}/diff/{b}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Say what plan b has that plan a has not",
            description = "In words and as changes: added, removed, changed and moved objects of any two plans.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DiffView.class),
                            examples = @ExampleObject(name = "a rule", value = DIFF)))
    public DiffView diff(
            @PathParam("a") @Parameter(example = ID) UUID a, @PathParam("b") @Parameter(example = ID) UUID b) {
        return DiffView.of(visible(a), visible(b));
    }

    @POST
    @Path("plans/{id}/publish")
    @RolesAllowed(Roles.ROUTING_ADMIN)
    @Operation(
            summary = "Publish a plan",
            description = "From then on it never changes, and the other services know the site's gateways and usages."
                    + " To publish it again changes nothing. Its test calls are made first; one that fails stops it,"
                    + " unless it is forced with a reason, which is kept with the plan and told with it.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Publishing.class),
                            examples = {
                                @ExampleObject(name = "plain", value = "{}"),
                                @ExampleObject(
                                        name = "forced",
                                        value = "{\"force\": true, \"reason\": \"The carrier opens 09 tomorrow\"}")
                            }))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "Norway", value = EXAMPLE)))
    @APIResponse(responseCode = "409", description = "A later plan of the site is published")
    @APIResponse(responseCode = "422", description = "The plan does not pass its own test calls; the errors name each")
    public Response publish(@PathParam("id") @Parameter(example = ID) UUID id, @Nullable Publishing how) {
        return answer(publishPlan.publish(visible(id), how == null ? Publishing.PLAIN : how, caller.subject()));
    }

    private static Response answer(SitePlan plan) {
        return Response.ok(PlanView.of(plan)).tag(Versions.tag(plan.revision())).build();
    }

    private SitePlan visible(UUID id) {
        SitePlan plan = plans.find(id).orElseThrow(() -> ProblemException.notFound("There is no plan " + id));
        caller.requireSite(plan.site());
        return plan;
    }
}
