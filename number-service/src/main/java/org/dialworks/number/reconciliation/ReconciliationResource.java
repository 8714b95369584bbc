package org.dialworks.number.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Word;
import org.dialworks.number.inventory.NumberView;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
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

/** Where the inventory and the exports do not agree. */
@Path("/api/numbers/v1/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reconciliation", description = "Where the inventory and the newest exports do not agree")
public class ReconciliationResource {

    private final Findings findings;
    private final ResolveFinding resolveFinding;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ReconciliationResource(
            Findings findings, ResolveFinding resolveFinding, Idempotency idempotency, Caller caller, Clock clock) {
        this.findings = findings;
        this.resolveFinding = resolveFinding;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "List what does not agree",
            description =
                    "Computed from the inventory and the newest export of each kind and site; changes nothing. The "
                            + "worst first, then by number. Findings that somebody has decided on are left out until their time is "
                            + "over or a newer export shows them again.")
    public Page<FindingView> list(
            @BeanParam Paging paging,
            @QueryParam("site") @Parameter(description = "Of this site", example = "bergen") @Nullable String site,
            @QueryParam("kind")
                    @Parameter(description = "Of this kind, several times for several", example = "held-twice")
                    List<String> kinds,
            @QueryParam("severity") @Parameter(description = "Of this severity", example = "error") @Nullable
                    String severity) {
        Findings.Query query = FindingFilter.query(caller, site, kinds, severity);
        List<String> after = paging.after(4);
        Findings.Place behind = after.isEmpty()
                ? null
                : new Findings.Place(
                        Word.parse(FindingKind.class, after.get(0)),
                        Cursor.number(after.get(1)),
                        after.get(2),
                        after.get(3));
        return Page.of(findings.page(query, behind, paging.limit() + 1), paging.limit(), finding -> {
                    Findings.Place place = Findings.Place.of(finding);
                    return Cursor.encode(place.kind().word(), place.digits(), place.extension(), place.subject());
                })
                .map(FindingView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Read a finding",
            description = "404 when it is no longer so, or when somebody has decided on it.")
    public FindingView read(@PathParam("id") String id) {
        return FindingView.of(visible(id));
    }

    @POST
    @Path("/{id}/resolve")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Resolve a finding in the inventory",
            description =
                    "`accept-export` makes the inventory what the export shows, `release` and `assign-to` move the "
                            + "number, all in one transaction. `keep-inventory` changes nothing here: the platform is to be changed, "
                            + "see the script; a newer export that shows it again brings the finding back. `ignore` leaves it as "
                            + "it is until an instant, with a note that says why.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionRequest.class),
                            examples = {
                                @ExampleObject(name = "accept-export", value = "{\"with\":\"accept-export\"}"),
                                @ExampleObject(
                                        name = "ignore",
                                        value =
                                                "{\"with\":\"ignore\",\"note\":\"The old switch keeps it until it is taken down\",\"until\":\"2099-01-31T12:00:00Z\"}")
                            }))
    @APIResponse(responseCode = "200", description = "The decision, and the number as it is now")
    @APIResponse(responseCode = "404", description = "It is no longer so, or somebody has decided on it")
    @APIResponse(responseCode = "409", description = "The finding, or the number's state, does not allow it")
    public Decided resolve(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull DecisionRequest request) {
        ResolveFinding.Decision decision = request.checked(clock.instant(), caller.subject());
        return idempotency.once(key, List.of(id, request), Decided.class, () -> {
            NumberView number = resolveFinding
                    .resolve(visible(id), decision)
                    .map(NumberView::of)
                    .orElse(null);
            return new Decided(id, decision.with(), number);
        });
    }

    /** The decision on a finding, and what became of its number. */
    @Schema(name = "FindingDecided")
    record Decided(String id, Resolution with, @Nullable NumberView number) {}

    private Finding visible(String id) {
        Finding finding = FindingId.parse(id)
                .flatMap(findings::find)
                .orElseThrow(() -> ProblemException.notFound("There is no finding " + id + ", or not any more"));
        caller.requireSite(finding.site());
        return finding;
    }
}
