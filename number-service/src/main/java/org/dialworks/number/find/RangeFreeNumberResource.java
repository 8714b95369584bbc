package org.dialworks.number.find;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.number.range.RangeRepository;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The free numbers of a range. */
@Path("/api/numbers/v1/ranges/{id}/available")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Available", description = "What is free, and taking it")
public class RangeFreeNumberResource {

    private final FindFree findFree;
    private final FindRows findRows;
    private final NumberClasses classes;
    private final RangeRepository ranges;
    private final Caller caller;

    @Inject
    RangeFreeNumberResource(
            FindFree findFree, FindRows findRows, NumberClasses classes, RangeRepository ranges, Caller caller) {
        this.findFree = findFree;
        this.findRows = findRows;
        this.classes = classes;
        this.ranges = ranges;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "List the free numbers of a range",
            description =
                    "In ascending order. A search that has looked at ten million numbers stops there: its page may be short, "
                            + "and `next` goes on.")
    public Page<FreeNumber> list(@PathParam("id") UUID id, @BeanParam Paging paging, @BeanParam FreeNumberQuery query) {
        String site = ranges.findByIdOptional(id)
                .filter(range -> !range.isRetired())
                .orElseThrow(() -> ProblemException.notFound("There is no range " + id))
                .site();
        caller.requireSite(site);
        var choice = new RangesWithFree.Choice(id, Set.of(), query.carrier, query.purpose(), query.tag);
        OptionalInt row = query.rowLength();
        if (row.isPresent()) {
            return findRows.page(choice, row.getAsInt(), FindFree.after(paging), paging.limit());
        }
        return findFree.page(choice, query.filter(classes), FindFree.after(paging), paging.limit());
    }
}
