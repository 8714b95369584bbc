package org.dialworks.number.range;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.dialworks.contracts.EventType;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.platform.outbox.Outbox;

/** Makes one range of two that lie side by side, within the current transaction. Holders keep their numbers. */
@ApplicationScoped
class MergeRanges {

    private final RangeRepository ranges;
    private final NumbersOfRange numbers;
    private final FreeBlocks freeBlocks;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    MergeRanges(RangeRepository ranges, NumbersOfRange numbers, FreeBlocks freeBlocks, Outbox outbox, Clock clock) {
        this.ranges = ranges;
        this.numbers = numbers;
        this.freeBlocks = freeBlocks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Why two ranges cannot become one, if they cannot.
     *
     * @return the reason, empty when they can
     */
    static String refusal(NumberRange one, NumberRange other) {
        if (!one.site().equals(other.site())) {
            return "they are at the sites " + one.site() + " and " + other.site();
        }
        if (!one.homeSite().equals(other.homeSite())) {
            return "they are written at the sites " + one.homeSite() + " and " + other.homeSite();
        }
        if (one.details().purpose() != other.details().purpose()) {
            return "their purposes are " + one.details().purpose().word() + " and "
                    + other.details().purpose().word();
        }
        if (!one.extent().numbering().equals(other.extent().numbering())
                || !one.span().adjoins(other.span())) {
            return one.extent() + " and " + other.extent() + " do not lie side by side";
        }
        return CreateRange.refusal(
                new Extent(one.extent().numbering(), one.span().with(other.span())));
    }

    /** Adds a locked range to another, whose details the whole keeps; the caller has locked the layout. */
    void merge(NumberRange range, NumberRange other, String by) {
        Instant now = clock.instant();
        numbers.lockBlocks(range.id(), other.id());
        Span places = other.span();
        // The one gives its places up before the other has them: no two ranges have them for a moment.
        other.retire();
        ranges.flush();
        range.resize(range.span().with(places));
        range.knownAs(other);
        ranges.flush();
        freeBlocks.move(other.id(), range.id(), places.first(), places.last());
        numbers.handOver(other, range, places, now, by);
        outbox.append(EventType.RANGE_RETIRED, other.changed(0, now, by));
        outbox.append(EventType.RANGE_CHANGED, range.changed(freeBlocks.count(range.id()), now, by));
    }
}
