package org.dialworks.number.range;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dialworks.number.free.FreeBlocks;

/** Lets a range grow or shrink at its ends, within the current transaction. */
@ApplicationScoped
class ResizeRange {

    private final RangeRepository ranges;
    private final NumbersOfRange numbers;
    private final FreeBlocks freeBlocks;

    @Inject
    ResizeRange(RangeRepository ranges, NumbersOfRange numbers, FreeBlocks freeBlocks) {
        this.ranges = ranges;
        this.numbers = numbers;
        this.freeBlocks = freeBlocks;
    }

    /**
     * Gives a locked range new ends; the caller has locked the layout and tells of the change.
     *
     * @param wanted counts as the range does and shares a number with it; no other range has any of them
     * @return what is held of the numbers that it would lose, for which it is left as it is
     */
    Optional<NumbersOfRange.Held> resize(NumberRange range, Span wanted, Instant now, String by) {
        numbers.lockBlocks(range.id());
        Span before = range.span();
        List<Span> lost = before.minus(List.of(wanted));
        for (Span places : lost) {
            Optional<NumbersOfRange.Held> held = numbers.held(range, places);
            if (held.isPresent()) {
                return held;
            }
        }
        for (Span places : lost) {
            numbers.letGo(range, places, "the range " + range.name() + " has become smaller", now, by);
        }
        range.resize(wanted);
        range.knownAnew();
        ranges.flush();
        lost.forEach(places -> freeBlocks.remove(range.id(), places.first(), places.last()));
        for (Span places : wanted.minus(List.of(before))) {
            freeBlocks.add(range.id(), places.first(), places.last());
            numbers.takeIn(range, places, now, by);
        }
        return Optional.empty();
    }
}
