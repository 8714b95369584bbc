package org.dialworks.number.shortlist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.number.allocation.DirectTaking;
import org.dialworks.number.inventory.HolderIdentity;
import org.dialworks.number.inventory.NumberView;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The drop-down of free numbers at the time of an assignment. */
@Path("/api/numbers/v1/shortlists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Short lists", description = "A few free numbers to choose from, held for minutes")
public class ShortlistResource {

    private static final String PATH = "/api/numbers/v1/shortlists/";

    private final ShortlistRepository shortlists;
    private final OpenShortlist openShortlist;
    private final EndShortlist endShortlist;
    private final DirectTaking directTaking;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ShortlistResource(
            ShortlistRepository shortlists,
            OpenShortlist openShortlist,
            EndShortlist endShortlist,
            DirectTaking directTaking,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.shortlists = shortlists;
        this.openShortlist = openShortlist;
        this.endShortlist = endShortlist;
        this.directTaking = directTaking;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What was chosen from a list.
     *
     * @param holder who gets it
     * @param reason why, kept in the number's history
     */
    @Schema(name = "ShortlistChoice")
    record Choice(
            @NotNull @Schema(type = SchemaType.STRING, examples = "+4755123000")
            PhoneNumber number,

            @NotNull Holder holder,
            @Size(max = 500) @Nullable String reason) {}

    @POST
    @RolesAllowed(Roles.REQUESTER)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Offer a few free numbers to choose from",
            description =
                    "They are reserved for the caller and shown as such, until one is chosen, the list is given up or its "
                            + "time is over, 5 minutes if not said otherwise. All that are asked for or none. What all "
                            + "open lists of a caller hold is bounded.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ShortlistRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "three",
                                            value = "{\"site\":\"bergen\",\"count\":3,\"class\":\"ordinary\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Held",
            content = @Content(schema = @Schema(implementation = ShortlistView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Fewer are free, or the caller's open lists hold too many; the detail says how many")
    public Response open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull ShortlistRequest request) {
        caller.requireSite(SiteId.require(request.site()));
        if (!caller.hasRole(Roles.NUMBER_ADMIN)) {
            directTaking.refusal(request.site()).ifPresent(problem -> {
                throw problem;
            });
        }
        ShortlistView view = idempotency.once(key, request, ShortlistView.class, () -> open(request));
        return Response.created(URI.create(PATH + view.id())).entity(view).build();
    }

    private ShortlistView open(ShortlistRequest request) {
        return switch (openShortlist.open(
                request.from(), request.digits(), request.size(), request.held(), caller.subject())) {
            case OpenShortlist.Outcome.Opened(var list) -> ShortlistView.of(list, clock.instant());
            case OpenShortlist.Outcome.NotEnough(long free) ->
                throw new ProblemException(
                        ProblemType.NOT_ENOUGH_NUMBERS,
                        request.size() + " asked for, but " + free + " can be had there");
            case OpenShortlist.Outcome.TooManyHeld(long held, int most) ->
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        "Your open short lists hold " + held + " number(s) and may hold " + most
                                + "; give one up (DELETE " + PATH + "{id}) or ask for fewer");
        };
    }

    @GET
    @RolesAllowed(Roles.REQUESTER)
    @Transactional
    @Operation(summary = "List your open short lists", description = "The oldest first.")
    public Page<ShortlistView> list() {
        var now = clock.instant();
        return new Page<>(
                shortlists.open(caller.subject(), now).stream()
                        .map(list -> ShortlistView.of(list, now))
                        .toList(),
                null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.REQUESTER)
    @Transactional
    @Operation(summary = "Read a short list", description = "Kept for a day after its end.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ShortlistView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is another caller's")
    public ShortlistView read(@PathParam("id") UUID id) {
        return ShortlistView.of(own(id, shortlists.find(id)), clock.instant());
    }

    @POST
    @Path("/{id}/choose")
    @RolesAllowed(Roles.REQUESTER)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Assign a number of a short list",
            description = "It goes to the holder, and the other numbers of the list are free again, both or neither.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Choice.class),
                            examples =
                                    @ExampleObject(
                                            name = "choose",
                                            value =
                                                    "{\"number\":\"+4755123000\",\"holder\":{\"kind\":\"user\",\"id\":\"sip:kari@contoso.com\",\"line\":\"primary\",\"displayName\":\"Kari Nordmann\"}}")))
    @APIResponse(
            responseCode = "200",
            description = "Assigned",
            content = @Content(schema = @Schema(implementation = NumberView.class)))
    @APIResponse(responseCode = "409", description = "Chosen or given up before, or the number has moved on since")
    @APIResponse(responseCode = "410", description = "The time of the list is over")
    public Response choose(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull Choice choice) {
        own(id, shortlists.find(id));
        NumberView given = idempotency.once(key, List.of(id, choice), NumberView.class, () -> choose(id, choice));
        return Response.ok(given).tag(Versions.tag(given.version())).build();
    }

    private NumberView choose(UUID id, Choice choice) {
        Shortlist list = own(id, shortlists.lock(id));
        Holder holder = HolderIdentity.asStored(choice.holder());
        return switch (endShortlist.choose(list, choice.number(), holder, choice.reason(), caller.subject())) {
            case EndShortlist.Outcome.Given(var number) -> NumberView.of(number);
            case EndShortlist.Outcome.NotOffered() ->
                throw ProblemException.invalid(
                        "/number", choice.number() + " is not on the list; it offers " + offered(list));
            case EndShortlist.Outcome.Over(var state) -> throw over(list, state);
            case EndShortlist.Outcome.NoLongerHeld(var why) ->
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        choice.number() + " has been moved since the list reserved it; choose another");
        };
    }

    private static String offered(Shortlist list) {
        return String.join(
                ", ",
                list.offers().stream().map(offer -> offer.number().toString()).toList());
    }

    private static ProblemException over(Shortlist list, ShortlistState state) {
        return switch (state) {
            case EXPIRED ->
                new ProblemException(
                        ProblemType.GONE, "The time of the short list was over at " + list.until() + "; open another");
            case CHOSEN -> new ProblemException(ProblemType.CONFLICT, "A number of the list was chosen before");
            case FREED -> new ProblemException(ProblemType.CONFLICT, "The list was given up before; open another");
            case OPEN -> throw new IllegalStateException("the list " + list.id() + " is open");
        };
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.REQUESTER)
    @Transactional
    @Operation(
            summary = "Give up a short list",
            description = "Its numbers are free again. One that has ended stays so.")
    @APIResponse(responseCode = "204", description = "It holds nothing any more")
    public Response free(@PathParam("id") UUID id) {
        Shortlist list = own(id, shortlists.lock(id));
        if (list.state(clock.instant()) == ShortlistState.OPEN) {
            endShortlist.free(list, caller.subject());
        }
        return Response.noContent().build();
    }

    private Shortlist own(UUID id, Optional<Shortlist> found) {
        return found.filter(list -> caller.maySee(list.site()))
                .filter(list -> list.caller().equals(caller.subject()) || caller.hasRole(Roles.NUMBER_ADMIN))
                .orElseThrow(() -> ProblemException.notFound("You have no short list " + id));
    }
}
