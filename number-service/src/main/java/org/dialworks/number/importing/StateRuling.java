package org.dialworks.number.importing;

import java.time.Instant;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.number.inventory.InventoryNumber;
import org.jspecify.annotations.Nullable;

/** What it means for the inventory that an export shows a number that nobody holds. */
final class StateRuling {

    private StateRuling() {}

    /**
     * Judges a number that an export shows without a holder.
     *
     * @param current the number as the inventory has it
     * @param shows free, quarantined or blocked
     * @param until when it is free again, for one that rests
     * @param by who imports it
     */
    static NumberRuling on(InventoryNumber current, Shows shows, @Nullable Instant until, Instant now, String by) {
        return switch (shows) {
            case FREE -> free(current, now, by);
            case QUARANTINED ->
                until == null || !until.isAfter(now) ? free(current, now, by) : resting(current, until, now, by);
            case BLOCKED -> blocked(current, now, by);
            case HELD -> throw new IllegalArgumentException("a number that is held has a holder");
        };
    }

    private static NumberRuling free(InventoryNumber current, Instant now, String by) {
        return switch (current.state()) {
            case AVAILABLE ->
                current.version() > 0 || current.rangeId() != null
                        ? new NumberRuling.Nothing(null)
                        : new NumberRuling.Changes(
                                RowOutcome.ADDED,
                                EventType.NUMBER_AVAILABLE,
                                current.moved(NumberState.AVAILABLE, null, null, "as imported", now, by),
                                null);
            case RETIRED ->
                new NumberRuling.Changes(
                        RowOutcome.CHANGED,
                        EventType.NUMBER_AVAILABLE,
                        current.moved(NumberState.AVAILABLE, null, null, "as imported", now, by),
                        "it was retired");
            // What the inventory plans for it is not known to the platform.
            case RESERVED, ASSIGNED, QUARANTINED, BLOCKED, PORTING_IN, PORTING_OUT ->
                new NumberRuling.Nothing("here the number is " + current.state().word());
            case ACTIVE -> heldHere(current);
        };
    }

    private static NumberRuling resting(InventoryNumber current, Instant until, Instant now, String by) {
        return switch (current.state()) {
            case AVAILABLE, RETIRED ->
                new NumberRuling.Changes(
                        current.version() == 0 ? RowOutcome.ADDED : RowOutcome.CHANGED,
                        EventType.NUMBER_QUARANTINED,
                        current.moved(NumberState.QUARANTINED, null, until, "as imported", now, by),
                        null);
            case QUARANTINED -> {
                Instant known = current.until();
                yield known != null && !known.isBefore(until)
                        ? new NumberRuling.Nothing(null)
                        : new NumberRuling.Changes(
                                RowOutcome.CHANGED,
                                EventType.NUMBER_QUARANTINED,
                                current.moved(NumberState.QUARANTINED, current.holder(), until, "as imported", now, by),
                                "it rests longer");
            }
            case BLOCKED -> new NumberRuling.Nothing("here the number is blocked");
            case ACTIVE -> heldHere(current);
            case RESERVED, ASSIGNED, PORTING_IN, PORTING_OUT ->
                new NumberRuling.Conflict(
                        "here the number is " + current.state().word());
        };
    }

    private static NumberRuling blocked(InventoryNumber current, Instant now, String by) {
        return switch (current.state()) {
            case AVAILABLE, RETIRED, QUARANTINED ->
                new NumberRuling.Changes(
                        current.version() == 0 ? RowOutcome.ADDED : RowOutcome.CHANGED,
                        EventType.NUMBER_BLOCKED,
                        current.moved(NumberState.BLOCKED, null, null, "as imported", now, by),
                        null);
            case BLOCKED -> new NumberRuling.Nothing(null);
            case ACTIVE -> heldHere(current);
            case RESERVED, ASSIGNED, PORTING_IN, PORTING_OUT ->
                new NumberRuling.Conflict(
                        "here the number is " + current.state().word());
        };
    }

    private static NumberRuling heldHere(InventoryNumber current) {
        Holder holder = current.holder();
        return new NumberRuling.Conflict("the platform shows no holder, but here "
                + (holder == null
                        ? "it is " + current.state().word()
                        : holder.kind().word() + " " + holder.id() + " has it"));
    }
}
