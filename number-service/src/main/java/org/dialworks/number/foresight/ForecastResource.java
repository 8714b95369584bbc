package org.dialworks.number.foresight;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.number.range.RangeRepository;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** When ranges run dry. */
@Path("/api/numbers/v1/forecast")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Foresight", description = "How the use of ranges goes on")
public class ForecastResource {

    private final ForeseeUse foreseeUse;
    private final RangeRepository ranges;
    private final Caller caller;

    @Inject
    ForecastResource(ForeseeUse foreseeUse, RangeRepository ranges, Caller caller) {
        this.foreseeUse = foreseeUse;
        this.ranges = ranges;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Foresee when numbers run out",
            description =
                    "For each range, or with `by=site` for each site as a whole. The pace is the Theil-Sen slope of the "
                            + "numbers gone in the last 180 days, which no single day moves far; in four of five cases the day "
                            + "is between `earliest` and `latest`, as weeks of the past put together anew at random tell. "
                            + "`days` says on how many days' use it stands.")
    public Page<ForecastView> list(
            @BeanParam Paging paging,
            @QueryParam("site") @Parameter(description = "Ranges of this site", example = "bergen") @Nullable
                    String site,
            @QueryParam("range") @Parameter(description = "This range only") @Nullable UUID range,
            @QueryParam("by") @Parameter(description = "`range` if absent, or `site`", example = "range") @Nullable
                    String by) {
        Set<String> sites = caller.sites();
        if (site != null) {
            caller.requireSite(SiteId.require(site));
            sites = Set.of(site);
        }
        if (range != null) {
            caller.requireSite(ranges.findByIdOptional(range)
                    .orElseThrow(() -> ProblemException.notFound("There is no range " + range))
                    .site());
        }
        List<String> after = paging.after(1);
        String behind = after.isEmpty() ? "" : after.getFirst();
        int most = paging.limit() + 1;
        if (by == null || by.equals("range")) {
            return Page.of(
                    foreseeUse.byRange(sites, range, behind, most),
                    paging.limit(),
                    row -> Cursor.encode(row.site() + "/" + row.rangeId()));
        }
        if (by.equals("site") && range == null) {
            return Page.of(foreseeUse.bySite(sites, behind, most), paging.limit(), row -> Cursor.encode(row.site()));
        }
        throw ProblemException.invalid("by", "by must be range or, without a range, site");
    }
}
