package org.dialworks.routing.unassigned;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.routing.script.PowerShellFile;
import org.dialworks.routing.script.Targets;
import org.dialworks.routing.site.SiteRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The script by which unassigned numbers are answered. */
@Path("/api/routing/v1/sites/{site}/unassigned-numbers")
@RunOnVirtualThread
@Transactional
@Tag(name = "Unassigned numbers", description = "What callers of numbers hear that nobody has")
public class UnassignedResource {

    private static final String ANNOUNCEMENT = """
            {"announcement": {"service": "ApplicationServer:pool01.contoso.com", "name": "Vacant",
                              "text": "The number you have dialled is not in use.", "language": "en-US"}}
            """;
    private static final String TREATMENT = """
            {"treatment": {"targetType": "Announcement", "target": "9f2f5b7b-6e6c-4d0f-8f4d-5a1f6f0f9b21"}}
            """;

    private final KnownRangeRepository ranges;
    private final SiteRepository sites;
    private final Caller caller;

    @Inject
    UnassignedResource(KnownRangeRepository ranges, SiteRepository sites, Caller caller) {
        this.ranges = ranges;
        this.sites = sites;
        this.caller = caller;
    }

    /**
     * A script with what it does in short.
     *
     * @param answered ranges whose unassigned numbers are answered afterwards
     * @param removed retired ranges whose entries are gone afterwards
     * @param left ranges for which the platform has no entry: extensions on one base number in Teams
     */
    public record UnassignedNumbers(
            String site,
            Platform platform,
            List<String> answered,
            List<String> removed,
            List<String> left,
            String script) {
        public UnassignedNumbers {
            answered = List.copyOf(answered);
            removed = List.copyOf(removed);
            left = List.copyOf(left);
        }
    }

    @POST
    @Path("script")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ROUTING_ADMIN)
    @Operation(
            summary = "Write the script by which unassigned numbers are answered",
            description =
                    "An entry for each range of the site. Whoever has a number is found first, so it answers for what"
                            + " is free at any time; run it again when ranges have changed. `Accept: application/json` gives a"
                            + " summary with it.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Answering.class),
                            examples = {
                                @ExampleObject(name = "Lync and Skype for Business", value = ANNOUNCEMENT),
                                @ExampleObject(name = "Teams", value = TREATMENT)
                            }))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UnassignedNumbers.class))
            })
    @APIResponse(responseCode = "404", description = "No range of the site is known")
    @APIResponse(responseCode = "409", description = "The site has no intent yet")
    public Response script(
            @PathParam("site") @Parameter(example = "bergen") String site,
            @Context HttpHeaders headers,
            @Nullable Answering sent) {
        caller.requireSite(SiteId.require(site));
        Platform platform = sites.platform(site);
        Answering answering = sent == null ? new Answering(null, null) : sent;
        List<Fault> faults = answering.faults(platform == Platform.TEAMS);
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    faults.getFirst().pointer() + " " + faults.getFirst().detail(),
                    faults);
        }
        List<KnownRange> known = ranges.of(site);
        if (known.isEmpty()) {
            throw ProblemException.notFound("No range of site " + site + " is known: make one with POST"
                    + " /api/numbers/v1/ranges, or wait a moment if that was just done");
        }
        String script = UnassignedScript.write(site, Targets.of(platform), answering, known)
                .render();
        List<KnownRange> left = UnassignedScript.left(Targets.of(platform), known);
        return PowerShellFile.answer(
                headers,
                new UnassignedNumbers(
                        site,
                        platform,
                        names(known.stream()
                                .filter(range -> !range.retired() && !left.contains(range))
                                .toList()),
                        names(known.stream().filter(KnownRange::retired).toList()),
                        names(left),
                        script),
                script);
    }

    private static List<String> names(List<KnownRange> ranges) {
        return ranges.stream()
                .map(range -> range.first() + " to " + range.last() + " (" + range.name() + ")")
                .toList();
    }
}
