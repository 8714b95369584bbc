package org.dialworks.number.inventory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.Word;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
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

/** Holders of numbers: users, rooms, phones, applications, with all of their lines. */
@Path("/api/numbers/v1/holders/{kind}/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Holders", description = "All lines of a holder, and what changes on all of them at once")
public class HolderResource {

    /** In these it has the line, or is to get it, and can lose it by a release. */
    private static final Set<NumberState> RELEASABLE =
            EnumSet.of(NumberState.RESERVED, NumberState.ASSIGNED, NumberState.ACTIVE);

    private final HolderLines lines;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    @Inject
    HolderResource(HolderLines lines, Idempotency idempotency, Caller caller, Clock clock) {
        this.lines = lines;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** A holder with all of its lines that the caller may see. */
    @Schema(name = "HolderLines")
    record Lines(HolderKind kind, String id, List<NumberView> items) {
        Lines {
            items = List.copyOf(items);
        }
    }

    /** What is newly known of a holder; what is absent stays as it is. */
    @Schema(name = "HolderChange")
    record Change(
            @Size(max = 512) @Schema(examples = "Kari Hansen") @Nullable
            String displayName,

            @Size(max = 512) @Schema(examples = "pool02.contoso.com") @Nullable
            String pool) {}

    /**
     * What became of the lines of a leaver.
     *
     * @param released those that were released
     * @param kept those that are being ported and stay as they are
     */
    @Schema(name = "ReleasedLines")
    record Released(List<NumberView> released, List<NumberView> kept) {
        Released {
            released = List.copyOf(released);
            kept = List.copyOf(kept);
        }
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "List all lines of a holder",
            description = "The numbers it has, and those that are reserved or ported for it; none if it has none.")
    public Lines read(
            @PathParam("kind") @Parameter(example = "user") String kind,
            @PathParam("id") @Parameter(example = "sip:kari@contoso.com") String id) {
        return answer(kind(kind), id, lines.of(kind(kind), id, caller.sites()));
    }

    @PATCH
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a holder's name or pool",
            description = "On all of its lines, each with an event of its own.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Change.class),
                            examples = @ExampleObject(name = "new name", value = "{\"displayName\":\"Kari Hansen\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Lines.class)))
    public Lines change(
            @PathParam("kind") @Parameter(example = "user") String kind,
            @PathParam("id") @Parameter(example = "sip:kari@contoso.com") String id,
            @Valid @NotNull Change change) {
        List<InventoryNumber> found = writable(kind, id);
        return answer(kind(kind), id, lines.change(found, change.displayName(), change.pool(), caller.subject()));
    }

    @POST
    @Path("/release")
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(
            summary = "Release all lines of a leaver",
            description =
                    "Each as its own release would: what has been active rests, and what was reserved is free again. "
                            + "All or none. What is being ported stays as it is and is listed as `kept`.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MoveRequest.class),
                            examples = @ExampleObject(name = "leaver", value = "{\"reason\":\"left the company\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Released.class)))
    @APIResponse(responseCode = "404", description = "It has no line at the sites of the token")
    public Released release(
            @PathParam("kind") @Parameter(example = "user") String kind,
            @PathParam("id") @Parameter(example = "sip:kari@contoso.com") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @Nullable MoveRequest body) {
        MoveRequest request = body == null ? MoveRequest.empty() : body;
        request.check(Move.RELEASE, clock.instant());
        return idempotency.once(key, List.of("release", kind, id, request), Released.class, () -> {
            List<InventoryNumber> found = writable(kind, id);
            List<InventoryNumber> toRelease = found.stream()
                    .filter(line -> RELEASABLE.contains(line.state()))
                    .toList();
            List<NumberView> released = MovesResource.requireAll(
                    Move.RELEASE,
                    toRelease.stream().map(InventoryNumber::number).toList(),
                    lines.release(toRelease, request, caller.subject()));
            return new Released(
                    released,
                    found.stream()
                            .filter(line -> !RELEASABLE.contains(line.state()))
                            .map(NumberView::of)
                            .toList());
        });
    }

    private List<InventoryNumber> writable(String kind, String id) {
        List<InventoryNumber> found = lines.of(kind(kind), id, caller.sites());
        if (found.isEmpty()) {
            throw ProblemException.notFound("The " + kind + " " + id + " has no line");
        }
        lines.elsewhere(found).ifPresent(number -> {
            throw new ProblemException(
                    ProblemType.CONFLICT, number + " is in a range that is written at another site; change it there");
        });
        return found;
    }

    private static Lines answer(HolderKind kind, String id, List<InventoryNumber> found) {
        return new Lines(kind, id, found.stream().map(NumberView::of).toList());
    }

    private static HolderKind kind(String word) {
        return Word.parse(HolderKind.class, word);
    }
}
