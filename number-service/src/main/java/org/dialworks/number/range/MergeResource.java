package org.dialworks.number.range;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Making one range of two. */
@Path("/api/numbers/v1/ranges/{id}/merge")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ranges", description = "The ranges of a site, and how many numbers of each are free")
public class MergeResource {

    private final RangeRepository ranges;
    private final RangeAccess access;
    private final MergeRanges mergeRanges;
    private final FreeBlocks freeBlocks;
    private final Idempotency idempotency;
    private final Caller caller;

    @Inject
    MergeResource(
            RangeRepository ranges,
            RangeAccess access,
            MergeRanges mergeRanges,
            FreeBlocks freeBlocks,
            Idempotency idempotency,
            Caller caller) {
        this.ranges = ranges;
        this.access = access;
        this.mergeRanges = mergeRanges;
        this.freeBlocks = freeBlocks;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * What to merge with.
     *
     * @param with the id of the range that is added and with that retired
     */
    @Schema(name = "RangeMerge")
    record Merge(@NotNull UUID with) {}

    @POST
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Merge a range with the one beside it",
            description =
                    "The numbers of `with` come to this range, which keeps its details; `with` is retired. Holders keep their "
                            + "numbers. Both are of one site and one purpose and lie side by side. Needs `If-Match`.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Merge.class),
                            examples =
                                    @ExampleObject(
                                            name = "with another",
                                            value = "{\"with\":\"7b0c6c0e-6e0f-4d8f-8f4e-1d9d1e2c9a01\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RangeView.class)))
    @APIResponse(responseCode = "409", description = "They cannot become one; the detail says why")
    public Response merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull Merge wanted) {
        RangeView view = idempotency.once(key, List.of(id, wanted), RangeView.class, () -> {
            ranges.lockLayout();
            NumberRange range = access.toChange(id, ifMatch);
            if (wanted.with().equals(id)) {
                throw ProblemException.invalid("/with", "A range is merged with another, not with itself");
            }
            NumberRange other = access.toUse(wanted.with());
            String refusal = MergeRanges.refusal(range, other);
            if (!refusal.isEmpty()) {
                throw new ProblemException(ProblemType.CONFLICT, "These cannot become one range: " + refusal);
            }
            mergeRanges.merge(range, other, caller.subject());
            return RangeView.of(range, freeBlocks.count(id));
        });
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}
