package org.dialworks.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number after a change: the data of all {@code org.dialworks.number.*} events, keyed by the number.
 *
 * @param number the number
 * @param version counts the changes of this number from 1; a reader keeps the highest it has seen
 * @param state where the number stands now
 * @param site the site whose range it is in
 * @param rangeId the range it is in; absent when it is outside every range
 * @param holder who has it, in the states assigned, active and porting out; for whom it is meant, if for someone, in the
 *     states reserved and porting in
 * @param lastHolder who had it while it rests, and beside a new holder while callers may still expect the former one
 * @param until when the state ends by itself (reserved, quarantined), or the day of porting (porting in and out)
 * @param reason why, as the caller or the outcome of a script gave it
 * @param epoch the epoch of the range, raised when the range moves to another home site
 * @param at when it changed
 * @param by who changed it: the subject of the caller's token, or the name of the service
 */
public record NumberChanged(
        PhoneNumber number,
        long version,
        NumberState state,
        String site,
        @Nullable UUID rangeId,
        @Nullable Holder holder,
        @Nullable Holder lastHolder,
        @Nullable Instant until,
        @Nullable String reason,
        long epoch,
        Instant at,
        String by)
        implements EventData {

    @Override
    public String key() {
        return number.toString();
    }
}
