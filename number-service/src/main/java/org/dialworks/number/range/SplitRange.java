package org.dialworks.number.range;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.platform.outbox.Outbox;

/** Makes two ranges of one, within the current transaction. Holders keep their numbers. */
@ApplicationScoped
class SplitRange {

    private final RangeRepository ranges;
    private final NumbersOfRange numbers;
    private final FreeBlocks freeBlocks;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    SplitRange(RangeRepository ranges, NumbersOfRange numbers, FreeBlocks freeBlocks, Outbox outbox, Clock clock) {
        this.ranges = ranges;
        this.numbers = numbers;
        this.freeBlocks = freeBlocks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Splits a locked range; the caller has locked the layout.
     *
     * @param at the place of the first number of the new range, not that of the range's first
     * @param name of the new range, which else is as the range is
     * @param site of the new range
     * @return the new range, the upper part
     */
    NumberRange split(NumberRange range, long at, String name, String site, String by) {
        Instant now = clock.instant();
        numbers.lockBlocks(range.id());
        var places = new Span(at, range.span().last());
        // The lower part gives the places up before the upper has them: no two ranges have them for a moment.
        range.resize(new Span(range.span().first(), at - 1));
        ranges.flush();
        var upper = new NumberRange(
                UUID.randomUUID(),
                site,
                range.homeSite(),
                new Extent(range.extent().numbering(), places),
                range.details().renamed(name),
                now,
                by);
        upper.knownAs(range);
        ranges.persistAndFlush(upper);
        freeBlocks.move(range.id(), upper.id(), places.first(), places.last());
        numbers.handOver(range, upper, places, now, by);
        outbox.append(EventType.RANGE_CHANGED, range.changed(freeBlocks.count(range.id()), now, by));
        outbox.append(EventType.RANGE_CREATED, upper.changed(freeBlocks.count(upper.id()), now, by));
        return upper;
    }
}
