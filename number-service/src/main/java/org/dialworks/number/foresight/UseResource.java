package org.dialworks.number.foresight;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.number.range.RangeRepository;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.paging.Page;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The use of ranges over time. */
@Path("/api/numbers/v1/use")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Foresight", description = "How the use of ranges goes on")
public class UseResource {

    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 3660;

    private final UseRecords records;
    private final RangeRepository ranges;
    private final Caller caller;
    private final Clock clock;

    @Inject
    UseResource(UseRecords records, RangeRepository ranges, Caller caller, Clock clock) {
        this.records = records;
        this.ranges = ranges;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Show the use of numbers over time",
            description =
                    "Of a range, or of all ranges of a site together, at the end of each day, week or month (UTC). It is told "
                            + "from the history of the numbers that are in the ranges now, so the days before a split are those "
                            + "of each part. Today is no part of it: its end is yet to come.")
    public Page<UseView> list(
            @QueryParam("site") @Parameter(description = "Ranges of this site", example = "bergen") @Nullable
                    String site,
            @QueryParam("range") @Parameter(description = "This range only") @Nullable UUID range,
            @QueryParam("from")
                    @Parameter(description = "The first day; 90 days ago if absent", example = "2026-01-01")
                    @Nullable
                    String from,
            @QueryParam("to")
                    @Parameter(description = "The last day; yesterday if absent", example = "2026-01-31")
                    @Nullable
                    String to,
            @QueryParam("step")
                    @Parameter(description = "`day` if absent, `week` or `month`", example = "day")
                    @Nullable
                    String step) {
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate last = to == null ? today.minusDays(1) : day("to", to);
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : day("from", from);
        if (first.isAfter(last) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw ProblemException.invalid(
                    "from", "from must be a day up to to, at most " + MOST_DAYS + " days before, not " + first);
        }
        Step by = step == null ? Step.DAY : Word.parse(Step.class, step);
        return new Page<>(records.use(range, sites, first, last, by), null);
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw ProblemException.invalid(parameter, parameter + " must be a day as in 2026-01-31, not " + text);
        }
    }
}
