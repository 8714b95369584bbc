package org.dialworks.diagnostics.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Windows events in, and looking back at them. */
@Path("/api/diagnostics/v1/events")
@Tag(name = "Events")
@RunOnVirtualThread
public class EventResource {

    private static final Logger LOG = Logger.getLogger(EventResource.class);
    private static final int RETRY_AFTER_SECONDS = 2;
    private static final String EXAMPLE_XML = """
            <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>\
            <Provider Name="LS Mediation Server"/><EventID Qualifiers="33774">25073</EventID><Level>3</Level>\
            <Keywords>0x80000000000000</Keywords><TimeCreated SystemTime="2026-01-31T12:00:00.000000000Z"/>\
            <EventRecordID>4711</EventRecordID><Channel>Lync Server</Channel><Computer>med01.example.net</Computer>\
            </System><EventData><Data>gw1.example.net</Data></EventData></Event>""";
    private static final String EXAMPLE_JSON = """
            {"@timestamp":"2026-01-31T12:00:00.000Z","log":{"level":"warning"},"winlog":{"channel":"Lync Server",\
            "provider_name":"LS Mediation Server","event_id":"25073","record_id":4711,\
            "computer_name":"med01.example.net","keywords":["Classic"],"event_data":{"param1":"gw1.example.net"}}}""";

    private static final String EXAMPLE_TEXT = """
            Log Name:      Lync Server
            Source:        LS Mediation Server
            Date:          1/31/2026 12:00:00 PM
            Event ID:      25073
            Task Category: (1030)
            Level:         Warning
            Keywords:      Classic
            User:          N/A
            Computer:      med01.example.net
            Description:
            A call came in from a gateway that offers no comfort noise.""";

    private final TelemetryPublisher publisher;
    private final TelemetryRepository repository;
    private final UploadBudget budget;
    private final Caller caller;
    private final String ownSite;
    private final Clock clock;

    @Inject
    EventResource(
            TelemetryPublisher publisher,
            TelemetryRepository repository,
            UploadBudget budget,
            Caller caller,
            @ConfigProperty(name = "dialworks.site") String ownSite,
            Clock clock) {
        this.publisher = publisher;
        this.repository = repository;
        this.budget = budget;
        this.caller = caller;
        this.ownSite = ownSite;
        this.clock = clock;
    }

    /**
     * What became of an upload.
     *
     * @param accepted events that Kafka has
     * @param rejected records that were not taken
     * @param errors why, by position; the first 100
     * @param warnings what is doubtful although it was taken; the first 20
     */
    public record Ingested(long accepted, long rejected, List<Problem.Fault> errors, List<Problem.Fault> warnings) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.INGEST, Roles.OPERATOR})
    @Operation(
            summary = "Take in Windows events",
            description = "One event or many, recognised by content, not by Content-Type: Windows Event XML; JSON (one"
                    + " object, an array, or one per line) of Winlogbeat 7/8, evtx_dump, OpenTelemetry windowseventlog and"
                    + " OTLP/HTTP logs, Get-WinEvent | ConvertTo-Json, Fluent Bit, NXLog and OpenWEC; .evtx files; the text"
                    + " that Event Viewer copies; CEF, also in syslog. Any of them as gzip, or several as files of a"
                    + " multipart/form-data form; at most 64 MB unpacked. Answered when Kafka has the events. What cannot be"
                    + " read is reported by position and costs nothing else; what is sent twice is kept once.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "application/xml",
                        examples = @ExampleObject(name = "Windows Event XML", value = EXAMPLE_XML)),
                @Content(
                        mediaType = "application/json",
                        examples = @ExampleObject(name = "Winlogbeat", value = EXAMPLE_JSON)),
                @Content(
                        mediaType = "text/plain",
                        examples = @ExampleObject(name = "Event Viewer", value = EXAMPLE_TEXT)),
                @Content(mediaType = "application/octet-stream"),
                @Content(mediaType = "multipart/form-data")
            })
    @APIResponse(responseCode = "202", description = "Kafka has the accepted events")
    @APIResponse(responseCode = "400", description = "The upload is empty, or none of its records is an event")
    @APIResponse(responseCode = "503", description = "Kafka cannot be reached; send the upload again")
    public Response ingest(
            @QueryParam("site")
                    @Parameter(description = "The site of the events; the token's only site, or this one's, if absent")
                    @Nullable
                    String site,
            @QueryParam("zone")
                    @Parameter(
                            description =
                                    "The time zone of times that are written without one, as Event Viewer, NXLog and"
                                            + " syslog do; UTC if absent",
                            example = "Europe/Oslo")
                    @Nullable
                    String zone,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String encoding,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            InputStream body) {
        String at = site(site);
        var reading = new Reading(at, zone(zone), clock.instant());
        boolean gzip = isGzip(encoding);
        try (UploadBudget.Share _ = budget.begin()) {
            TelemetryPublisher.Batch batch = publisher.begin(at, traceParent());
            var upload = new EventUpload(reading, batch);
            if (contentType != null && UploadForm.isOne(contentType)) {
                UploadForm.read(gzip ? new GZIPInputStream(body) : body, contentType, upload);
            } else {
                upload.read(body, null, gzip);
            }
            batch.await();
            return Response.accepted(ingested(upload.outcome())).build();
        } catch (UploadTooLargeException e) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE, e.detail());
        } catch (UploadBudget.ExhaustedException e) {
            return unavailable("Too many events are being taken in at this moment. Nothing was taken; try again");
        } catch (TelemetryPublisher.NotTakenException e) {
            LOG.warnf("Kafka did not take the events: %s", e.getMessage());
            return unavailable("Kafka did not take all events in time. Send the upload again: what is there is not"
                    + " counted twice");
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemType.MALFORMED_BODY,
                    "The body ended early. Send the upload again: what is there is not counted twice");
        }
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Look back at events, newest first")
    public Page<TelemetryEvent> list(@BeanParam EventQuery query, @BeanParam Paging paging) {
        List<String> after = paging.after(2);
        Set<String> sites = caller.sites();
        List<TelemetryRepository.Row> rows = repository.list(
                query,
                sites,
                after.isEmpty() ? null : Cursor.instant(after.get(0)),
                after.isEmpty() ? 0 : Cursor.number(after.get(1)),
                paging.limit() + 1);
        return Page.of(rows, paging.limit(), row -> Cursor.encode(row.event().time(), row.id()))
                .map(TelemetryRepository.Row::event);
    }

    private String site(@Nullable String asked) {
        if (asked != null && !SiteId.isValid(asked)) {
            throw ProblemException.invalid(
                    "site",
                    "'" + asked + "' cannot name a site: use 1 to 40 lower-case letters," + " digits and hyphens");
        }
        Set<String> sites = caller.sites();
        String site =
                asked != null ? asked : sites.size() == 1 ? sites.iterator().next() : ownSite;
        caller.requireSite(site);
        return site;
    }

    private static boolean isGzip(@Nullable String encoding) {
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return false;
        }
        if (encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip")) {
            return true;
        }
        throw new ProblemException(
                ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding must be gzip or identity, not " + encoding);
    }

    private static Ingested ingested(EventUpload.Outcome outcome) {
        if (outcome.accepted() == 0 && outcome.rejected() == 0) {
            throw new ProblemException(ProblemType.EMPTY_UPLOAD, "The body holds no event");
        }
        if (outcome.accepted() == 0
                && outcome.rejected() == 1
                && outcome.broken().isPresent()) {
            throw new ProblemException(
                    ProblemType.MALFORMED_BODY,
                    "Nothing was taken: " + outcome.broken().get(),
                    outcome.faults());
        }
        if (outcome.accepted() == 0) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    "None of the " + outcome.rejected() + " record(s) is an event that can be taken",
                    outcome.faults());
        }
        return new Ingested(outcome.accepted(), outcome.rejected(), outcome.faults(), outcome.warnings());
    }

    private static ZoneId zone(@Nullable String asked) {
        try {
            return asked == null || asked.isBlank() ? ZoneOffset.UTC : ZoneId.of(asked);
        } catch (DateTimeException e) {
            throw ProblemException.invalid(
                    "zone", "'" + asked + "' is no time zone; use a name as in Europe/Oslo, or an offset as in +01:00");
        }
    }

    private static Response unavailable(String detail) {
        return Response.status(ProblemType.UNAVAILABLE.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .entity(Problem.of(ProblemType.UNAVAILABLE, detail, "/api/diagnostics/v1/events", List.of()))
                .build();
    }

    private static String traceParent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : "";
    }
}
