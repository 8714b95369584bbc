package org.dialworks.routing.provisioning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.ProvisioningState;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.routing.script.PowerShellFile;
import org.dialworks.routing.site.SiteRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Scripts per number, and what became of them. */
@Path("/api/routing/v1/provisioning")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@Tag(name = "Provisioning", description = "A script for each number that is given to a holder or taken away")
public class ProvisioningResource {

    private static final String ID = "7b0d5a1e-6f0e-4d3b-8a46-0c4f8f1f9d21";
    private static final String ENTRY = """
            {"id": "7b0d5a1e-6f0e-4d3b-8a46-0c4f8f1f9d21", "number": "+4755123456", "numberVersion": 1,
             "site": "bergen", "platform": "lync2010", "action": "set",
             "holder": {"kind": "user", "id": "sip:kari@contoso.com", "line": "primary"}, "state": "ready",
             "message": "Run the script and report the outcome", "version": 1,
             "createdAt": "2026-01-31T12:00:00Z", "changedAt": "2026-01-31T12:00:00Z", "changedBy": "routing-service"}
            """;

    private final ProvisioningRepository scripts;
    private final SiteRepository sites;
    private final SiteGrants grants;
    private final ReportOutcome reportOutcome;
    private final Idempotency idempotency;
    private final Caller caller;

    @Inject
    ProvisioningResource(
            ProvisioningRepository scripts,
            SiteRepository sites,
            SiteGrants grants,
            ReportOutcome reportOutcome,
            Idempotency idempotency,
            Caller caller) {
        this.scripts = scripts;
        this.sites = sites;
        this.grants = grants;
        this.reportOutcome = reportOutcome;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List scripts per number", description = "Oldest first.")
    @APIResponse(
            responseCode = "200",
            content = @Content(examples = @ExampleObject(name = "one script", value = "{\"items\": [" + ENTRY + "]}")))
    public Page<ProvisioningView> scripts(
            @BeanParam Paging paging,
            @QueryParam("site") @Parameter(description = "Scripts of this site", example = "bergen") @Nullable
                    String site,
            @QueryParam("state")
                    @Parameter(
                            description = "waiting-for-site, ready, succeeded, failed or superseded",
                            example = "ready")
                    @Nullable
                    String state,
            @QueryParam("number") @Parameter(description = "Scripts of this number", example = "+4755123456") @Nullable
                    String number) {
        Set<String> visible = caller.sites();
        if (site != null) {
            caller.requireSite(SiteId.require(site));
            visible = Set.of(site);
        }
        List<String> after = paging.after(1);
        List<Provisioning> rows = scripts.page(
                visible,
                state == null ? null : Word.parse(ProvisioningState.class, state),
                // A + in a query string is a space to most clients.
                number == null ? null : PhoneNumber.parse(number.replaceFirst("^ ", "+")),
                after.isEmpty() ? 0 : Cursor.number(after.getFirst()),
                paging.limit() + 1);
        var platforms = new HashMap<String, Optional<Platform>>();
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.seq()))
                .map(row -> ProvisioningView.of(
                        row,
                        platforms
                                .computeIfAbsent(row.site(), id -> Optional.ofNullable(platform(id)))
                                .orElse(null)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read what became of a script")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ProvisioningView.class),
                            examples = @ExampleObject(name = "ready", value = ENTRY)))
    public ProvisioningView one(@PathParam("id") @Parameter(example = ID) UUID id) {
        return view(visible(id));
    }

    /** The script with the entry it belongs to. */
    public record WithScript(ProvisioningView provisioning, String script) {}

    @GET
    @Path("{id}/script")
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Write the script for a number",
            description = "`Accept: application/json` gives the entry with it.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        examples =
                                @ExampleObject(
                                        name = "a person's line",
                                        value =
                                                "Set-CsUser -Identity 'sip:kari@contoso.com' -EnterpriseVoiceEnabled"
                                                        + " $true -LineURI 'tel:+4755123456' -WhatIf:$WhatIf -ErrorAction Stop")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WithScript.class),
                        examples =
                                @ExampleObject(
                                        name = "with its entry",
                                        value = "{\"provisioning\": " + ENTRY + ", \"script\": \"param( ... )\"}"))
            })
    @APIResponse(responseCode = "409", description = "The site has no intent yet, or the script is not wanted any more")
    @APIResponse(responseCode = "422", description = "The platform has no cmdlet for this kind of holder")
    public Response script(
            @PathParam("id") @Parameter(example = ID) UUID id,
            @QueryParam("policy")
                    @Parameter(
                            description = "The voice policy that the person is granted beside the line: a class of"
                                    + " service of the site's published plan. Without one that of all users holds")
                    @Nullable
                    String policy,
            @Context HttpHeaders headers) {
        Provisioning script = visible(id);
        Platform platform = platform(script.site());
        if (platform == null || script.state() == ProvisioningState.SUPERSEDED) {
            throw new ProblemException(
                    ProblemType.CONFLICT, ProvisioningView.of(script, platform).message());
        }
        LineScript.refusal(script, platform).ifPresent(refusal -> {
            throw new ProblemException(ProblemType.UNPROCESSABLE, refusal);
        });
        String rendered = LineScript.write(script, platform, grants.of(script.site(), policy))
                .render();
        return PowerShellFile.answer(headers, new WithScript(view(script), rendered), rendered);
    }

    @POST
    @Path("{id}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ROUTING_ADMIN, Roles.OPERATOR})
    @Operation(
            summary = "Report what became of a script",
            description = "A failed script can be run and reported again. To report a success twice changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Outcome.class),
                            examples = {
                                @ExampleObject(name = "success", value = "{\"outcome\": \"succeeded\"}"),
                                @ExampleObject(
                                        name = "failure",
                                        value = "{\"outcome\": \"failed\", \"reason\": \"LineURI is in use\"}")
                            }))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ProvisioningView.class),
                            examples = @ExampleObject(name = "entry", value = ENTRY)))
    @APIResponse(responseCode = "409", description = "The script cannot have this outcome; the detail names its state")
    public ProvisioningView outcome(
            @PathParam("id") @Parameter(example = ID) UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull Outcome outcome) {
        Provisioning script = visible(id);
        outcome.fault().ifPresent(fault -> {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, fault.pointer() + " " + fault.detail(), List.of(fault));
        });
        return idempotency.once(
                key,
                List.of("outcome", id, Objects.requireNonNull(outcome)),
                ProvisioningView.class,
                () -> view(reportOutcome.report(script, outcome, caller.subject())));
    }

    private Provisioning visible(UUID id) {
        Provisioning script = scripts.find(id).orElseThrow(() -> ProblemException.notFound("There is no script " + id));
        caller.requireSite(script.site());
        return script;
    }

    private ProvisioningView view(Provisioning script) {
        return ProvisioningView.of(script, platform(script.site()));
    }

    private @Nullable Platform platform(String site) {
        return sites.find(site).map(known -> known.intent().platform()).orElse(null);
    }
}
