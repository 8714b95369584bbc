package org.dialworks.number.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.Move;
import org.dialworks.number.inventory.MoveNumber;
import org.jspecify.annotations.Nullable;

/** Ends a short list that is locked: one number goes to its holder, or none, and the rest are free again. */
@ApplicationScoped
class EndShortlist {

    private final ShortlistRepository shortlists;
    private final MoveNumber moveNumber;
    private final Clock clock;

    @Inject
    EndShortlist(ShortlistRepository shortlists, MoveNumber moveNumber, Clock clock) {
        this.shortlists = shortlists;
        this.moveNumber = moveNumber;
        this.clock = clock;
    }

    /** What came of a choice. */
    sealed interface Outcome {
        record Given(InventoryNumber number) implements Outcome {}

        record NotOffered() implements Outcome {}

        record Over(ShortlistState state) implements Outcome {}

        /** Somebody has moved the number since the list reserved it. */
        record NoLongerHeld(MoveNumber.Outcome why) implements Outcome {}
    }

    /** Gives the number to the holder. Where it cannot, the transaction must not go on. */
    Outcome choose(Shortlist list, PhoneNumber wanted, Holder holder, @Nullable String reason, String by) {
        return switch (list.ruling(wanted, clock.instant())) {
            case Shortlist.Ruling.NotOffered() -> new Outcome.NotOffered();
            case Shortlist.Ruling.Over(var state) -> new Outcome.Over(state);
            case Shortlist.Ruling.MayHave(var chosen) -> {
                var assign = new MoveNumber.Wish(Move.ASSIGN, holder, null, reason, chosen.version(), by);
                Map<PhoneNumber, MoveNumber.Outcome> outcomes = move(list, by, Map.of(chosen.number(), assign));
                yield switch (Objects.requireNonNull(outcomes.get(chosen.number()))) {
                    case MoveNumber.Outcome.Moved(var given) -> {
                        shortlists.end(list.id(), new Shortlist.Ending.Chosen(chosen.number()));
                        yield new Outcome.Given(given);
                    }
                    case MoveNumber.Outcome refused -> new Outcome.NoLongerHeld(refused);
                };
            }
        };
    }

    /** Frees all that the list still holds. */
    void free(Shortlist list, String by) {
        move(list, by, Map.of());
        shortlists.end(list.id(), new Shortlist.Ending.Freed());
    }

    // One by one in the order of the free blocks. A number of a block is locked by nobody who has not locked the block,
    // so
    // the number before cannot be in the way of the next block.
    private Map<PhoneNumber, MoveNumber.Outcome> move(
            Shortlist list, String by, Map<PhoneNumber, MoveNumber.Wish> wishes) {
        var outcomes = new HashMap<PhoneNumber, MoveNumber.Outcome>();
        for (Shortlist.Offer offer : list.offers()) {
            // One that somebody has moved since has another version and stays as it is.
            var free = new MoveNumber.Wish(Move.RELEASE, null, null, "not chosen", offer.version(), by);
            outcomes.put(offer.number(), moveNumber.move(offer.number(), wishes.getOrDefault(offer.number(), free)));
        }
        return outcomes;
    }
}
