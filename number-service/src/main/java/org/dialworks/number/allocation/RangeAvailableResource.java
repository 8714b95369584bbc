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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The free numbers of a range. */
@Path("/api/numbers/v1/ranges/{id}/available")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Available", description = "What is free, and taking it")
public class RangeAvailableResource {

    private final Available available;

    @Inject
    RangeAvailableResource(Available available) {
        this.available = available;
    }

    @POST
    @RolesAllowed(Roles.REQUESTER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take the next free numbers of a range",
            description =
                    "All that are asked for or none. With an `Idempotency-Key` a request that is sent again takes nothing "
                            + "more and gets the same answer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = TakeRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "assign one",
                                            value =
                                                    "{\"holder\":{\"kind\":\"user\",\"id\":\"sip:kari@contoso.com\",\"line\":\"primary\"}}")))
    @APIResponse(
            responseCode = "201",
            description = "Taken; Location is the number's address when there is one",
            content = @Content(schema = @Schema(implementation = Answer.Taken.class)))
    @APIResponse(responseCode = "409", description = "Fewer are free; the detail says how many")
    public Response take(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull TakeRequest request) {
        request.requireNoChoice();
        return available.take(new Ask.Place.OfRange(id), key, List.of(id, request), request);
    }
}
