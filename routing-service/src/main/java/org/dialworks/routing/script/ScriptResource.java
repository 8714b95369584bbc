package org.dialworks.routing.script;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.routing.plan.PlanRepository;
import org.dialworks.routing.plan.SitePlan;
import org.dialworks.routing.site.Site;
import org.dialworks.routing.site.SiteRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Plans as PowerShell: {@code text/plain} is the script, {@code application/json} the summary with it. */
@Path("/api/routing/v1")
@RunOnVirtualThread
@Transactional
@Tag(name = "Scripts", description = "PowerShell that brings a platform to a plan; a second run changes nothing")
public class ScriptResource {

    private static final String KINDS =
            "What the script does: apply brings the platform to the plan, rollback takes that back,"
                    + " global-voice (the default) is for a site with one gateway and also removes what an installation comes with";
    private static final String TARGETS = "Platform it is written for; the site's own when left out";
    private static final String ID = "3f1c8a52-7a0e-4a55-9d0f-3b0e6f6b7c11";
    private static final String TEXT = """
            param(
                [switch]$WhatIf
            )
            $ErrorActionPreference = 'Stop'
            $changed = $false
            """;
    private static final String SUMMARY = """
            {"kind": "global-voice", "target": "lync2010", "site": "bergen", "planVersion": 1,
             "creates": ["normalization rule Global/NO National", "PSTN usage Global", "voice route GlobalRoute"],
             "changes": [], "removes": ["voice route LocalRoute", "PSTN usage Internal"], "notes": [],
             "script": "param( ... )"}
            """;

    private final PlanRepository plans;
    private final SiteRepository sites;
    private final Caller caller;

    @Inject
    ScriptResource(PlanRepository plans, SiteRepository sites, Caller caller) {
        this.plans = plans;
        this.sites = sites;
        this.caller = caller;
    }

    @GET
    @Path("plans/{id}/script")
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Write a plan as PowerShell",
            description =
                    "`Accept: application/json` gives what it creates, changes and removes with it. The script of kind"
                            + " `apply` saves what is there before its first change; that of kind `rollback` needs what was saved.")
    @APIResponse(
            responseCode = "422",
            description = "The target lacks what the plan asks for; the errors name each element")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN, examples = @ExampleObject(name = "script", value = TEXT)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ScriptView.class),
                        examples = @ExampleObject(name = "summary", value = SUMMARY))
            })
    public Response ofPlan(
            @PathParam("id") @Parameter(example = ID) UUID id,
            @QueryParam("target") @Parameter(description = TARGETS, example = "lync2010") @Nullable String target,
            @QueryParam("kind") @Parameter(description = KINDS, example = "global-voice") @Nullable String kind,
            @Context HttpHeaders headers) {
        ScriptView view = plan(id, target, kind);
        return PowerShellFile.answer(headers, view, view.script());
    }

    @GET
    @Path("sites/{site}/script")
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Write global voice routing for a site in one go",
            description = "Straight from the intent, without a stored plan.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN, examples = @ExampleObject(name = "script", value = TEXT)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ScriptView.class),
                        examples = @ExampleObject(name = "summary", value = SUMMARY))
            })
    public Response ofSite(
            @PathParam("site") @Parameter(example = "bergen") String site,
            @QueryParam("target") @Parameter(description = TARGETS, example = "lync2010") @Nullable String target,
            @QueryParam("kind") @Parameter(description = KINDS, example = "global-voice") @Nullable String kind,
            @Context HttpHeaders headers) {
        ScriptView view = site(site, target, kind);
        return PowerShellFile.answer(headers, view, view.script());
    }

    private ScriptView plan(UUID id, @Nullable String target, @Nullable String kind) {
        SitePlan plan = plans.find(id).orElseThrow(() -> ProblemException.notFound("There is no plan " + id));
        caller.requireSite(plan.site());
        return WriteScript.ofPlan(kind, WriteScript.target(target, plan.intent()), plan);
    }

    private ScriptView site(String id, @Nullable String target, @Nullable String kind) {
        caller.requireSite(SiteId.require(id));
        Site site = sites.find(id)
                .orElseThrow(() -> ProblemException.notFound(
                        "Site " + id + " has no intent: PUT /api/routing/v1/sites/" + id + "/intent"));
        return WriteScript.ofSite(kind, WriteScript.target(target, site.intent()), site);
    }
}
