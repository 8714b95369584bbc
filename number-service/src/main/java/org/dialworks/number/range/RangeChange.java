package org.dialworks.number.range;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.RangePurpose;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed of a range; what is absent stays.
 *
 * @param first its new first number
 * @param last its new last number, included
 * @param carrier empty to take it away
 * @param tags all that it is to have
 * @param threshold in per cent; 0 to tell nobody
 * @param quarantine a number of days, as in {@code P90D}
 */
@Schema(name = "RangeChange")
record RangeChange(
        @Schema(type = SchemaType.STRING, examples = "+4755123000") @Nullable
        PhoneNumber first,

        @Schema(type = SchemaType.STRING, examples = "+4755123999") @Nullable
        PhoneNumber last,

        @Size(max = 200) @Schema(examples = "Bergen, Kokstad") @Nullable
        String name,

        @Size(max = 200) @Schema(examples = "Telenor") @Nullable
        String carrier,

        @Nullable RangePurpose purpose,

        @Size(max = NewRange.MOST_TAGS) @Schema(examples = "reception") @Nullable
        List<@NotBlank @Size(max = NewRange.LONGEST_TAG) String> tags,

        @Min(0) @Max(99) @Schema(examples = "10") @Nullable Integer threshold,

        @Schema(examples = "P90D") @Nullable String quarantine) {

    boolean reshapes() {
        return first != null || last != null;
    }

    /** The new ends of a range. */
    Extent extent(NumberRange range) {
        Extent now = range.extent();
        Extent wanted = NewRange.extent(first == null ? now.first() : first, last == null ? now.last() : last);
        if (!wanted.numbering().equals(now.numbering()) || !wanted.span().meets(now.span())) {
            throw ProblemException.invalid(
                    first == null ? "/last" : "/first",
                    "A range grows or shrinks at its ends: " + wanted + " has no number of " + now);
        }
        return wanted;
    }

    RangeDetails appliedTo(NumberRange range) {
        RangeDetails now = range.details();
        if (name != null && name.isBlank()) {
            throw ProblemException.invalid("/name", "name must not be blank");
        }
        return new RangeDetails(
                name == null ? now.name() : name.strip(),
                carrier == null ? now.carrier() : carrier.isBlank() ? null : carrier.strip(),
                purpose == null
                        ? now.purpose()
                        : NewRange.checked(purpose, range.extent().numbering() instanceof Numbering.Extensions),
                tags == null ? now.tags() : tags,
                threshold == null ? now.threshold() : threshold == 0 ? null : threshold,
                NewRange.quarantineDays(quarantine, now.quarantineDays()));
    }
}
