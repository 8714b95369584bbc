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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.platform.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How scattered the free numbers of a site are. */
@Path("/api/numbers/v1/fragmentation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Available")
public class SiteFragmentationResource {

    private static final String WHAT =
            "How many rows of free numbers there are, by their length, and how many blocks of a length still fit.";

    private final FreeRows freeRows;
    private final Sources sources;
    private final Caller caller;

    @Inject
    SiteFragmentationResource(FreeRows freeRows, Sources sources, Caller caller) {
        this.freeRows = freeRows;
        this.sources = sources;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(summary = "Say how scattered the free numbers of a site are", description = WHAT)
    public Fragmentation ofSite(
            @QueryParam("site") @Parameter(description = "The site; all if absent", example = "bergen") @Nullable
                    String site,
            @QueryParam("length")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(FreeBlocks.LONGEST_ROW)
                    @Parameter(description = "Also say how many blocks of so many numbers fit", example = "25")
                    int length) {
        Set<String> sites = caller.sites();
        if (site != null) {
            caller.requireSite(SiteId.require(site));
            sites = Set.of(site);
        }
        return freeRows.fragmentation(sources.at(sites), length);
    }
}
