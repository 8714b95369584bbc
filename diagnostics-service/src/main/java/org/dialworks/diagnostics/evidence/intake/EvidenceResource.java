package org.dialworks.diagnostics.evidence.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.reading.NotTextException;
import org.dialworks.diagnostics.prerequisite.Role;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

/** Evidence in, and what was read of it. */
@Path("/api/diagnostics/v1/evidence")
@Tag(name = "Evidence", description = "Outputs of commands, traces and logs, read into facts that know their line")
@RunOnVirtualThread
public class EvidenceResource {

    private static final String PATH = "/api/diagnostics/v1/evidence/";
    // What an upload holds while it is worked on: its packed bytes and the rows that are kept of it.
    private static final int AT_ONCE = 4;
    private static final int RETRY_AFTER_SECONDS = 2;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]{0,253}[A-Za-z0-9_])?");
    private static final String EXAMPLE = """
            C:\\>netstat -aon

            Active Connections

              Proto  Local Address          Foreign Address        State           PID
              TCP    0.0.0.0:443            0.0.0.0:0              LISTENING       4312
            """;

    private final EvidenceRepository repository;
    private final Idempotency idempotency;
    private final Caller caller;
    private final String ownSite;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Clock clock = Clock.systemUTC();

    @Inject
    EvidenceResource(
            EvidenceRepository repository,
            Idempotency idempotency,
            Caller caller,
            @ConfigProperty(name = "dialworks.site") String ownSite) {
        this.repository = repository;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ownSite = ownSite;
    }

    /** The upload that an Idempotency-Key stands for. */
    public record Taken(UUID id) {}

    /**
     * An upload in the list.
     *
     * @param id names it
     * @param site where the host is
     * @param host the computer that the sender said it is of
     * @param bytes how many it has, unpacked
     * @param receivedAt when it came
     * @param receivedBy who sent it
     */
    @Schema(name = "EvidenceListed")
    public record ListedView(
            UUID id, String site, @Nullable String host, long bytes, Instant receivedAt, String receivedBy) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.INGEST, Roles.OPERATOR})
    @Operation(
            summary = "Take in evidence of a host",
            description = "One or many outputs in one text, told apart by their shape: ipconfig /all, route print,"
                    + " netstat, tasklist /svc, Get-WindowsFeature, systeminfo, reg query, certificates (certutil or"
                    + " PowerShell), netsh http, netsh winsock, SIP traces and SDP, setup logs. In any language and"
                    + " encoding of Windows; plain or in gzip; at most 64 MB unpacked. The answer says what was read"
                    + " and what was not understood.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/plain",
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "A pasted output", value = EXAMPLE)))
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "The upload is empty, broken, or no text")
    @APIResponse(responseCode = "413", description = "The upload is too large")
    @APIResponse(responseCode = "503", description = "Too many uploads are being read; send it again")
    public Response take(
            @QueryParam("site")
                    @Parameter(
                            description = "The site of the host; the token's only site, or this one's, if absent",
                            example = "bergen")
                    @Nullable
                    String site,
            @QueryParam("host")
                    @Parameter(
                            description = "The computer it is of. Without it, outputs such as netstat belong to the"
                                    + " only host that other outputs name",
                            example = "med01.example.net")
                    @Nullable
                    String host,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body) {
        String at = site(site);
        Optional<String> of = host(host);
        if (!places.tryAcquire()) {
            return busy();
        }
        try {
            EvidenceUpload upload = EvidenceUpload.receive(body);
            var stored = new StoredEvidence(
                    UUID.randomUUID(),
                    at,
                    of,
                    upload.bytes(),
                    upload.packed(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    caller.subject());
            Evidence evidence = read(stored);
            List<String> request = List.of("evidence", at, of.orElse(""), upload.fingerprint());
            StoredEvidence kept = QuarkusTransaction.requiringNew().call(() -> {
                Taken taken = idempotency.once(key, request, Taken.class, () -> insert(stored));
                return taken.id().equals(stored.id()) ? stored : visible(taken.id());
            });
            return Response.created(URI.create(PATH + kept.id()))
                    .entity(EvidenceView.of(kept, evidence))
                    .build();
        } finally {
            places.release();
        }
    }

    private Taken insert(StoredEvidence stored) {
        repository.insert(stored);
        return new Taken(stored.id());
    }

    private static Evidence read(StoredEvidence stored) {
        try {
            return stored.read();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NotTextException notText) {
                throw new ProblemException(ProblemType.MALFORMED_BODY, "Nothing was taken: " + notText.detail());
            }
            throw e;
        }
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Uploads of evidence, newest first, without their facts")
    public Page<ListedView> list(
            @QueryParam("site") @Parameter(description = "Only of this site", example = "bergen") @Nullable String site,
            @QueryParam("host") @Parameter(description = "Only of this host", example = "med01.example.net") @Nullable
                    String host,
            @BeanParam Paging paging) {
        List<String> after = paging.after(2);
        Set<String> sites = caller.sites();
        Instant before = after.isEmpty() ? null : Cursor.instant(after.get(0));
        UUID beforeId = after.isEmpty() ? null : Cursor.id(after.get(1));
        String of = host(host).orElse(null);
        List<EvidenceRepository.Listed> rows = QuarkusTransaction.requiringNew()
                .call(() -> repository.list(sites, site, of, before, beforeId, paging.limit() + 1));
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.receivedAt(), row.id()))
                .map(row -> new ListedView(
                        row.id(), row.site(), row.host(), row.bytes(), row.receivedAt(), row.receivedBy()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "What was read of an upload")
    @APIResponseSchema(EvidenceView.class)
    @APIResponse(responseCode = "503", description = "Too many uploads are being read; ask again")
    public Response get(@PathParam("id") UUID id) {
        if (!places.tryAcquire()) {
            return busy();
        }
        try {
            StoredEvidence stored = QuarkusTransaction.requiringNew().call(() -> visible(id));
            return Response.ok(EvidenceView.of(stored, stored.read())).build();
        } finally {
            places.release();
        }
    }

    @GET
    @Path("collector")
    @RolesAllowed({Roles.VIEWER, Roles.INGEST})
    @Operation(
            summary = "The script that collects evidence on a host",
            description = "PowerShell 2.0 or later. It reads only, writes one file, and posts it when it is given"
                    + " -Uri (this API's /evidence) and -Token.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public Response collector(
            @QueryParam("role")
                    @Parameter(
                            description = "What the host does: front-end, standard-edition, director, av-conferencing,"
                                    + " mediation, edge, monitoring, archiving or persistent-chat; all that can be"
                                    + " gathered, if absent",
                            example = "mediation")
                    @Nullable
                    String role) {
        return Response.ok(CollectorScript.of(role(role)).toBytes(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"collect-evidence.ps1\"")
                .build();
    }

    private static Optional<Role> role(@Nullable String word) {
        try {
            return Optional.ofNullable(word).map(text -> Word.parse(Role.class, text));
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("role", String.valueOf(e.getMessage()));
        }
    }

    // Evidence of a site that the token does not cover is not admitted to exist.
    private StoredEvidence visible(UUID id) {
        return repository
                .find(id)
                .filter(stored -> caller.maySee(stored.site()))
                .orElseThrow(() -> ProblemException.notFound("There is no evidence " + id));
    }

    private String site(@Nullable String asked) {
        if (asked != null && !SiteId.isValid(asked)) {
            throw ProblemException.invalid("site", "'" + asked + "' cannot name a site");
        }
        Set<String> sites = caller.sites();
        String site =
                asked != null ? asked : sites.size() == 1 ? sites.iterator().next() : ownSite;
        caller.requireSite(site);
        return site;
    }

    private static Optional<String> host(@Nullable String asked) {
        if (asked != null && !HOST.matcher(asked).matches()) {
            throw ProblemException.invalid("host", "host must be a computer's name, as in med01.example.net");
        }
        return Optional.ofNullable(asked).map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static Response busy() {
        return Response.status(ProblemType.UNAVAILABLE.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .entity(Problem.of(
                        ProblemType.UNAVAILABLE,
                        "Too many uploads are being read at this moment. Nothing was taken; try again",
                        PATH,
                        List.of()))
                .build();
    }
}
