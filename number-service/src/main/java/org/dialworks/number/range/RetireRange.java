package org.dialworks.number.range;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.dialworks.contracts.EventType;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.platform.outbox.Outbox;

/** Takes a range out of use, within the current transaction, unless somebody would lose a number. */
@ApplicationScoped
class RetireRange {

    private final NumbersOfRange numbers;
    private final FreeBlocks freeBlocks;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    RetireRange(NumbersOfRange numbers, FreeBlocks freeBlocks, Outbox outbox, Clock clock) {
        this.numbers = numbers;
        this.freeBlocks = freeBlocks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Retires a locked range; the caller has locked the layout.
     *
     * @return what is held, for which it is left as it is
     */
    Optional<NumbersOfRange.Held> retire(NumberRange range, String by) {
        numbers.lockBlocks(range.id());
        Optional<NumbersOfRange.Held> held = numbers.held(range, range.span());
        if (held.isEmpty()) {
            Instant now = clock.instant();
            numbers.letGo(range, range.span(), "the range " + range.name() + " is retired", now, by);
            freeBlocks.delete(range.id());
            range.retire();
            outbox.append(EventType.RANGE_RETIRED, range.changed(0, now, by));
        }
        return held;
    }
}
