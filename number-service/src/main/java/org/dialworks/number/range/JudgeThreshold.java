package org.dialworks.number.range;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.platform.outbox.Outbox;

/** Notes that a range runs low, or no more, and tells it, within the current transaction. */
@ApplicationScoped
public class JudgeThreshold {

    private static final String NAME = "number-service";

    private final RangeRepository ranges;
    private final FreeBlocks freeBlocks;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    JudgeThreshold(RangeRepository ranges, FreeBlocks freeBlocks, Outbox outbox, Clock clock) {
        this.ranges = ranges;
        this.freeBlocks = freeBlocks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Judges a range by what is free in it now. */
    public void judge(UUID id) {
        ranges.lockById(id).filter(range -> !range.isRetired()).ifPresent(range -> {
            long free = freeBlocks.count(id);
            boolean low =
                    Threshold.isLow(free, range.span().size(), range.details().threshold(), range.isLow());
            if (low != range.isLow()) {
                Instant now = clock.instant();
                range.runsLow(low ? now : null);
                outbox.append(
                        low ? EventType.RANGE_RUNNING_LOW : EventType.RANGE_CHANGED, range.changed(free, now, NAME));
            }
        });
    }
}
