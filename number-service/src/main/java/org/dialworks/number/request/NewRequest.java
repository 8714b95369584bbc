package org.dialworks.number.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.number.inventory.HolderIdentity;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request for a number.
 *
 * @param site where from
 * @param holder for whom
 * @param person the address of a user, in place of a holder
 * @param reason why
 * @param range only from this range
 * @param tag only from a range with this tag
 * @param type only a number of this class or level, or {@code ordinary}; several with commas between
 * @param until to have it reserved until then; assigned if absent
 * @param attributes what the directory says of the holder, in place of what was known; only from number administrators
 */
@Schema(name = "NewRequest")
record NewRequest(
        @NotBlank @Schema(examples = "bergen") String site,
        @Nullable Holder holder,

        @JsonProperty("for") @Schema(examples = "sip:kari@contoso.com") @Size(min = 1, max = 512) @Nullable
        String person,

        @NotBlank @Size(max = 500) String reason,
        @Nullable UUID range,
        @Size(min = 1, max = 100) @Nullable String tag,

        @JsonProperty("class") @Schema(examples = "gold") @Size(min = 1, max = 200) @Nullable
        String type,

        @Nullable Instant until,
        @Nullable Map<String, String> attributes) {

    Holder holderAsStored() {
        if (holder != null && person == null) {
            return HolderIdentity.asStored(holder);
        }
        if (holder == null && person != null) {
            return HolderIdentity.asStored(Holder.user(person, null));
        }
        throw ProblemException.invalid("/holder", "Say for whom: either holder, or for with the address of a user");
    }

    /** The classes or levels of which the number is to be one; none where any will do. */
    List<String> types() {
        return type == null ? List.of() : List.of(type.split(",", -1));
    }

    void check(Instant now) {
        if (until != null && !until.isAfter(now)) {
            throw ProblemException.invalid("/until", "until must be in the future, but it is " + until);
        }
        if (attributes != null) {
            HolderAttributes.check(attributes);
        }
    }
}
