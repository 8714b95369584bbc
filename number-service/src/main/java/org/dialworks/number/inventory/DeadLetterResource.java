package org.dialworks.number.inventory;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dialworks.platform.messaging.DeadLetterEndpoints;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events about scripts that could not be processed. */
@Path("/api/numbers/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters", description = "Events that could not be processed, with the reason")
public class DeadLetterResource extends DeadLetterEndpoints {}
