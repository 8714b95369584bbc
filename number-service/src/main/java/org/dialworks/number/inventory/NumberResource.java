package org.dialworks.number.inventory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Numbers in use: who holds them, and the moves of their life. */
@Path("/api/numbers/v1/numbers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Numbers", description = "State, holder and history of a number, and the moves of its life")
public class NumberResource {

    private final FindNumber findNumber;
    private final MoveNumber moveNumber;
    private final NumberSearch search;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    @Inject
    NumberResource(
            FindNumber findNumber,
            MoveNumber moveNumber,
            NumberSearch search,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.findNumber = findNumber;
        this.moveNumber = moveNumber;
        this.search = search;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Find numbers that are or were in use",
            description = "In ascending order. What is free and never was in use is under `/available`.")
    public Page<NumberView> find(
            @BeanParam Paging paging,
            @QueryParam("site") @Parameter(description = "Numbers of this site", example = "bergen") @Nullable
                    String site,
            @QueryParam("state") @Parameter(description = "Numbers in this state", example = "assigned") @Nullable
                    String state,
            @QueryParam("holder")
                    @Parameter(description = "Numbers of this holder, by the whole id", example = "kari@contoso.com")
                    @Nullable
                    String holder,
            @QueryParam("q")
                    @Parameter(
                            description = "Digits that the number begins with, or a part of its holder's name or id",
                            example = "4755")
                    @Nullable
                    String q) {
        Set<String> sites = caller.sites();
        if (site != null) {
            caller.requireSite(SiteId.require(site));
            sites = Set.of(site);
        }
        List<String> after = paging.after(2);
        PhoneNumber behind = after.isEmpty()
                ? new PhoneNumber(1, "")
                : new PhoneNumber(Cursor.number(after.getFirst()), after.getLast());
        List<NumberView> rows = search.page(
                new NumberSearch.Query(sites, state == null ? null : Word.parse(NumberState.class, state), holder, q),
                behind,
                paging.limit() + 1);
        return Page.of(
                rows,
                paging.limit(),
                row -> Cursor.encode(row.number().digits(), row.number().extension()));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Read a number",
            description =
                    "Its state, its holder, what became of its script, and its latest changes. In the path `+` may "
                            + "stand as it is; the `;` before an extension is written `%3B`.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NumberView.class)))
    @APIResponse(responseCode = "404", description = "It is in no range and no export has shown it")
    public Response read(@PathParam("number") @Parameter(example = "+4755123456") String text) {
        InventoryNumber number = findNumber.visible(FindNumber.parse(text));
        return Response.ok(search.whole(number))
                .tag(Versions.tag(number.version()))
                .build();
    }

    @POST
    @Path(
            "/{number}/{move:"
                    + "assign|reserve|hand-over|release|give-back|block|unblock|port-in|port-out|complete-port|cancel-port|retire}")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(
            summary = "Move a number through its life",
            description =
                    "`assign` and `hand-over` (to another holder) need a `holder`; `reserve` and `port-in` may have one, and "
                            + "an `until`, as may `port-out`; all take a `reason`. `release` lets a number that has been "
                            + "active rest: for the days of its range, or as `until` or `rest` say; `give-back` returns it "
                            + "to the holder it had. A porting ends with `complete-port` or `cancel-port`. Send `If-Match` "
                            + "to move it only as you have read it. Which move is allowed from which state: LIFECYCLE.md "
                            + "of this service; a refusal names those that are.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MoveRequest.class),
                            examples = {
                                @ExampleObject(
                                        name = "assign",
                                        value =
                                                "{\"holder\":{\"kind\":\"user\",\"id\":\"sip:kari@contoso.com\",\"line\":\"primary\",\"displayName\":\"Kari Nordmann\"}}"),
                                @ExampleObject(
                                        name = "release",
                                        value = "{\"rest\":\"P30D\",\"reason\":\"left the company\"}")
                            }))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NumberView.class)))
    @APIResponse(responseCode = "409", description = "Not allowed from its state; the detail names the moves that are")
    public Response move(
            @PathParam("number") @Parameter(example = "+4755123456") String text,
            @PathParam("move") String moveWord,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable MoveRequest body) {
        PhoneNumber number = FindNumber.parse(text);
        Move move = Word.parse(Move.class, moveWord);
        MoveRequest request = body == null ? MoveRequest.empty() : body;
        request.check(move, clock.instant());
        InventoryNumber seen = findNumber.visible(number);
        NumberView view = idempotency.once(
                key,
                List.of(number, move, request),
                NumberView.class,
                () -> carryOut(number, move, request, ifMatch, seen));
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    private NumberView carryOut(
            PhoneNumber number, Move move, MoveRequest request, @Nullable String ifMatch, InventoryNumber seen) {
        Long version = null;
        if (ifMatch != null) {
            Versions.requireMatch(ifMatch, seen.version());
            version = seen.version();
        }
        MoveNumber.Wish wish = request.wish(move, version, clock.instant(), caller.subject());
        return switch (moveNumber.move(number, wish)) {
            case MoveNumber.Outcome.Moved(var moved) -> NumberView.of(moved);
            case MoveNumber.Outcome.Refusal refusal -> throw MoveRefusal.problem(number, move, refusal);
        };
    }
}
