package org.dialworks.number.find;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number that can be taken.
 *
 * @param classes what makes it worth having, the most wanted first; absent when it is ordinary
 * @param level how much the first of them is worth
 */
@Schema(name = "FreeNumber")
public record FreeNumber(
        @Schema(type = SchemaType.STRING, examples = "+4755127777")
        PhoneNumber number,

        String site,
        UUID rangeId,

        @Schema(examples = "four-alike") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> classes,

        @Nullable ClassLevel level) {

    public FreeNumber {
        classes = List.copyOf(classes);
    }
}
