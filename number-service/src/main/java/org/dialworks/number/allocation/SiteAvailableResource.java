package org.dialworks.number.allocation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dialworks.contracts.Roles;
import org.dialworks.contracts.SiteId;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The free numbers of a site. */
@Path("/api/numbers/v1/available")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Available", description = "What is free, and taking it")
public class SiteAvailableResource {

    private final Available available;
    private final Caller caller;

    @Inject
    SiteAvailableResource(Available available, Caller caller) {
        this.available = available;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REQUESTER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take the next free numbers of a site",
            description =
                    "All that are asked for or none; `contiguous` takes the lowest row of so many numbers that follow one "
                            + "another. With an `Idempotency-Key` a request that is sent again takes nothing more and gets "
                            + "the same answer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = TakeRequest.class),
                            examples = {
                                @ExampleObject(
                                        name = "assign one",
                                        value =
                                                "{\"site\":\"bergen\",\"holder\":{\"kind\":\"user\",\"id\":\"sip:kari@contoso.com\",\"line\":\"primary\",\"displayName\":\"Kari Nordmann\"}}"),
                                @ExampleObject(
                                        name = "reserve five",
                                        value =
                                                "{\"site\":\"bergen\",\"count\":5,\"as\":\"reserved\",\"until\":\"2099-12-31T00:00:00Z\",\"reason\":\"new branch\"}"),
                                @ExampleObject(
                                        name = "reserve twenty in a row",
                                        value =
                                                "{\"site\":\"bergen\",\"count\":20,\"contiguous\":true,\"as\":\"reserved\",\"reason\":\"hotline\"}"),
                                @ExampleObject(
                                        name = "assign the one that has rested longest",
                                        value =
                                                "{\"site\":\"bergen\",\"strategy\":\"least-recently-released\",\"holder\":{\"kind\":\"user\",\"id\":\"sip:ola@contoso.com\",\"line\":\"primary\"}}")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Taken; Location is the number's address when there is one",
            content = @Content(schema = @Schema(implementation = Answer.Taken.class)))
    @APIResponse(responseCode = "409", description = "Fewer are free; the detail says how many")
    public Response take(@HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull TakeRequest request) {
        String site = request.site();
        if (site == null) {
            throw ProblemException.invalid("/site", "Say from which site: site is missing");
        }
        caller.requireSite(SiteId.require(site));
        return available.take(new Ask.Place.OfSite(request.choice(site)), key, request, request);
    }
}
