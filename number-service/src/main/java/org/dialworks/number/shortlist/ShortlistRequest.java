package org.dialworks.number.shortlist;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.dialworks.number.allocation.DesiredDigits;
import org.dialworks.number.allocation.RangeChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a short list is to offer.
 *
 * @param site where from
 * @param count how many numbers, all or none; 5 if absent
 * @param range only from this range
 * @param tag only from ranges with this tag
 * @param pattern only numbers with these digits, as {@code *00} or {@code 4755??1234}
 * @param type only numbers of this class or level, or {@code ordinary}; several with commas between
 * @param minutes how long it is held; 5 if absent
 */
@Schema(name = "NewShortlist")
record ShortlistRequest(
        @NotBlank @Schema(examples = "bergen") String site,
        @Min(1) @Max(MOST_NUMBERS) @Nullable Integer count,
        @Nullable UUID range,
        @Size(min = 1, max = 100) @Nullable String tag,
        @Size(min = 1, max = 100) @Nullable String pattern,

        @JsonProperty("class") @Schema(examples = "ordinary") @Size(min = 1, max = 200) @Nullable
        String type,

        @Min(1) @Max(MOST_MINUTES) @Nullable Integer minutes) {

    static final int MOST_NUMBERS = 20;
    static final int MOST_MINUTES = 15;
    private static final int USUAL = 5;

    int size() {
        return count == null ? USUAL : count;
    }

    Duration held() {
        return Duration.ofMinutes(minutes == null ? USUAL : minutes);
    }

    DesiredDigits digits() {
        return DesiredDigits.of(pattern, type);
    }

    RangeChoice from() {
        return new RangeChoice(
                site, range == null ? Set.of() : Set.of(range), tag == null ? Set.of() : Set.of(tag), Set.of());
    }
}
