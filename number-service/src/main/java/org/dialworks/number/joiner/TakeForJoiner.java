package org.dialworks.number.joiner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.number.allocation.Sources;
import org.dialworks.number.allocation.TakeNumbers;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.Move;
import org.dialworks.number.sql.NamedLocks;

/** Gives a new holder his number, once: who has one on that line already keeps it. */
@ApplicationScoped
class TakeForJoiner {

    private final HeldNumbers heldNumbers;
    private final Sources sources;
    private final TakeNumbers takeNumbers;
    private final NamedLocks locks;

    @Inject
    TakeForJoiner(HeldNumbers heldNumbers, Sources sources, TakeNumbers takeNumbers, NamedLocks locks) {
        this.heldNumbers = heldNumbers;
        this.sources = sources;
        this.takeNumbers = takeNumbers;
        this.locks = locks;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Given(InventoryNumber number) implements Outcome {}

        /** The line has this one. */
        record HasOne(InventoryNumber number) implements Outcome {}

        record NoneFree() implements Outcome {}
    }

    Outcome take(Holder holder, JoinerRules.Rule rule, String by) {
        locks.take(List.of(HeldNumbers.lockOf(holder)));
        Optional<InventoryNumber> has = heldNumbers.onLine(holder);
        if (has.isPresent()) {
            return new Outcome.HasOne(has.get());
        }
        var wish = new TakeNumbers.Wish(1, Move.ASSIGN, holder, null, "joiner rule " + rule.id(), by);
        return switch (takeNumbers.take(
                sources.takeable(rule.from().at(rule.site())), rule.from().digits(), wish)) {
            case TakeNumbers.Outcome.Taken(var numbers) -> new Outcome.Given(numbers.getFirst());
            case TakeNumbers.Outcome.NotEnough _, TakeNumbers.Outcome.Clash _ -> new Outcome.NoneFree();
        };
    }
}
