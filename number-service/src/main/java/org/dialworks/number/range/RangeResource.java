package org.dialworks.number.range;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.RangePurpose;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.outbox.Outbox;
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

/** Ranges of numbers. */
@Path("/api/numbers/v1/ranges")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ranges", description = "The ranges of a site, and how many numbers of each are free")
public class RangeResource {

    static final String PATH = "/api/numbers/v1/ranges/";

    private final RangeRepository ranges;
    private final RangeSearch search;
    private final CreateRange createRange;
    private final RangeAccess access;
    private final ResizeRange resizeRange;
    private final RetireRange retireRange;
    private final FreeBlocks freeBlocks;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    @Inject
    RangeResource(
            RangeRepository ranges,
            RangeSearch search,
            CreateRange createRange,
            RangeAccess access,
            ResizeRange resizeRange,
            RetireRange retireRange,
            FreeBlocks freeBlocks,
            Outbox outbox,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.ranges = ranges;
        this.search = search;
        this.createRange = createRange;
        this.access = access;
        this.resizeRange = resizeRange;
        this.retireRange = retireRange;
        this.freeBlocks = freeBlocks;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a range",
            description =
                    "All its numbers are free, but for those that an export has shown in use and short codes. A range of "
                            + "extensions has a base number with an extension at both ends: leading zeros count, and all its "
                            + "extensions have the same length.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewRange.class),
                            examples = {
                                @ExampleObject(
                                        name = "a thousand numbers",
                                        value =
                                                "{\"name\":\"Bergen\",\"site\":\"bergen\",\"first\":\"+4755123000\",\"last\":\"+4755123999\",\"carrier\":\"Telenor\",\"tags\":[\"head-office\"],\"threshold\":10,\"quarantine\":\"P90D\"}"),
                                @ExampleObject(
                                        name = "a hundred extensions",
                                        value =
                                                "{\"name\":\"Bergen reception\",\"site\":\"bergen\",\"first\":\"+4755120000;ext=100\",\"last\":\"+4755120000;ext=199\"}")
                            }))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RangeView.class)))
    @APIResponse(responseCode = "409", description = "Another range has some of these numbers; the detail names it")
    public Response create(@HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewRange wanted) {
        caller.requireSite(SiteId.require(wanted.site()));
        Extent extent = wanted.extent();
        RangeDetails details = wanted.details(extent.numbering());
        RangeView view = idempotency.once(key, wanted, RangeView.class, () -> {
            ranges.lockLayout();
            access.requireFree(extent, null);
            NumberRange made = createRange.create(wanted.site(), extent, details, caller.subject());
            return RangeView.of(made, freeBlocks.count(made.id()));
        });
        return Response.created(URI.create(PATH + view.id()))
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build();
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "List the ranges",
            description = "In ascending order of their first number; ranges of extensions come last.")
    public Page<RangeView> list(
            @BeanParam Paging paging,
            @QueryParam("site") @Parameter(description = "Ranges of this site", example = "bergen") @Nullable
                    String site,
            @QueryParam("carrier") @Parameter(description = "Ranges of this carrier", example = "Telenor") @Nullable
                    String carrier,
            @QueryParam("purpose") @Parameter(description = "Ranges for this purpose", example = "geographic") @Nullable
                    String purpose,
            @QueryParam("tag") @Parameter(description = "Ranges with this tag", example = "head-office") @Nullable
                    String tag,
            @QueryParam("q")
                    @Parameter(
                            description = "A part of the name, or digits that one of its numbers begins with",
                            example = "4755")
                    @Nullable
                    String q) {
        Set<String> sites = caller.sites();
        if (site != null) {
            caller.requireSite(SiteId.require(site));
            sites = Set.of(site);
        }
        List<String> after = paging.after(3);
        RangeSearch.Position position = after.isEmpty()
                ? RangeSearch.Position.START
                : new RangeSearch.Position(
                        Cursor.number(after.get(0)), (int) Cursor.number(after.get(1)), Cursor.number(after.get(2)));
        List<NumberRange> rows = search.page(
                new RangeSearch.Query(
                        sites, carrier, purpose == null ? null : Word.parse(RangePurpose.class, purpose), tag, q),
                position,
                paging.limit() + 1);
        Map<UUID, Long> free =
                freeBlocks.count(rows.stream().map(NumberRange::id).toList());
        return Page.of(rows, paging.limit(), RangeResource::cursor)
                .map(range -> RangeView.of(range, free.getOrDefault(range.id(), 0L)));
    }

    private static String cursor(NumberRange range) {
        return switch (range.extent().numbering()) {
            case Numbering.Whole() -> Cursor.encode(0, 0, range.span().first());
            case Numbering.Extensions(long base, int length) ->
                Cursor.encode(base, length, range.span().first());
        };
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(summary = "Read a range", description = "With its size and how many of its numbers are free and held.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RangeView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(access.visible(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a range",
            description =
                    "What is absent stays as it is. With another `first` or `last` it grows or shrinks, unless somebody would "
                            + "lose a number. Needs `If-Match` with the ETag that was read.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RangeView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Numbers it would lose are held, or another range has those it would gain")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RangeChange change) {
        if (change.reshapes()) {
            ranges.lockLayout();
        }
        NumberRange range = access.toChange(id, ifMatch);
        Instant now = clock.instant();
        if (change.reshapes()) {
            Extent extent = change.extent(range);
            access.requireFree(extent, id);
            resizeRange.resize(range, extent.span(), now, caller.subject()).ifPresent(held -> {
                throw RangeAccess.stillHeld(held);
            });
        }
        range.change(change.appliedTo(range));
        outbox.append(EventType.RANGE_CHANGED, range.changed(freeBlocks.count(range.id()), now, caller.subject()));
        return answer(range);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Operation(
            summary = "Retire a range",
            description = "Its numbers are no longer given out; its history stays. Needs `If-Match`.")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "Numbers of it are held; the detail says how many")
    public Response retire(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        ranges.lockLayout();
        NumberRange range = access.toChange(id, ifMatch);
        retireRange.retire(range, caller.subject()).ifPresent(held -> {
            throw RangeAccess.stillHeld(held);
        });
        return Response.noContent().build();
    }

    private Response answer(NumberRange range) {
        return Response.ok(RangeView.of(range, freeBlocks.count(range.id())))
                .tag(Versions.tag(range.version()))
                .build();
    }
}
