package org.dialworks.number.inventory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Roles;
import org.dialworks.platform.paging.Cursor;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has become of a number, and who held it when. */
@Path("/api/numbers/v1/numbers/{number}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Numbers")
public class NumberHistoryResource {

    private final FindNumber findNumber;
    private final NumberHistory history;

    @Inject
    NumberHistoryResource(FindNumber findNumber, NumberHistory history) {
        this.findNumber = findNumber;
        this.history = history;
    }

    @GET
    @Path("/history")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "List all changes of a number",
            description = "Latest first: what it became, when, by whom and why. Nothing is ever taken out of it.")
    public Page<NumberView.HistoryEntry> history(
            @PathParam("number") @Parameter(example = "+4755123456") String text, @BeanParam Paging paging) {
        PhoneNumber number = FindNumber.parse(text);
        findNumber.visible(number);
        return Page.of(
                history.entries(number, before(paging), paging.limit() + 1),
                paging.limit(),
                entry -> Cursor.encode(entry.version()));
    }

    @GET
    @Path("/holders")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Who held a number, and who on a day",
            description =
                    "Latest first, each with `from` and `to`; who holds it now has no `to`. Several holders on one day are "
                            + "all listed. A reservation does not make a holder.")
    public Page<HoldingPeriod> holders(
            @PathParam("number") @Parameter(example = "+4755123456") String text,
            @BeanParam Paging paging,
            @QueryParam("on")
                    @Parameter(
                            description = "A day, `2026-03-01`, or an instant, `2026-03-01T10:00:00Z`",
                            example = "2026-03-01")
                    @Nullable
                    String on,
            @QueryParam("zone")
                    @DefaultValue("UTC")
                    @Parameter(description = "Where the day is that day", example = "Europe/Oslo")
                    String zone) {
        PhoneNumber number = FindNumber.parse(text);
        findNumber.visible(number);
        DayOrInstant when = on == null ? null : DayOrInstant.parse(on, zone);
        long before = before(paging);
        List<HoldingPeriod> periods = history.holders(number).reversed().stream()
                .filter(period -> period.version() < before)
                .filter(period -> when == null || period.meets(when.start(), when.end()))
                .limit(paging.limit() + 1L)
                .toList();
        return Page.of(periods, paging.limit(), period -> Cursor.encode(period.version()));
    }

    private static long before(Paging paging) {
        List<String> after = paging.after(1);
        return after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after.getFirst());
    }
}
