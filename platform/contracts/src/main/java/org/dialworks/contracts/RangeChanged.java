package org.dialworks.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A range after a change: the data of all {@code org.dialworks.range.*} events, keyed by the range's id.
 *
 * @param first the first number of the range; with an extension in a range of extensions on one base number
 * @param last the last number of the range, included
 * @param homeSite the one site that may write the range
 * @param epoch raised when the range moves to another home site
 * @param size how many numbers it has
 * @param free how many of them are available
 * @param retired whether it is no longer given out
 * @param version counts the changes of this range from 1
 * @param carrier who brings its numbers
 * @param purpose what its numbers are; absent in events of before there were purposes, as are tags and quarantine
 * @param tags words of the users' own
 * @param threshold it runs low when no more than so many per cent of it are free
 * @param quarantine how long a number that was active rests after its release, ISO 8601 in days: {@code P90D}
 * @param low whether no more of it is free than the threshold; absent in events of before there were thresholds
 */
public record RangeChanged(
        UUID id,
        String name,
        String site,
        PhoneNumber first,
        PhoneNumber last,
        String homeSite,
        long epoch,
        long size,
        long free,
        boolean retired,
        long version,
        Instant at,
        String by,
        @Nullable String carrier,
        @Nullable RangePurpose purpose,
        @Nullable List<String> tags,
        @Nullable Integer threshold,
        @Nullable String quarantine,
        @Nullable Boolean low)
        implements EventData {

    public RangeChanged {
        tags = tags == null ? null : List.copyOf(tags);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
