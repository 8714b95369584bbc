package org.dialworks.number.inventory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Holder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody held a number: from when it was given to them until it was taken from them.
 *
 * @param from included
 * @param to excluded; absent while they hold it
 * @param version the version of the number with which it began
 */
@Schema(name = "HoldingPeriod")
record HoldingPeriod(
        Holder holder,
        Instant from,
        @Nullable Instant to,
        @JsonIgnore long version) {

    /**
     * A version of the number in which it was held.
     *
     * @param next when the next version came
     */
    record Version(
            long version,
            Holder holder,
            Instant at,
            @Nullable Instant next) {}

    /** The periods that versions make up, both in ascending order: one of the same holder goes on over its versions. */
    static List<HoldingPeriod> of(List<Version> versions) {
        var periods = new ArrayList<HoldingPeriod>();
        long last = 0;
        for (Version version : versions) {
            HoldingPeriod open = periods.isEmpty() ? null : periods.getLast();
            boolean goesOn = open != null
                    && version.version() == last + 1
                    && HolderIdentity.same(open.holder(), version.holder());
            if (open != null && goesOn) {
                periods.removeLast();
                periods.add(new HoldingPeriod(version.holder(), open.from(), version.next(), open.version()));
            } else {
                periods.add(new HoldingPeriod(version.holder(), version.at(), version.next(), version.version()));
            }
            last = version.version();
        }
        return periods;
    }

    /** Whether it has an instant in common with the time from one instant to another, which is excluded. */
    boolean meets(Instant start, Instant end) {
        return from.isBefore(end) && (to == null || to.isAfter(start));
    }
}
