package org.dialworks.number.range;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.platform.http.Versions;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.identity.Caller;
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

/** Making two ranges of one. */
@Path("/api/numbers/v1/ranges/{id}/split")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ranges", description = "The ranges of a site, and how many numbers of each are free")
public class SplitResource {

    private final RangeRepository ranges;
    private final RangeAccess access;
    private final SplitRange splitRange;
    private final FreeBlocks freeBlocks;
    private final Idempotency idempotency;
    private final Caller caller;

    @Inject
    SplitResource(
            RangeRepository ranges,
            RangeAccess access,
            SplitRange splitRange,
            FreeBlocks freeBlocks,
            Idempotency idempotency,
            Caller caller) {
        this.ranges = ranges;
        this.access = access;
        this.splitRange = splitRange;
        this.freeBlocks = freeBlocks;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * Where to split.
     *
     * @param at the first number of the new range
     * @param name of the new range; that of the range if absent
     * @param site of the new range; that of the range if absent
     */
    @Schema(name = "RangeSplit")
    record Split(
            @NotNull @Schema(type = SchemaType.STRING, examples = "+4755123500")
            PhoneNumber at,

            @Size(max = 200) @Schema(examples = "Bergen, sales") @Nullable
            String name,

            @Schema(examples = "bergen") @Nullable String site) {}

    @POST
    @RolesAllowed(Roles.NUMBER_ADMIN)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Split a range",
            description =
                    "The numbers from `at` on become a range of their own, with the same details, also at another site; the "
                            + "others stay. Holders keep their numbers. Needs `If-Match`.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Split.class),
                            examples = @ExampleObject(name = "in the middle", value = "{\"at\":\"+4755123500\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The new range",
            content = @Content(schema = @Schema(implementation = RangeView.class)))
    public Response split(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull Split wanted) {
        RangeView view = idempotency.once(key, List.of(id, wanted), RangeView.class, () -> {
            ranges.lockLayout();
            NumberRange range = access.toChange(id, ifMatch);
            String site = wanted.site() == null ? range.site() : SiteId.require(wanted.site());
            caller.requireSite(site);
            OptionalLong at = range.ofNumbers().place(wanted.at());
            if (at.isEmpty()
                    || !range.span().contains(at.getAsLong())
                    || at.getAsLong() == range.span().first()) {
                throw ProblemException.invalid(
                        "/at",
                        "A range is split at a number of it behind its first, which " + wanted.at() + " is not in "
                                + range.extent());
            }
            String name = wanted.name() == null || wanted.name().isBlank()
                    ? range.name()
                    : wanted.name().strip();
            NumberRange upper = splitRange.split(range, at.getAsLong(), name, site, caller.subject());
            return RangeView.of(upper, freeBlocks.count(upper.id()));
        });
        return Response.created(URI.create(RangeResource.PATH + view.id()))
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build();
    }
}
