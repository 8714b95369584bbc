package org.dialworks.routing.provisioning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.ProvisioningState;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.identity.Caller;
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

/** The scripts of many numbers at once, and what became of them. */
@Path("/api/routing/v1/provisioning")
@RunOnVirtualThread
@Transactional
@Tag(name = "Provisioning")
public class BatchResource {

    private static final String OUTCOMES = """
            {"outcomes": [{"id": "7b0d5a1e-6f0e-4d3b-8a46-0c4f8f1f9d21", "outcome": "succeeded"},
                          {"id": "0c4f8f1f-9d21-4d3b-8a46-7b0d5a1e6f0e", "outcome": "failed",
                           "reason": "LineURI is in use"}]}
            """;
    private static final String OUTCOME_FILE = """
            7b0d5a1e-6f0e-4d3b-8a46-0c4f8f1f9d21 succeeded
            0c4f8f1f-9d21-4d3b-8a46-7b0d5a1e6f0e failed LineURI is in use
            """;

    private final ProvisioningRepository scripts;
    private final SiteRepository sites;
    private final SiteGrants grants;
    private final ReportOutcome reportOutcome;
    private final Caller caller;

    @Inject
    BatchResource(
            ProvisioningRepository scripts,
            SiteRepository sites,
            SiteGrants grants,
            ReportOutcome reportOutcome,
            Caller caller) {
        this.scripts = scripts;
        this.sites = sites;
        this.grants = grants;
        this.reportOutcome = reportOutcome;
        this.caller = caller;
    }

    /** A batch with what it carries out and what it leaves. */
    public record Batch(String site, Platform platform, List<UUID> scripts, List<LeftOut> left, String script) {
        public Batch {
            scripts = List.copyOf(scripts);
            left = List.copyOf(left);
        }
    }

    /** One that has to be done by hand. */
    public record LeftOut(UUID id, PhoneNumber number, String reason) {}

    @GET
    @Path("script")
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Write one script for all numbers of a site that wait for theirs",
            description =
                    "Those that are ready, oldest first, of one day where a date is given. What fails for one number"
                            + " does not stop the others; the script writes what became of each to a file, which"
                            + " `POST /provisioning/outcomes` takes. `Accept: application/json` gives the ids with it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "No number of the site waits for a script")
    @APIResponse(responseCode = "409", description = "The site has no intent yet")
    public Response batch(
            @QueryParam("site") @Parameter(description = "Of this site", required = true, example = "bergen") @Nullable
                    String site,
            @QueryParam("date")
                    @Parameter(description = "That came about on this day (UTC)", example = "2026-01-31")
                    @Nullable
                    String date,
            @QueryParam("limit") @DefaultValue("500") @Parameter(description = "At most so many, 1 to 1000") int limit,
            @Context HttpHeaders headers) {
        if (site == null) {
            throw ProblemException.invalid("site", "Say of which site: site=bergen");
        }
        if (limit < 1 || limit > OutcomeReport.MOST) {
            throw ProblemException.invalid("limit", "limit must be 1 to " + OutcomeReport.MOST + ", not " + limit);
        }
        caller.requireSite(SiteId.require(site));
        Platform platform = sites.platform(site);
        List<Provisioning> ready = scripts.ready(site, day(date), limit);
        if (ready.isEmpty()) {
            throw ProblemException.notFound("No number of site " + site + " waits for a script"
                    + (date == null ? "" : " that came about on " + date));
        }
        BatchScript.Written written = BatchScript.write(site, ready, platform, grants.of(site, null));
        var batch = new Batch(
                site,
                platform,
                written.scripts().stream().map(Provisioning::id).toList(),
                written.left().stream()
                        .map(left ->
                                new LeftOut(left.script().id(), left.script().number(), left.reason()))
                        .toList(),
                written.text());
        return PowerShellFile.answer(headers, batch, written.text());
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid("date", "date must be a day such as 2026-01-31, not '" + date + "'");
        }
    }

    /** What came of reporting many outcomes, in their order. */
    public record Reported(int accepted, int refused, List<Report> items) {
        public Reported {
            items = List.copyOf(items);
        }
    }

    /**
     * What came of reporting one.
     *
     * @param state of the script now; absent where there is no such script
     * @param refusal why the report was not taken; absent where it was
     */
    public record Report(
            UUID id,
            @Nullable ProvisioningState state,
            @Nullable String refusal) {}

    @POST
    @Path("outcomes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ROUTING_ADMIN, Roles.OPERATOR})
    @Operation(
            summary = "Report what became of many scripts",
            description =
                    "Each is taken or refused by itself. To report the same twice changes nothing. The file that a"
                            + " batch writes can be sent as it is, as `text/plain`.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OutcomeReport.class),
                        examples = @ExampleObject(name = "two", value = OUTCOMES)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "the file of a batch", value = OUTCOME_FILE))
            })
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reported.class)))
    public Reported report(@Nullable OutcomeReport report) {
        return take(report == null ? new OutcomeReport(null) : report);
    }

    @POST
    @Path("outcomes")
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ROUTING_ADMIN, Roles.OPERATOR})
    @Operation(hidden = true)
    public Reported report(@Nullable String file) {
        try {
            return take(OutcomeReport.read(file == null ? "" : file));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private Reported take(OutcomeReport report) {
        List<Fault> faults = report.faults();
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "The report has " + faults.size() + " fault(s)", faults);
        }
        // Scripts are taken in one order, so that two reports never wait for each other.
        var byEntry = new HashMap<OutcomeReport.Entry, Report>();
        report.outcomes().stream()
                .sorted(Comparator.comparing(entry -> Objects.requireNonNull(entry.id())))
                .forEach(entry -> byEntry.put(entry, take(entry)));
        List<Report> taken = report.outcomes().stream()
                .map(entry -> Objects.requireNonNull(byEntry.get(entry)))
                .toList();
        int accepted = (int) taken.stream().filter(one -> one.refusal() == null).count();
        return new Reported(accepted, taken.size() - accepted, taken);
    }

    private Report take(OutcomeReport.Entry entry) {
        UUID id = Objects.requireNonNull(entry.id());
        var script = scripts.find(id).filter(found -> caller.maySee(found.site()));
        if (script.isEmpty()) {
            return new Report(id, null, "There is no script " + id);
        }
        try {
            return new Report(
                    id,
                    reportOutcome
                            .report(script.get(), entry.asOutcome(), caller.subject())
                            .state(),
                    null);
        } catch (ProblemException refused) {
            return new Report(id, script.get().state(), refused.getMessage());
        }
    }
}
