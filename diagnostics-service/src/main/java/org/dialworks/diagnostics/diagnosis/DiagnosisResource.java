package org.dialworks.diagnostics.diagnosis;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.diagnostics.diagnosis.DiagnosisRepository.Stored;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.powershell.Script;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Diagnoses of hosts. */
@Path("/api/diagnostics/v1/diagnoses")
@Tag(
        name = "Diagnoses",
        description = "What is wrong with a host, the lines that prove it, and the script that repairs it")
@RunOnVirtualThread
@Transactional
public class DiagnosisResource {

    private static final String PATH = "/api/diagnostics/v1/diagnoses/";
    private static final String EXAMPLE = """
            {"site": "bergen", "host": "med01.example.net", "product": "lync2010", "role": "mediation",
             "windows": "2008r2sp1", "gateways": ["10.20.0.20"], "text": "C:\\\\>ipconfig /all\\r\\n..."}
            """;

    private final DiagnoseHost diagnoseHost;
    private final HostEvidence hostEvidence;
    private final DiagnosisRepository repository;
    private final Idempotency idempotency;
    private final Caller caller;

    @Inject
    DiagnosisResource(
            DiagnoseHost diagnoseHost,
            HostEvidence hostEvidence,
            DiagnosisRepository repository,
            Idempotency idempotency,
            Caller caller) {
        this.diagnoseHost = diagnoseHost;
        this.hostEvidence = hostEvidence;
        this.repository = repository;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * Later evidence of the same host.
     *
     * @param evidence ids of uploads made after the repair
     * @param text outputs as pasted, taken after the repair
     */
    public record LaterEvidence(
            @Nullable List<UUID> evidence, @Nullable String text) {}

    /**
     * The repairs of a diagnosis.
     *
     * @param apply what repairs; absent when no finding has a script
     * @param undo what takes it back
     * @param risks what may go wrong or stop meanwhile, a sentence each
     * @param restart whether some of it has effect only after a restart
     * @param byHand what no script can do
     */
    public record RepairView(
            @Nullable String apply, @Nullable String undo, List<String> risks, boolean restart, List<String> byHand) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Diagnose a host",
            description =
                    "By evidence (uploads, or outputs pasted as text) and by what the host has logged in the last 24"
                            + " hours. Every check answers confirmed, ruled out or needs more, with the lines it rests on. Findings"
                            + " become conditions of the host's incidents.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DiagnosisRequest.class),
                            examples = @ExampleObject(name = "A Mediation Server", value = EXAMPLE)))
    @APIResponseSchema(value = DiagnosisView.class, responseCode = "201")
    @APIResponse(responseCode = "422", description = "An upload is not there, or is of another site")
    public Response diagnose(@HeaderParam("Idempotency-Key") @Nullable String key, DiagnosisRequest request) {
        Asked asked = request.checked();
        caller.requireSite(asked.site());
        DiagnosisView view = idempotency.once(
                key,
                List.of("diagnose", request),
                DiagnosisView.class,
                () -> diagnoseHost
                        .diagnose(asked, hostEvidence.of(asked), caller.subject())
                        .view());
        return created(view);
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Diagnoses, newest first")
    public Page<DiagnosisView> list(
            @QueryParam("site") @Parameter(description = "Only of this site", example = "bergen") @Nullable String site,
            @QueryParam("host") @Parameter(description = "Only of this host", example = "med01.example.net") @Nullable
                    String host,
            @BeanParam Paging paging) {
        List<String> after = paging.after(2);
        List<Stored> rows = repository.list(
                caller.sites(),
                site,
                host == null ? null : host.toLowerCase(Locale.ROOT),
                after.isEmpty() ? null : Cursor.instant(after.get(0)),
                after.isEmpty() ? null : Cursor.id(after.get(1)),
                paging.limit() + 1);
        return Page.of(
                        rows,
                        paging.limit(),
                        row -> Cursor.encode(row.view().at(), row.view().id()))
                .map(Stored::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "One diagnosis")
    public DiagnosisView get(@PathParam("id") UUID id) {
        return visible(id).view();
    }

    @GET
    @Path("{id}/repair")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "The repair as PowerShell, or what takes it back",
            description = "As text/plain a script to read and run on the host; it never runs by itself. With Accept:"
                    + " application/json both scripts with their risks, and what is to be done by hand.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RepairView.class))
            })
    @APIResponse(responseCode = "404", description = "No finding has a script")
    public Response repair(
            @PathParam("id") UUID id,
            @QueryParam("kind") @Parameter(description = "apply or undo; apply if absent", example = "apply") @Nullable
                    String kind,
            @QueryParam("finding")
                    @Parameter(description = "Only the repair of this finding", example = "ROUTE-MISSING-RTP")
                    @Nullable
                    String finding,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        Stored stored = visible(id);
        RepairView repair = Repairs.of(stored, finding);
        if (accept != null && accept.contains(MediaType.APPLICATION_JSON)) {
            return Response.ok(repair, MediaType.APPLICATION_JSON).build();
        }
        boolean undo = isUndo(kind);
        String script = undo ? repair.undo() : repair.apply();
        if (script == null) {
            throw ProblemException.notFound(
                    undo ? "Nothing here can be taken back by a script" : "No finding here has a script; see byHand");
        }
        String name = stored.view().host() + (undo ? "-undo.ps1" : "-repair.ps1");
        return Response.ok(Script.encode(script), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @POST
    @Path("{id}/verify")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Verify the repair by later evidence",
            description =
                    "Makes a new diagnosis by evidence taken after the repair and by what the host has logged since."
                            + " Its outcomes say what became of each finding; those that are repaired end in the host's incidents.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LaterEvidence.class),
                            examples = @ExampleObject(value = "{\"text\": \"C:\\\\>route print\\r\\n...\"}")))
    @APIResponseSchema(value = DiagnosisView.class, responseCode = "201")
    public Response verify(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, LaterEvidence later) {
        Stored earlier = visible(id);
        Asked asked =
                earlier.asked().with(DiagnosisRequest.uploads(later.evidence()), DiagnosisRequest.pasted(later.text()));
        DiagnosisView view = idempotency.once(
                key,
                List.of("verify", id, later),
                DiagnosisView.class,
                () -> diagnoseHost
                        .verify(earlier, asked, hostEvidence.of(asked), caller.subject())
                        .view());
        return created(view);
    }

    private static boolean isUndo(@Nullable String kind) {
        return switch (kind == null ? "apply" : kind) {
            case "apply" -> false;
            case "undo" -> true;
            default -> throw ProblemException.invalid("kind", "kind must be apply or undo, not " + kind);
        };
    }

    // A diagnosis of a site that the token does not cover is not admitted to exist.
    private Stored visible(UUID id) {
        return repository
                .find(id)
                .filter(stored -> caller.maySee(stored.view().site()))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no diagnosis " + id));
    }

    private static Response created(DiagnosisView view) {
        return Response.created(URI.create(PATH + view.id())).entity(view).build();
    }
}
