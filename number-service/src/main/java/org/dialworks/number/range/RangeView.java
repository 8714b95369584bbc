package org.dialworks.number.range;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.RangePurpose;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A range as the API shows it.
 *
 * @param first the first number; with an extension in a range of extensions on one base number
 * @param last the last number, included
 * @param carrier who brings its numbers
 * @param tags words of the users' own
 * @param threshold it runs low when no more than so many per cent of it are free; absent when nobody is to be told
 * @param quarantine how long a number that was active rests after its release
 * @param homeSite the one site that writes it
 * @param size how many numbers it has
 * @param free how many of them are free
 * @param held the others: size less free
 * @param low whether it runs low: known a few seconds after it is so
 */
@Schema(name = "Range")
record RangeView(
        UUID id,
        @Schema(examples = "Bergen") String name,
        @Schema(examples = "bergen") String site,

        @Schema(type = SchemaType.STRING, examples = "+4755123000")
        PhoneNumber first,

        @Schema(type = SchemaType.STRING, examples = "+4755123999")
        PhoneNumber last,

        @Schema(examples = "Telenor") @Nullable String carrier,
        RangePurpose purpose,
        List<String> tags,
        @Nullable Integer threshold,
        @Schema(examples = "P90D") String quarantine,
        String homeSite,
        long epoch,
        long size,
        long free,
        long held,
        boolean low,
        long version,
        Instant createdAt,
        String createdBy) {

    RangeView {
        tags = List.copyOf(tags);
    }

    static RangeView of(NumberRange range, long free) {
        Extent extent = range.extent();
        RangeDetails details = range.details();
        return new RangeView(
                range.id(),
                details.name(),
                range.site(),
                extent.first(),
                extent.last(),
                details.carrier(),
                details.purpose(),
                details.tags(),
                details.threshold(),
                Quarantine.text(details.quarantineDays()),
                range.homeSite(),
                range.epoch(),
                extent.size(),
                free,
                extent.size() - free,
                range.isLow(),
                range.version(),
                range.createdAt(),
                range.createdBy());
    }
}
