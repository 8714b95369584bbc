package org.dialworks.number.find;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number that can be taken, or the first of a row of them.
 *
 * @param classes what makes it worth having, the most wanted first; absent when it is ordinary
 * @param level how much the first of them is worth
 * @param last the last of the row; only where rows were asked for, as {@code length}
 */
@Schema(name = "FreeNumber")
public record FreeNumber(
        @Schema(type = SchemaType.STRING, examples = "+4755127777")
        PhoneNumber number,

        String site,
        UUID rangeId,

        @Schema(examples = "four-alike") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> classes,

        @Nullable ClassLevel level,

        @Schema(type = SchemaType.STRING, examples = "+4755127796") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        PhoneNumber last,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long length) {

    public FreeNumber {
        classes = List.copyOf(classes);
    }
}
