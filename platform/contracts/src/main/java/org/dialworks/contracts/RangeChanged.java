package org.dialworks.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A range after a change: the data of all {@code org.dialworks.range.*} events, keyed by the range's id.
 *
 * @param first the first number of the range
 * @param last the last number of the range, included
 * @param homeSite the one site that may write the range
 * @param epoch raised when the range moves to another home site
 * @param size how many numbers it has
 * @param free how many of them are available
 * @param retired whether it is no longer given out
 * @param version counts the changes of this range from 1
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
        String by)
        implements EventData {

    @Override
    public String key() {
        return id.toString();
    }
}
