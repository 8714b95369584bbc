package org.dialworks.number.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Word;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** PowerShell that makes the platform as the inventory says. */
@Path("/api/numbers/v1/reconciliation")
@Produces(MediaType.TEXT_PLAIN)
@RunOnVirtualThread
@Tag(name = "Reconciliation", description = "Where the inventory and the newest exports do not agree")
public class ScriptResource {

    private static final int MOST_FINDINGS = 1000;
    private static final String TARGETS = "lync2010, lync2013, skype2015, skype2019 or teams";

    private final Findings findings;
    private final Caller caller;

    @Inject
    ScriptResource(Findings findings, Caller caller) {
        this.findings = findings;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/script")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Write the script for a finding",
            description =
                    "PowerShell that makes the platform as the inventory says: it takes the line from whoever has it "
                            + "wrongly, then gives it to whom it belongs. With `-WhatIf` it only says what it would do.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            examples =
                                    @ExampleObject(
                                            name = "a second holder",
                                            value =
                                                    "Set-CsUser -Identity 'sip:ola@contoso.com' -EnterpriseVoiceEnabled $false -LineURI $null -WhatIf:$WhatIf -ErrorAction Stop")))
    @APIResponse(responseCode = "422", description = "No script can put it right; the detail says why")
    public Response one(
            @PathParam("id") String id,
            @QueryParam("target") @Parameter(description = TARGETS, example = "skype2019") @Nullable String target) {
        var script = new RepairScript(generation(target));
        Finding finding = FindingId.parse(id)
                .flatMap(findings::find)
                .orElseThrow(() -> ProblemException.notFound("There is no finding " + id + ", or not any more"));
        caller.requireSite(finding.site());
        RepairScript.Written written = script.write(List.of(finding));
        if (!written.left().isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "There is no script for " + written.left().getFirst());
        }
        return file(written.text());
    }

    @GET
    @Path("/script")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Write one script for many findings",
            description =
                    "For the findings that the filters of the list find, at most the first 1000. All lines are taken "
                            + "away before any is given. What no script can put right is named in its head.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_PLAIN))
    @APIResponse(responseCode = "404", description = "Nothing is found")
    public Response many(
            @QueryParam("target") @Parameter(description = TARGETS, example = "skype2019") @Nullable String target,
            @QueryParam("site") @Parameter(description = "Of this site", example = "bergen") @Nullable String site,
            @QueryParam("kind")
                    @Parameter(description = "Of this kind, several times for several", example = "held-twice")
                    List<String> kinds,
            @QueryParam("severity") @Parameter(description = "Of this severity", example = "error") @Nullable
                    String severity) {
        var script = new RepairScript(generation(target));
        List<Finding> found = findings.page(FindingFilter.query(caller, site, kinds, severity), null, MOST_FINDINGS);
        if (found.isEmpty()) {
            throw ProblemException.notFound("No finding is like that: there is nothing to put right");
        }
        return file(script.write(found).text());
    }

    private static Generation generation(@Nullable String target) {
        if (target == null) {
            throw ProblemException.invalid("target", "Say for which platform the script is: target is " + TARGETS);
        }
        return Generation.valueOf(Word.parse(Platform.class, target).name().toUpperCase(Locale.ROOT));
    }

    private static Response file(String script) {
        return Response.ok(Script.encode(script), MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                .header("Content-Disposition", "inline; filename=\"reconcile.ps1\"")
                .build();
    }
}
