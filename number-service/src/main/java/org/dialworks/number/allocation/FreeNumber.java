package org.dialworks.number.allocation;

import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that can be taken. */
@Schema(name = "FreeNumber")
record FreeNumber(
        @Schema(type = SchemaType.STRING, examples = "+4755123000")
        PhoneNumber number,

        String site,
        UUID rangeId) {}
