package org.dialworks.number.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.util.List;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.number.find.NumberFilters;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rules of self-service. */
@Path("/api/numbers/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Requests", description = "Asking for a number: the rules decide at once, or an approver does")
public class RequestRulesResource {

    private final RuleDocuments documents;
    private final SiteRules siteRules;
    private final NumberFilters filters;
    private final Caller caller;

    @Inject
    RequestRulesResource(RuleDocuments documents, SiteRules siteRules, NumberFilters filters, Caller caller) {
        this.documents = documents;
        this.siteRules = siteRules;
        this.filters = filters;
        this.caller = caller;
    }

    @GET
    @Path("/sites/{site}/request-rules")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Read the rules for requests at a site",
            description =
                    "Those of the platform where the site has none of its own; `Content-Location` says whose they are. "
                            + "The ETag is that of the site's own.")
    public Response read(@PathParam("site") @Parameter(example = "bergen") String site) {
        caller.requireSite(SiteId.require(site));
        EffectiveRules rules = siteRules.of(site);
        boolean own = rules.name().equals(SiteRules.nameOf(site));
        return Response.ok(rules.rules())
                .tag(Versions.tag(own ? rules.version() : 0))
                .header(
                        "Content-Location",
                        own ? "/api/numbers/v1/sites/" + site + "/request-rules" : "/api/numbers/v1/request-rules")
                .build();
    }

    @PUT
    @Path("/sites/{site}/request-rules")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write the rules for requests at a site",
            description =
                    "The whole document. `If-Match` is needed once the site has rules of its own. They hold for requests "
                            + "made or approved from then on; every version is kept.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RequestRules.class),
                            examples = @ExampleObject(name = "one each, rooms by approval", value = """
                                                    {"grants":[
                                                       {"id":"rooms","when":{"kinds":["meeting-room"]},"decision":"approval"},
                                                       {"id":"sales","when":{"attributes":{"department":["Sales"]}},"from":{"tags":["sales"]},"decision":"at-once"},
                                                       {"id":"everybody","decision":"at-once"}],
                                                     "quotas":[
                                                       {"id":"one-each","per":"person","most":1,"beyond":"approval"},
                                                       {"id":"cost-centre","per":"cost-centre","most":200,"beyond":"refuse"}],
                                                     "approvers":{"groups":["bergen-desk"],"ownRequests":false},
                                                     "unansweredAfter":"P14D","reservedAtMost":"P30D"}""")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RequestRules.class)))
    @APIResponse(
            responseCode = "400",
            description = "The errors name each rule that is wrong and what is expected there")
    public Response write(
            @PathParam("site") @Parameter(example = "bergen") String site,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull RequestRules rules) {
        caller.requireSite(SiteId.require(site));
        return put(SiteRules.nameOf(site), ifMatch, rules);
    }

    @GET
    @Path("/request-rules")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Read the rules for requests of the platform",
            description = "They hold at sites that have none of their own.")
    public Response readDefault() {
        EffectiveRules rules = siteRules.ofThePlatform();
        return Response.ok(rules.rules()).tag(Versions.tag(rules.version())).build();
    }

    @PUT
    @Path("/request-rules")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write the rules for requests of the platform",
            description = "As those of a site. A token that is limited to sites does not do.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RequestRules.class),
                            examples =
                                    @ExampleObject(
                                            name = "by approval",
                                            value =
                                                    "{\"grants\":[{\"id\":\"by-approval\",\"decision\":\"approval\"}],\"requestersTakeDirectly\":true}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RequestRules.class)))
    public Response writeDefault(@HeaderParam("If-Match") @Nullable String ifMatch, @NotNull RequestRules rules) {
        requireAllSites(caller);
        return put(SiteRules.DEFAULT, ifMatch, rules);
    }

    private static void requireAllSites(Caller caller) {
        if (!caller.sites().isEmpty()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "These rules hold at all sites, but the token is limited to " + caller.sites());
        }
    }

    private Response put(String name, @Nullable String ifMatch, RequestRules rules) {
        List<Problem.Fault> faults = RulesCheck.faults(rules, filters::knows);
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, faults.size() + " thing(s) are wrong with the rules", faults);
        }
        RuleDocuments.Current<RequestRules> written =
                documents.put(name, RequestRules.class, rules, ifMatch, caller.subject());
        return Response.ok(written.document())
                .tag(Versions.tag(written.version()))
                .build();
    }
}
