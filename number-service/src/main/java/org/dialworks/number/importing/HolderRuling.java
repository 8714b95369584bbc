package org.dialworks.number.importing;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.number.inventory.HolderIdentity;
import org.dialworks.number.inventory.InventoryNumber;

/** What it means for the inventory that an export shows a holder of a number. */
final class HolderRuling {

    private HolderRuling() {}

    /**
     * Judges a holder that an export shows.
     *
     * @param current the number as the inventory has it
     * @param beside further holders that are known already
     * @param shown who holds it, as the export says
     * @param by who imports it
     */
    static NumberRuling on(InventoryNumber current, Collection<Holder> beside, Holder shown, Instant now, String by) {
        return switch (current.state()) {
            case AVAILABLE, RETIRED ->
                new NumberRuling.Changes(
                        RowOutcome.ADDED, EventType.NUMBER_ACTIVATED, active(current, shown, now, by), "");
            case RESERVED, ASSIGNED -> {
                Holder holder = current.holder();
                yield holder != null && HolderIdentity.same(holder, shown)
                        ? new NumberRuling.Changes(
                                RowOutcome.CHANGED,
                                EventType.NUMBER_ACTIVATED,
                                active(current, merged(holder, shown), now, by),
                                "it was " + current.state().word() + " and is in use")
                        : beside(current, beside, shown);
            }
            case ACTIVE -> {
                Holder holder = Objects.requireNonNull(current.holder());
                if (!HolderIdentity.same(holder, shown)) {
                    yield beside(current, beside, shown);
                }
                Holder merged = merged(holder, shown);
                yield merged.equals(holder)
                        ? new NumberRuling.Nothing(null)
                        : new NumberRuling.Changes(
                                RowOutcome.CHANGED,
                                EventType.NUMBER_HOLDER_CHANGED,
                                current.heldBy(merged, "as imported", now, by),
                                "its holder's name or pool is new");
            }
            case QUARANTINED, BLOCKED, PORTING_IN, PORTING_OUT -> beside(current, beside, shown);
        };
    }

    private static InventoryNumber active(InventoryNumber current, Holder holder, Instant now, String by) {
        return current.moved(NumberState.ACTIVE, holder, null, "as imported", now, by);
    }

    private static NumberRuling beside(InventoryNumber current, Collection<Holder> beside, Holder shown) {
        Holder holder = current.holder();
        String reason = holder == null
                ? "the number is " + current.state().word()
                : "the number is " + current.state().word() + " and held by "
                        + holder.kind().word() + " " + holder.id()
                        + (holder.line() == shown.line()
                                ? ""
                                : " as its " + holder.line().word() + " line");
        return beside.stream().anyMatch(known -> HolderIdentity.same(known, shown))
                ? new NumberRuling.Nothing(reason + "; this holder is kept beside it")
                : new NumberRuling.Beside(reason);
    }

    // An export that leaves a name or pool out does not take it away.
    private static Holder merged(Holder known, Holder shown) {
        return new Holder(
                known.kind(),
                known.id(),
                known.line(),
                shown.displayName() != null ? shown.displayName() : known.displayName(),
                shown.pool() != null ? shown.pool() : known.pool());
    }
}
