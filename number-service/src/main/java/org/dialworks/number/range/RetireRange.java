package org.dialworks.number.range;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.inventory.Inventory;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.outbox.Outbox;
import org.dialworks.platform.sql.Sql;

/** Takes a range out of use, within the current transaction, unless somebody would lose a number. */
@ApplicationScoped
class RetireRange {

    private static final int BATCH = 5000;
    private static final String LOCK_BLOCKS = "SELECT FROM free_block WHERE range_id = ? ORDER BY block FOR UPDATE";
    private static final String HELD = """
            SELECT digits, extension, count(*) OVER () AS held FROM phone_number
            WHERE range_id = ? AND state NOT IN ('available', 'blocked', 'quarantined', 'retired')
            ORDER BY digits, extension
            LIMIT 1
            """;

    private final FreeBlocks freeBlocks;
    private final Inventory inventory;
    private final Outbox outbox;
    private final Sql sql;
    private final Clock clock;

    @Inject
    RetireRange(FreeBlocks freeBlocks, Inventory inventory, Outbox outbox, Sql sql, Clock clock) {
        this.freeBlocks = freeBlocks;
        this.inventory = inventory;
        this.outbox = outbox;
        this.sql = sql;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Retired() implements Outcome {}

        /** So many numbers of it are held, this one lowest. */
        record StillHeld(long count, PhoneNumber lowest) implements Outcome {}
    }

    /** Retires a locked range; the caller has locked the layout. */
    Outcome retire(NumberRange range, String by) {
        sql.run(LOCK_BLOCKS, range.id());
        Outcome outcome = sql.<Outcome>first(
                        HELD,
                        row -> new Outcome.StillHeld(
                                row.getLong("held"),
                                new PhoneNumber(row.getLong("digits"), row.getString("extension"))),
                        range.id())
                .orElseGet(Outcome.Retired::new);
        if (outcome instanceof Outcome.Retired) {
            Instant now = clock.instant();
            retireNumbers(range, now, by);
            freeBlocks.delete(range.id());
            range.retire();
            outbox.append(EventType.RANGE_RETIRED, range.changed(0, now, by));
        }
        return outcome;
    }

    private void retireNumbers(NumberRange range, Instant now, String by) {
        // Extensions go back to the range of their base number, if it is in one.
        RangeOfNumber heir = range.extent().numbering() instanceof Numbering.Extensions(long base, int length)
                ? inventory.rangeOf(PhoneNumber.of(base)).orElse(null)
                : null;
        NumberState next = heir == null ? NumberState.RETIRED : NumberState.AVAILABLE;
        var after = new PhoneNumber(1, "");
        List<InventoryNumber> batch;
        do {
            batch = inventory.lockOf(
                    range.ofNumbers(), range.span().first(), range.span().last(), after, BATCH);
            inventory.record(
                    EventType.NUMBER_RELEASED,
                    batch.stream()
                            .map(number ->
                                    number.within(heir, next, "the range " + range.name() + " is retired", now, by))
                            .toList());
            after = batch.isEmpty() ? after : batch.getLast().number();
        } while (batch.size() == BATCH);
    }
}
