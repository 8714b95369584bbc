package org.dialworks.routing.importing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.routing.plan.DraftPlan;
import org.dialworks.routing.plan.SitePlan;
import org.dialworks.routing.plan.VoicePlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Exports of a running system, read into a draft plan. */
@Path("/api/routing/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@Tag(name = "Plans", description = "The explicit voice routing of a site, in versions")
public class ImportResource {

    private static final int MOST_FILES = 50;
    private static final long MOST_BYTES = 20_000_000;
    private static final String ROUTES = """
            [{"Identity": "LocalRoute", "Priority": 0, "Description": null, "NumberPattern": "^\\\\+47\\\\d{8}$",
              "PstnUsages": ["Local"], "PstnGatewayList": ["PstnGateway:gw1.contoso.com"], "Name": "LocalRoute",
              "SuppressCallerId": false, "AlternateCallerId": null}]
            """;
    private static final String ANSWER = """
            {"plan": "3f1c8a52-7a0e-4a55-9d0f-3b0e6f6b7c11", "site": "bergen", "version": 2, "objects": 1,
             "dialPlans": 0, "usages": 1, "routes": 1, "policies": 0, "trunks": 0, "tests": 0, "findings": []}
            """;

    private final DraftPlan drafts;
    private final Idempotency idempotency;
    private final Caller caller;

    @Inject
    ImportResource(DraftPlan drafts, Idempotency idempotency, Caller caller) {
        this.drafts = drafts;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** A file as it was sent. */
    private record Upload(String name, byte[] bytes) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ROUTING_ADMIN)
    @Operation(
            summary = "Read exports of a running system into a draft plan",
            description = "One file as the body, or several as multipart/form-data: the outputs of Get-CsDialPlan,"
                    + " Get-CsVoiceNormalizationRule, Get-CsPstnUsage, Get-CsVoiceRoute, Get-CsVoicePolicy,"
                    + " Get-CsTrunkConfiguration, Get-CsOutboundTranslationRule, Get-CsOutboundCallingNumberTranslationRule"
                    + " and Get-CsVoiceTestConfiguration, or of their Teams twins (Get-CsTenantDialPlan,"
                    + " Get-CsOnlineVoiceRoute, Get-CsOnlineVoiceRoutingPolicy, Get-CsOnlinePstnUsage,"
                    + " Get-CsOnlinePSTNGateway, Get-CsTeamsTranslationRule), by ConvertTo-Json -Depth 5, Export-Clixml or"
                    + " Export-Csv. What each is, is known by its properties. What has no place in a plan stands in the"
                    + " findings, with file and line. The site needs an intent, which says its platform and country.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "Get-CsVoiceRoute | ConvertTo-Json -Depth 5", value = ROUTES)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "201",
            description = "The draft was made; Location is the plan",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "one route", value = ANSWER)))
    @APIResponse(responseCode = "400", description = "A file cannot be read; the errors name the line")
    @APIResponse(responseCode = "404", description = "The site has no intent")
    @APIResponse(responseCode = "422", description = "No file has anything of voice routing")
    public Response body(
            @QueryParam("site")
                    @Parameter(description = "Whose plan it becomes", required = true, example = "bergen")
                    @Nullable
                    String site,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            byte @Nullable [] body) {
        return take(site, key, List.of(new Upload("body", body == null ? new byte[0] : body)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.ROUTING_ADMIN)
    @Operation(
            summary = "Read exports of a running system into a draft plan",
            description = "As with one file as the body; each part is a file.")
    @APIResponse(
            responseCode = "201",
            description = "The draft was made; Location is the plan",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response files(
            @QueryParam("site")
                    @Parameter(description = "Whose plan it becomes", required = true, example = "bergen")
                    @Nullable
                    String site,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RestForm(FileUpload.ALL) @Nullable List<FileUpload> files) {
        List<FileUpload> sent = files == null ? List.of() : files;
        if (sent.size() > MOST_FILES) {
            throw ProblemException.invalid("files", "at most " + MOST_FILES + " files at once");
        }
        var uploads = new ArrayList<Upload>();
        for (FileUpload file : sent) {
            try {
                uploads.add(new Upload(file.fileName(), Files.readAllBytes(file.uploadedFile())));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read what was uploaded", e);
            }
        }
        return take(site, key, uploads);
    }

    private Response take(@Nullable String site, @Nullable String key, List<Upload> uploads) {
        if (site == null) {
            throw ProblemException.invalid("site", "site is missing: whose plan it becomes, as in ?site=bergen");
        }
        caller.requireSite(SiteId.require(site));
        long size = uploads.stream().mapToLong(upload -> upload.bytes().length).sum();
        if (size > MOST_BYTES) {
            throw ProblemException.invalid("files", "at most " + MOST_BYTES + " bytes at once, but these are " + size);
        }
        AssemblePlan.Assembled assembled = assemble(uploads);
        ImportView view = idempotency.once(key, List.of("import", site, digest(uploads)), ImportView.class, () -> {
            SitePlan plan = drafts.store(site, assembled.plan(), caller.subject());
            return view(plan, assembled);
        });
        return Response.created(URI.create("/api/routing/v1/plans/" + view.plan()))
                .entity(view)
                .build();
    }

    private static AssemblePlan.Assembled assemble(List<Upload> uploads) {
        var objects = new ArrayList<Exported>();
        for (Upload upload : uploads) {
            try {
                objects.addAll(ExportReading.read(upload.name(), upload.bytes()));
            } catch (UnreadableExportException e) {
                throw new ProblemException(
                        ProblemType.INVALID_REQUEST,
                        String.valueOf(e.getMessage()),
                        List.of(Fault.atLine(e.line(), String.valueOf(e.getMessage()))));
            }
        }
        AssemblePlan.Assembled assembled = AssemblePlan.of(objects);
        if (assembled.plan().equals(new VoicePlan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "No file has anything of voice routing"
                            + (assembled.findings().isEmpty()
                                    ? ""
                                    : ": " + assembled.findings().getFirst().detail()),
                    assembled.findings().stream()
                            .map(finding -> Fault.atLine(finding.line(), finding.file() + ": " + finding.detail()))
                            .toList());
        }
        return assembled;
    }

    private static ImportView view(SitePlan plan, AssemblePlan.Assembled assembled) {
        VoicePlan model = assembled.plan();
        return new ImportView(
                plan.id(),
                plan.site(),
                plan.version(),
                assembled.objects(),
                model.dialPlans().size(),
                model.usages().size(),
                model.routes().size(),
                model.policies().size(),
                model.trunks().size(),
                model.tests().size(),
                assembled.findings());
    }

    /** So that a key that is used again with other files is refused. */
    private static String digest(List<Upload> uploads) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            uploads.forEach(upload -> digest.update(upload.bytes()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
