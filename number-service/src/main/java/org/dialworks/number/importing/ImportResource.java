package org.dialworks.number.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.number.export.Batches;
import org.dialworks.number.export.FileParameters;
import org.dialworks.number.export.SendFile;
import org.dialworks.number.reading.Country;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Loads exports of a running system. */
@Path("/api/numbers/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Imports", description = "Exports of a running system and lists of numbers, loaded unchanged")
public class ImportResource {

    private static final String PATH = "/api/numbers/v1/imports/";

    private static final int FILE_BATCH = 2000;

    private final StartImport startImport;
    private final ImportRepository imports;
    private final ImportRows rows;
    private final ImportEvents events;
    private final SendFile sendFile;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ImportResource(
            StartImport startImport,
            ImportRepository imports,
            ImportRows rows,
            ImportEvents events,
            SendFile sendFile,
            Caller caller,
            Clock clock) {
        this.startImport = startImport;
        this.imports = imports;
        this.rows = rows;
        this.events = events;
        this.sendFile = sendFile;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Load exports",
            description =
                    "One file as the body, or several as multipart/form-data: CSV, JSON, LDIF or XLSX; gzip is unpacked; at most 64 MB "
                            + "as sent and 512 MB unpacked. Loaded are the exports of Lync, Skype for Business, Teams and Graph, "
                            + "attributes of the Active Directory, and lists of numbers. Which one a file is, is known by its columns, "
                            + "its #TYPE line or its name. "
                            + "The answer is a job to follow; every row is taken or stands in its report with line and reason.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(
                                        name = "Get-CsUser | Export-Csv",
                                        value =
                                                "\"DisplayName\",\"SipAddress\",\"UserPrincipalName\",\"LineURI\"\n\"Kari Nordmann\",\"sip:kari@contoso.com\",\"kari@contoso.com\",\"tel:+4755123000\"\n")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(
                                        name = "Get-CsUnassignedNumber | ConvertTo-Json",
                                        value =
                                                "[{\"Identity\":\"Bergen\",\"AnnouncementName\":\"Vacant\",\"NumberRangeStart\":\"tel:+4755123000\",\"NumberRangeEnd\":\"tel:+4755123999\",\"Priority\":1}]"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Accepted; Location is the job",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "400", description = "A file cannot be read; the errors name the line")
    @APIResponse(responseCode = "413", description = "Larger than the limit")
    @APIResponse(responseCode = "422", description = "The columns are those of no known export")
    public Response start(
            @QueryParam("site")
                    @Parameter(description = "Where the numbers are", required = true, example = "bergen")
                    @Nullable
                    String site,
            @QueryParam("country")
                    @Parameter(
                            description = "How to read numbers without +, ISO 3166-1; without it they are not guessed",
                            example = "NO")
                    @Nullable
                    String country,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Only say what would become of it")
                    boolean dryRun,
            @QueryParam("kind")
                    @Parameter(
                            description = "Which export it is, where its columns fit several",
                            example = "meeting-room")
                    @Nullable
                    String kind,
            @QueryParam("ranges")
                    @Parameter(
                            description =
                                    "from-numbers: consecutive numbers of Teams or of a list become ranges where there is none; "
                                            + "without it only exports of ranges make ranges",
                            example = "from-numbers")
                    @Nullable
                    String ranges,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true) @Nullable Long length,
            @Parameter(hidden = true) InputStream body)
            throws IOException {
        if (site == null) {
            throw ProblemException.invalid("site", "Say where the numbers are, as in ?site=bergen");
        }
        caller.requireSite(SiteId.require(site));
        if (length != null && length > Uploads.MOST_SENT) {
            throw Uploads.tooLarge();
        }
        var wish = new StartImport.Wish(site, country(country), dryRun, makesRanges(ranges), key, caller.subject());
        Optional<ExportKind> said = Optional.ofNullable(kind).map(Uploads::kind);
        ImportView job;
        try (var folder = new UploadFolder()) {
            var uploads = new Uploads(contentType, folder);
            if (uploads.isForm()) {
                uploads.receiveForm(body, String.valueOf(contentType), said);
            } else {
                uploads.receiveBody(body, "body", said);
            }
            if (folder.files().isEmpty()) {
                throw new ProblemException(ProblemType.EMPTY_UPLOAD, "The form has no file");
            }
            job = startImport.start(wish, folder.files());
        }
        return Response.accepted(job).location(URI.create(PATH + job.id())).build();
    }

    private static @Nullable Country country(@Nullable String country) {
        return country == null ? null : Country.of(country);
    }

    private static boolean makesRanges(@Nullable String ranges) {
        if (ranges != null && !ranges.equals("from-numbers")) {
            throw ProblemException.invalid("ranges", "'" + ranges + "' is not from-numbers");
        }
        return ranges != null;
    }

    @POST
    @Path("/{id}/resolve")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Operation(
            summary = "Load the local numbers of an import",
            description =
                    "Reads the rows that came out as local once more, as numbers of a country. The answer is a new job.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; Location is the new job",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "422", description = "The import has no local numbers")
    public Response resolve(
            @PathParam("id") UUID id,
            @QueryParam("country") @Parameter(description = "ISO 3166-1", required = true, example = "NO") @Nullable
                    String country,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Only say what would become of it")
                    boolean dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        if (country == null) {
            throw ProblemException.invalid("country", "Say of which country the numbers are, as in ?country=NO");
        }
        ImportJob earlier = QuarkusTransaction.requiringNew().call(() -> withReport(id));
        var wish = new StartImport.Wish(
                earlier.site(), country(country), dryRun, earlier.makesRanges(), key, caller.subject());
        ImportView job = startImport.resolve(wish, id);
        return Response.accepted(job).location(URI.create(PATH + job.id())).build();
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(summary = "List the imports", description = "The latest first.")
    public Page<ImportView> list(@BeanParam Paging paging) {
        List<String> after = paging.after(1);
        Instant before = after.isEmpty()
                ? Instant.parse("9999-01-01T00:00:00Z")
                : Instant.EPOCH.plusNanos(Cursor.number(after.getFirst()) * 1000);
        List<ImportJob> page = imports.page(caller.sites(), before, paging.limit() + 1);
        return Page.of(page, paging.limit(), job -> Cursor.encode(microseconds(job.createdAt())))
                .map(job -> job.view(imports.files(job.id())));
    }

    private static long microseconds(Instant instant) {
        return Math.multiplyExact(instant.getEpochSecond(), 1_000_000L) + instant.getNano() / 1000;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(summary = "Follow an import", description = "Its state, how far it is, and at the end the counts.")
    public ImportView read(@PathParam("id") UUID id) {
        return visible(id).view(imports.files(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Operation(summary = "Cancel an import", description = "Nothing of it is kept. One that is over stays as it is.")
    @APIResponse(responseCode = "202", description = "It will be cancelled")
    @APIResponse(responseCode = "409", description = "It is over")
    public Response cancel(@PathParam("id") UUID id) {
        ImportJob job = visible(id);
        if (!imports.cancel(id, clock.instant())) {
            throw new ProblemException(ProblemType.CONFLICT, "The import is " + job.state());
        }
        return Response.accepted().location(URI.create(PATH + id)).build();
    }

    @GET
    @Path("/{id}/report")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Read what became of each row",
            description = "Every row with its line, its outcome and the reason; `?outcome=rejected` shows only those.")
    public Page<ReportRow> report(
            @PathParam("id") UUID id,
            @QueryParam("outcome")
                    @Parameter(
                            description = "added, changed, unchanged, conflict, local, rejected or ignored",
                            example = "rejected")
                    @Nullable
                    String outcome,
            @BeanParam Paging paging) {
        withReport(id);
        List<String> after = paging.after(1);
        List<ReportRow> page = rows.report(
                id, after.isEmpty() ? 0 : Cursor.number(after.getFirst()), outcome(outcome), paging.limit() + 1);
        return Page.of(page, paging.limit(), row -> Cursor.encode(row.seq()));
    }

    @GET
    @Path("/{id}/report")
    @Produces("text/csv")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Download what became of each row",
            description = "The report as a file, with `Accept: text/csv`; written while it is read.")
    public Response reportFile(
            @PathParam("id") UUID id,
            @QueryParam("outcome")
                    @Parameter(description = "Only rows that came out so", example = "rejected")
                    @Nullable
                    String outcome,
            @BeanParam FileParameters file) {
        ImportJob job = QuarkusTransaction.requiringNew().call(() -> withReport(id));
        RowOutcome wanted = outcome(outcome);
        return sendFile.of(
                ReportRow.TABLE,
                Optional.of(job.site()),
                file,
                Batches.of(last -> rows.report(id, last.map(ReportRow::seq).orElse(0L), wanted, FILE_BATCH)));
    }

    private static @Nullable RowOutcome outcome(@Nullable String word) {
        return word == null ? null : Word.parse(RowOutcome.class, word);
    }

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Follow an import as it goes on",
            description =
                    "Server-sent events named `progress`; the data is the job, at each progress. The stream ends when "
                            + "the import is over.")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportView.class)))
    public void events(@PathParam("id") UUID id, @Context SseEventSink sink, @Context Sse sse) {
        QuarkusTransaction.requiringNew().run(() -> visible(id));
        events.send(id, sink, sse);
    }

    private ImportJob withReport(UUID id) {
        ImportJob job = visible(id);
        if (!job.hasReport()) {
            throw new ProblemException(
                    ProblemType.GONE, "The report was deleted a while after the import was over; its counts are kept");
        }
        return job;
    }

    private ImportJob visible(UUID id) {
        ImportJob job = imports.findById(id);
        if (job == null) {
            throw ProblemException.notFound("There is no import " + id);
        }
        caller.requireSite(job.site());
        return job;
    }
}
