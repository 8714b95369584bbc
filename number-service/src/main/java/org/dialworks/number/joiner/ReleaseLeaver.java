package org.dialworks.number.joiner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Holder;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.Move;
import org.dialworks.number.inventory.MoveNumber;
import org.dialworks.number.request.HolderAttributes;
import org.dialworks.number.sql.NamedLocks;
import org.jspecify.annotations.Nullable;

/** Takes back all that a holder who leaves has; what was active rests, as its range says. */
@ApplicationScoped
class ReleaseLeaver {

    private final HeldNumbers heldNumbers;
    private final HolderAttributes holderAttributes;
    private final MoveNumber moveNumber;
    private final NamedLocks locks;

    @Inject
    ReleaseLeaver(HeldNumbers heldNumbers, HolderAttributes holderAttributes, MoveNumber moveNumber, NamedLocks locks) {
        this.heldNumbers = heldNumbers;
        this.holderAttributes = holderAttributes;
        this.moveNumber = moveNumber;
        this.locks = locks;
    }

    /**
     * What came of it.
     *
     * @param kept what could not be released, because it changed meanwhile or is written at another site
     */
    record Released(List<InventoryNumber> released, List<InventoryNumber> kept) {
        Released {
            released = List.copyOf(released);
            kept = List.copyOf(kept);
        }
    }

    Released release(Holder leaver, @Nullable String reason, String by) {
        locks.take(List.of(HeldNumbers.lockOf(leaver)));
        var released = new ArrayList<InventoryNumber>();
        var kept = new ArrayList<InventoryNumber>();
        // In the order of the free blocks; a number of a block is locked by nobody who has not locked the block.
        for (InventoryNumber held : heldNumbers.of(leaver)) {
            var wish = new MoveNumber.Wish(Move.RELEASE, null, null, reason, held.version(), by);
            switch (moveNumber.move(held.number(), wish)) {
                case MoveNumber.Outcome.Moved(var moved) -> released.add(moved);
                case MoveNumber.Outcome refused -> kept.add(held);
            }
        }
        holderAttributes.forget(leaver);
        return new Released(released, kept);
    }
}
