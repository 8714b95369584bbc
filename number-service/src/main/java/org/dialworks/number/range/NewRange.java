package org.dialworks.number.range;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
 * A range to be made.
 *
 * @param first the first number; both with an extension of the same length for a range of extensions on one base number
 * @param last the last number, included
 * @param purpose {@code geographic} if absent; that of a range of extensions is {@code extension}
 * @param threshold it runs low when no more than so many per cent of it are free; nobody is told if absent
 * @param quarantine how many days a number that was active rests after its release, {@code P90D} if absent
 */
@Schema(name = "NewRange")
record NewRange(
        @NotBlank @Size(max = 200) @Schema(examples = "Bergen")
        String name,

        @NotBlank @Schema(examples = "bergen") String site,

        @NotNull @Schema(type = SchemaType.STRING, examples = "+4755123000")
        PhoneNumber first,

        @NotNull @Schema(type = SchemaType.STRING, examples = "+4755123999")
        PhoneNumber last,

        @Size(max = 200) @Schema(examples = "Telenor") @Nullable
        String carrier,

        @Nullable RangePurpose purpose,

        @Size(max = MOST_TAGS) @Schema(examples = "reception") @Nullable
        List<@NotBlank @Size(max = LONGEST_TAG) String> tags,

        @Min(1) @Max(99) @Schema(examples = "10") @Nullable Integer threshold,

        @Schema(examples = "P90D") @Nullable String quarantine) {

    static final int MOST_TAGS = 20;
    static final int LONGEST_TAG = 40;

    Extent extent() {
        return extent(first, last);
    }

    static Extent extent(PhoneNumber first, PhoneNumber last) {
        Extent extent;
        try {
            extent = Extent.between(first, last);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("/last", "This cannot be a range: " + e.getMessage());
        }
        String refusal = CreateRange.refusal(extent);
        if (!refusal.isEmpty()) {
            throw ProblemException.invalid("/last", "This cannot be a range: " + refusal);
        }
        return extent;
    }

    RangeDetails details(Numbering numbering) {
        boolean extensions = numbering instanceof Numbering.Extensions;
        RangePurpose of = purpose != null ? purpose : extensions ? RangePurpose.EXTENSION : RangePurpose.GEOGRAPHIC;
        return new RangeDetails(
                name.strip(),
                carrier == null || carrier.isBlank() ? null : carrier.strip(),
                checked(of, extensions),
                tags == null ? List.of() : tags,
                threshold,
                quarantineDays(quarantine, RangeDetails.USUAL_QUARANTINE_DAYS));
    }

    static RangePurpose checked(RangePurpose purpose, boolean extensions) {
        if ((purpose == RangePurpose.EXTENSION) != extensions) {
            throw ProblemException.invalid(
                    "/purpose",
                    "The purpose of a range of extensions is extension, and only theirs, not " + purpose.word());
        }
        return purpose;
    }

    static int quarantineDays(@Nullable String quarantine, int otherwise) {
        try {
            return Quarantine.daysOr(quarantine, otherwise);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("/quarantine", String.valueOf(e.getMessage()));
        }
    }
}
