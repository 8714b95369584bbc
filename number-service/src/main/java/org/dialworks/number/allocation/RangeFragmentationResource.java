package org.dialworks.number.allocation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How scattered the free numbers of a range are. */
@Path("/api/numbers/v1/ranges/{id}/fragmentation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Available")
public class RangeFragmentationResource {

    private static final String WHAT =
            "How many rows of free numbers there are, by their length, and how many blocks of a length still fit.";

    private final FreeRows freeRows;
    private final Sources sources;
    private final Caller caller;

    @Inject
    RangeFragmentationResource(FreeRows freeRows, Sources sources, Caller caller) {
        this.freeRows = freeRows;
        this.sources = sources;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(summary = "Say how scattered the free numbers of a range are", description = WHAT)
    public Fragmentation ofRange(
            @PathParam("id") UUID id,
            @QueryParam("length")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(FreeBlocks.LONGEST_ROW)
                    @Parameter(description = "Also say how many blocks of so many numbers fit", example = "25")
                    int length) {
        RangeOfNumber range = sources.range(id).orElseThrow(() -> ProblemException.notFound("There is no range " + id));
        caller.requireSite(range.site());
        return freeRows.fragmentation(List.of(range), length);
    }
}
