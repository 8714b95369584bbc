package org.dialworks.number.range;

import java.util.List;
import org.dialworks.contracts.RangePurpose;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a range.
 *
 * @param carrier who brings its numbers
 * @param tags words of the users' own, in ascending order, each once
 * @param threshold it runs low when no more than so many per cent of it are free; absent when nobody is to be told
 * @param quarantineDays how many days a number that was active rests after its release
 */
public record RangeDetails(
        String name,
        @Nullable String carrier,
        RangePurpose purpose,
        List<String> tags,
        @Nullable Integer threshold,
        int quarantineDays) {

    /** How long numbers rest where nobody says otherwise. */
    public static final int USUAL_QUARANTINE_DAYS = 90;

    public RangeDetails {
        tags = tags.stream().map(String::strip).distinct().sorted().toList();
    }

    RangeDetails renamed(String other) {
        return new RangeDetails(other, carrier, purpose, tags, threshold, quarantineDays);
    }

    /** A range of which only the name is known. */
    public static RangeDetails named(String name) {
        return new RangeDetails(name, null, RangePurpose.GEOGRAPHIC, List.of(), null, USUAL_QUARANTINE_DAYS);
    }
}
