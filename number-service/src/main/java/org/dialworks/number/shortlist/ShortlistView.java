package org.dialworks.number.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A short list as the API shows it.
 *
 * @param numbers what it offers, in ascending order
 * @param until when it ends by itself
 * @param chosen the number that was chosen
 */
@Schema(name = "Shortlist")
record ShortlistView(
        UUID id,
        String site,
        ShortlistState state,

        @Schema(type = SchemaType.ARRAY, implementation = String.class, examples = "[\"+4755123000\"]")
        List<PhoneNumber> numbers,

        Instant until,

        @Schema(type = SchemaType.STRING, examples = "+4755123000") @Nullable
        PhoneNumber chosen) {

    ShortlistView {
        numbers = List.copyOf(numbers);
    }

    static ShortlistView of(Shortlist list, Instant now) {
        return new ShortlistView(
                list.id(),
                list.site(),
                list.state(now),
                list.offers().stream().map(Shortlist.Offer::number).toList(),
                list.until(),
                list.ending().orElse(null) instanceof Shortlist.Ending.Chosen(var number) ? number : null);
    }
}
