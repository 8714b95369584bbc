package org.dialworks.number.find;

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
import java.util.OptionalInt;
import java.util.Set;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The free numbers of sites. */
@Path("/api/numbers/v1/available")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Available", description = "What is free, and taking it")
public class SiteFreeNumberResource {

    private final FindFree findFree;
    private final FindRows findRows;
    private final NumberClasses classes;
    private final Caller caller;

    @Inject
    SiteFreeNumberResource(FindFree findFree, FindRows findRows, NumberClasses classes, Caller caller) {
        this.findFree = findFree;
        this.findRows = findRows;
        this.classes = classes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "List the free numbers of a site",
            description =
                    "In ascending order; extensions of a base number come last. A search that has looked at ten million "
                            + "numbers stops there: its page may be short, and `next` goes on.")
    public Page<FreeNumber> list(
            @BeanParam Paging paging,
            @BeanParam FreeNumberQuery query,
            @QueryParam("site") @Parameter(description = "The site; all if absent", example = "bergen") @Nullable
                    String site) {
        Set<String> sites = caller.sites();
        if (site != null) {
            caller.requireSite(SiteId.require(site));
            sites = Set.of(site);
        }
        var choice = new RangesWithFree.Choice(null, sites, query.carrier, query.purpose(), query.tag);
        OptionalInt row = query.rowLength();
        if (row.isPresent()) {
            return findRows.page(choice, row.getAsInt(), FindFree.after(paging), paging.limit());
        }
        return findFree.page(choice, query.filter(classes), FindFree.after(paging), paging.limit());
    }
}
