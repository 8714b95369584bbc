package org.dialworks.number.range;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.inventory.Inventory;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.number.reading.ShortCodes;
import org.dialworks.platform.sql.Sql;

/**
 * What becomes of the numbers with a row when places come to a range, leave it or go from one to another, within the
 * current transaction. The caller has locked the layout, the ranges and their free blocks.
 */
@ApplicationScoped
class NumbersOfRange {

    private static final int BATCH = 5000;
    private static final String LOCK_BLOCKS = """
            SELECT FROM free_block b JOIN number_range r ON r.id = b.range_id
            WHERE b.range_id = ANY (?)
            ORDER BY r.base, r.extension_length, r.first, b.block
            FOR UPDATE OF b
            """;
    private static final String HELD = """
            SELECT digits, extension, count(*) OVER () AS held FROM phone_number
            WHERE range_id = ? AND state NOT IN ('available', 'blocked', 'quarantined', 'retired')
              AND CASE WHEN ? THEN digits ELSE nullif(extension, '')::bigint END BETWEEN ? AND ?
            ORDER BY digits, extension
            LIMIT 1
            """;

    private final FreeBlocks freeBlocks;
    private final Inventory inventory;
    private final Sql sql;

    @Inject
    NumbersOfRange(FreeBlocks freeBlocks, Inventory inventory, Sql sql) {
        this.freeBlocks = freeBlocks;
        this.inventory = inventory;
        this.sql = sql;
    }

    /** So many numbers are held, this one lowest. */
    record Held(long count, PhoneNumber lowest) {}

    /** Keeps everybody from taking numbers of the ranges and from moving those that they have. */
    void lockBlocks(UUID... ranges) {
        sql.run(LOCK_BLOCKS, (Object) ranges);
    }

    /** What somebody would lose with places of a range. */
    Optional<Held> held(NumberRange range, Span places) {
        return sql.first(
                HELD,
                row -> new Held(
                        row.getLong("held"), new PhoneNumber(row.getLong("digits"), row.getString("extension"))),
                range.id(),
                range.extent().numbering() instanceof Numbering.Whole,
                places.first(),
                places.last());
    }

    /** Takes in what exports showed of new places before there was a range for them, and blocks the short codes. */
    void takeIn(NumberRange range, Span places, Instant now, String by) {
        RangeOfNumber in = range.ofNumbers();
        var after = new PhoneNumber(1, "");
        List<InventoryNumber> batch;
        do {
            batch = inventory.lockNotYetOf(in, places.first(), places.last(), after, BATCH);
            var changed = new EnumMap<EventType, List<InventoryNumber>>(EventType.class);
            for (InventoryNumber number : batch) {
                boolean returns = number.state() == NumberState.RETIRED || number.isAvailable();
                NumberState next = returns ? NumberState.AVAILABLE : number.state();
                changed.computeIfAbsent(
                                returns ? EventType.NUMBER_AVAILABLE : EventType.NUMBER_HOLDER_CHANGED,
                                type -> new ArrayList<>())
                        .add(number.within(in, next, "now in the range " + range.name(), now, by));
                after = number.number();
            }
            takeOut(
                    range,
                    batch.stream()
                            .filter(number -> !number.isAvailable() && number.state() != NumberState.RETIRED)
                            .flatMapToLong(number -> in.place(number.number()).stream())
                            .boxed()
                            .toList());
            changed.forEach(inventory::record);
        } while (batch.size() == BATCH);
        if (in.numbering() instanceof Numbering.Whole) {
            block(range, ShortCodes.within(places.first(), places.last()), now, by);
        }
    }

    /** Lets go of the numbers at places that leave a range; nobody holds one of them. */
    void letGo(NumberRange range, Span places, String why, Instant now, String by) {
        // Extensions go back to the range of their base number, if it is in one.
        RangeOfNumber heir = range.extent().numbering() instanceof Numbering.Extensions(long base, int length)
                ? inventory.rangeOf(PhoneNumber.of(base)).orElse(null)
                : null;
        NumberState next = heir == null ? NumberState.RETIRED : NumberState.AVAILABLE;
        change(range, places, EventType.NUMBER_RELEASED, number -> number.within(heir, next, why, now, by));
    }

    /** Hands the numbers at places over from one range to another. */
    void handOver(NumberRange from, NumberRange to, Span places, Instant now, String by) {
        RangeOfNumber in = to.ofNumbers();
        String why = "now in the range " + to.name();
        change(
                from,
                places,
                EventType.NUMBER_HOLDER_CHANGED,
                number -> number.within(in, number.state(), why, now, by));
    }

    private void change(
            NumberRange range, Span places, EventType event, Function<InventoryNumber, InventoryNumber> change) {
        RangeOfNumber of = range.ofNumbers();
        var after = new PhoneNumber(1, "");
        List<InventoryNumber> batch;
        do {
            batch = inventory.lockOf(of, places.first(), places.last(), after, BATCH);
            inventory.record(event, batch.stream().map(change).toList());
            after = batch.isEmpty() ? after : batch.getLast().number();
        } while (batch.size() == BATCH);
    }

    private void block(NumberRange range, List<Long> shortCodes, Instant now, String by) {
        RangeOfNumber ofNumbers = range.ofNumbers();
        var numbers = shortCodes.stream().map(PhoneNumber::of).toList();
        Map<PhoneNumber, InventoryNumber> known = inventory.lock(numbers);
        List<InventoryNumber> blocked = numbers.stream()
                .map(number -> known.getOrDefault(number, InventoryNumber.unused(number, ofNumbers, now)))
                .filter(InventoryNumber::isAvailable)
                .map(number -> number.moved(
                        NumberState.BLOCKED, null, null, "an emergency number or another short code", now, by))
                .toList();
        takeOut(range, blocked.stream().map(number -> number.number().digits()).toList());
        inventory.record(EventType.NUMBER_BLOCKED, blocked);
    }

    private void takeOut(NumberRange range, List<Long> places) {
        if (places.isEmpty()) {
            return;
        }
        var byBlock = new TreeMap<Long, List<Long>>();
        places.forEach(place -> byBlock.computeIfAbsent(FreeBlock.of(place), block -> new ArrayList<>())
                .add(place));
        var blocks = new HashMap<UUID, List<Long>>();
        blocks.put(range.id(), List.copyOf(byBlock.keySet()));
        freeBlocks.store(freeBlocks.lock(blocks).stream()
                .map(block -> block.without(byBlock.getOrDefault(block.block(), List.of()).stream()
                        .mapToLong(Long::longValue)
                        .toArray()))
                .toList());
    }
}
