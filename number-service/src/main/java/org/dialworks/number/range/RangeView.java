package org.dialworks.number.range;

import java.time.Instant;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A range as the API shows it.
 *
 * @param last the last number, included
 * @param homeSite the one site that writes it
 * @param size how many numbers it has
 * @param free how many of them are free
 * @param held the others: size less free
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

        String homeSite,
        long epoch,
        long size,
        long free,
        long held,
        long version,
        Instant createdAt,
        String createdBy) {

    static RangeView of(NumberRange range, long free) {
        Span span = range.span();
        return new RangeView(
                range.id(),
                range.name(),
                range.site(),
                PhoneNumber.of(span.first()),
                PhoneNumber.of(span.last()),
                range.homeSite(),
                range.epoch(),
                span.size(),
                free,
                span.size() - free,
                range.version(),
                range.createdAt(),
                range.createdBy());
    }
}
