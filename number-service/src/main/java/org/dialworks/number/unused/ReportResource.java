package org.dialworks.number.unused;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.contracts.Word;
import org.dialworks.number.export.Column;
import org.dialworks.number.export.FileParameters;
import org.dialworks.number.export.SendFile;
import org.dialworks.number.export.Table;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports on the inventory as a whole. */
@Path("/api/numbers/v1/reports")
@RunOnVirtualThread
@Tag(name = "Reports", description = "What is unused, as a file")
public class ReportResource {

    private static final Table<UnusedRun> RUNS = new Table<>(
            "unused-numbers",
            List.of(
                    new Column<>("First", UnusedRun::first),
                    new Column<>("Last", UnusedRun::last),
                    new Column<>("Count", UnusedRun::count),
                    new Column<>("State", UnusedRun::state),
                    new Column<>("Range", UnusedRun::range),
                    new Column<>("Site", UnusedRun::site)));
    private static final Table<UnusedRun> NUMBERS = new Table<>(
            "unused-numbers",
            List.of(
                    new Column<>("PhoneNumber", UnusedRun::first),
                    new Column<>("State", UnusedRun::state),
                    new Column<>("Range", UnusedRun::range),
                    new Column<>("Site", UnusedRun::site)));

    private final UnusedNumbers unused;
    private final SendFile sendFile;
    private final Caller caller;

    @Inject
    ReportResource(UnusedNumbers unused, SendFile sendFile, Caller caller) {
        this.unused = unused;
        this.sendFile = sendFile;
        this.caller = caller;
    }

    @GET
    @Path("/unused")
    @RolesAllowed(Roles.VIEWER)
    @Transactional
    @Operation(
            summary = "Report the unused numbers",
            description = "All numbers of the ranges less those that somebody holds, each counted once, in ascending "
                    + "order: as runs with first, last and count, or number by number with `as=numbers`. The state says "
                    + "whether they can be given out (`available`) or rest for now.")
    @APIResponse(
            responseCode = "200",
            description = "The file, written while it is read",
            content =
                    @Content(
                            mediaType = "text/csv",
                            examples =
                                    @ExampleObject(
                                            name = "runs",
                                            value =
                                                    "First,Last,Count,State,Range,Site\r\ntel:+4755123000,tel:+4755123099,100,available,Bergen,bergen\r\n")))
    public Response unused(
            @QueryParam("site") @Parameter(description = "Of this site", example = "bergen") @Nullable String site,
            @QueryParam("range") @Parameter(description = "Of the range with this id") @Nullable UUID range,
            @QueryParam("state")
                    @Parameter(
                            description = "Only numbers in this state, several times for several: available, reserved, "
                                    + "quarantined, blocked, porting-in")
                    List<String> states,
            @QueryParam("as") @Parameter(description = "runs or numbers", example = "runs") @Nullable String as,
            @BeanParam FileParameters file) {
        if (site != null) {
            caller.requireSite(SiteId.require(site));
        }
        if (range != null) {
            caller.requireSite(
                    unused.siteOf(range).orElseThrow(() -> ProblemException.notFound("There is no range " + range)));
        }
        boolean single = switch (as == null ? "runs" : as) {
            case "runs" -> false;
            case "numbers" -> true;
            default -> throw ProblemException.invalid("as", "as must be runs or numbers, not '" + as + "'");
        };
        var query = new UnusedNumbers.Query(
                site == null ? caller.sites() : Set.of(site), Optional.ofNullable(range), wanted(states));
        return sendFile.of(single ? NUMBERS : RUNS, Optional.ofNullable(site), file, unused.find(query, single));
    }

    private static Set<NumberState> wanted(List<String> words) {
        Set<NumberState> states =
                words.stream().map(word -> Word.parse(NumberState.class, word)).collect(Collectors.toSet());
        if (!UnusedNumbers.STATES.containsAll(states)) {
            throw ProblemException.invalid("state", "A number in one of the states " + words + " is not unused");
        }
        return states.isEmpty() ? UnusedNumbers.STATES : states;
    }
}
