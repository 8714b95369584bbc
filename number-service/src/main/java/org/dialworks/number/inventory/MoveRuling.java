package org.dialworks.number.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.number.inventory.MoveNumber.Outcome;
import org.dialworks.number.inventory.MoveNumber.Wish;
import org.dialworks.number.reading.ShortCodes;
import org.jspecify.annotations.Nullable;

/** What a move comes to for a number as it stands. */
sealed interface MoveRuling {

    /** The name under which changes are recorded that follow from the clock. */
    String BY_CLOCK = "number-service";

    /** How long a number outside every range rests; one in a range has the days of its range. */
    int DAYS_OUTSIDE_RANGES = 90;

    /**
     * The number changes.
     *
     * @param expired the end of a reservation or rest that nobody has written down yet, to be written down first
     * @param event what the others are told of the move
     * @param moved the number after the move
     */
    record Changes(Optional<InventoryNumber> expired, EventType event, InventoryNumber moved) implements MoveRuling {}

    /** It does not. */
    record Refused(Outcome.Refusal why) implements MoveRuling {}

    /**
     * Judges a move.
     *
     * @param stored the number as it was written down last
     * @param range the range it is in, if in one
     */
    static MoveRuling on(InventoryNumber stored, Optional<RangeOfNumber> range, Wish wish, Instant now) {
        if (wish.ifVersion() != null && wish.ifVersion() != stored.version()) {
            return new Refused(new Outcome.Changed(stored.version()));
        }
        if (!stored.isOver(now)) {
            return onCurrent(stored, Optional.empty(), range, wish, now);
        }
        InventoryNumber expired = stored.expired(now, BY_CLOCK);
        return wish.move() == Move.EXPIRE
                ? new Changes(Optional.empty(), Move.EXPIRE.event(expired.state()), expired)
                : onCurrent(expired, Optional.of(expired), range, wish, now);
    }

    private static MoveRuling onCurrent(
            InventoryNumber current,
            Optional<InventoryNumber> expired,
            Optional<RangeOfNumber> range,
            Wish wish,
            Instant now) {
        Instant restUntil = restUntil(range, wish, now);
        Holder holder = holder(current, wish);
        var given = new Lifecycle.Given(
                current.isKnownToCallers() && restUntil.isAfter(now), holder != null, current.before());
        return switch (Lifecycle.ruling(current.state(), wish.move(), given)) {
            case Lifecycle.Ruling.Refused(var allowed) -> new Refused(new Outcome.NotAllowed(current.state(), allowed));
            case Lifecycle.Ruling.Allowed(var next) ->
                refusal(current, next, wish.move(), holder)
                        .<MoveRuling>map(Refused::new)
                        .orElseGet(() -> {
                            Instant until = next == NumberState.QUARANTINED ? restUntil : wish.until();
                            return new Changes(
                                    expired,
                                    wish.move().event(next),
                                    current.moved(next, holder, until, wish.reason(), now, wish.by()));
                        });
        };
    }

    private static Optional<Outcome.Refusal> refusal(
            InventoryNumber current, NumberState next, Move move, @Nullable Holder holder) {
        if (mayBeHeld(next)
                && !current.number().hasExtension()
                && ShortCodes.isShortCode(current.number().digits())) {
            return Optional.of(new Outcome.ShortCode());
        }
        if (move == Move.EXPIRE) {
            return Optional.of(new Outcome.NotOver(current.until()));
        }
        if (move == Move.GIVE_BACK && holder == null) {
            return Optional.of(new Outcome.NoLastHolder());
        }
        if ((next == NumberState.ASSIGNED || next == NumberState.ACTIVE) && holder == null) {
            return Optional.of(new Outcome.NoHolder());
        }
        if (move == Move.HAND_OVER
                && holder != null
                && current.holder() != null
                && HolderIdentity.same(holder, current.holder())) {
            return Optional.of(new Outcome.HeldAlready(holder));
        }
        return Optional.empty();
    }

    private static boolean mayBeHeld(NumberState state) {
        return switch (state) {
            case AVAILABLE, RESERVED, ASSIGNED, ACTIVE, PORTING_IN -> true;
            case QUARANTINED, BLOCKED, PORTING_OUT, RETIRED -> false;
        };
    }

    private static @Nullable Holder holder(InventoryNumber current, Wish wish) {
        return switch (wish.move()) {
            case GIVE_BACK -> current.lastHolder();
            case HAND_OVER -> wish.holder();
            default -> wish.holder() != null ? wish.holder() : current.holder();
        };
    }

    private static Instant restUntil(Optional<RangeOfNumber> range, Wish wish, Instant now) {
        if (wish.move() == Move.RELEASE && wish.until() != null) {
            return wish.until();
        }
        int days = range.map(RangeOfNumber::quarantineDays).orElse(DAYS_OUTSIDE_RANGES);
        return now.plus(Duration.ofDays(days));
    }
}
