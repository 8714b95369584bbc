package org.dialworks.number.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.inventory.Inventory;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.Lifecycle;
import org.dialworks.number.inventory.Move;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Takes the next free numbers, all that are asked for or none, within the current transaction.
 *
 * <p>First from blocks that nobody has locked. If those do not do, the blocks it has are let go and it asks again, this
 * time waiting its turn at each block: what is locked by somebody may yet be free, so only then can it say that there is
 * not enough.
 */
@ApplicationScoped
public class TakeNumbers {

    /** Blocks locked at a time by a request for more numbers than one block may have. */
    private static final int BATCH = 8;

    private final FreeBlocks freeBlocks;
    private final Inventory inventory;
    private final Sql sql;
    private final Clock clock;

    @Inject
    TakeNumbers(FreeBlocks freeBlocks, Inventory inventory, Sql sql, Clock clock) {
        this.freeBlocks = freeBlocks;
        this.inventory = inventory;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param move to reserve or to assign
     */
    public record Wish(
            int count,
            Move move,
            @Nullable Holder holder,
            @Nullable Instant until,
            @Nullable String reason,
            String by) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Taken(List<InventoryNumber> numbers) implements Outcome {
            public Taken {
                numbers = List.copyOf(numbers);
            }
        }

        /** There are only so many. */
        record NotEnough(long free) implements Outcome {}
    }

    /**
     * Takes what is wished for, all of it or none.
     *
     * @param ranges where to take from, in ascending order of their numbers
     */
    public Outcome take(List<RangeOfNumber> ranges, Wish wish) {
        sql.run("SAVEPOINT without_waiting");
        List<FreeBlock> blocks = lock(ranges, wish.count(), freeBlocks::lockNextUnlocked);
        if (count(blocks) < wish.count()) {
            // Blocks must be waited for in their order and with none in hand, or two callers could wait for each other.
            sql.run("ROLLBACK TO SAVEPOINT without_waiting");
            blocks = lock(ranges, wish.count(), freeBlocks::lockNextWaiting);
        }
        long free = count(blocks);
        return free < wish.count()
                ? new Outcome.NotEnough(free)
                : new Outcome.Taken(takeFrom(blocks, byId(ranges), wish));
    }

    /** Locks the next blocks of a range behind a block. */
    private interface Locking {
        List<FreeBlock> next(UUID range, long afterBlock, int most);
    }

    private static List<FreeBlock> lock(List<RangeOfNumber> ranges, int count, Locking locking) {
        var locked = new ArrayList<FreeBlock>();
        long free = 0;
        int batch = count == 1 ? 1 : BATCH;
        for (RangeOfNumber range : ranges) {
            long behind = -1;
            while (free < count) {
                List<FreeBlock> blocks = locking.next(range.id(), behind, batch);
                if (blocks.isEmpty()) {
                    break;
                }
                locked.addAll(blocks);
                free += count(blocks);
                behind = blocks.getLast().block();
            }
        }
        return locked;
    }

    private List<InventoryNumber> takeFrom(List<FreeBlock> blocks, Map<UUID, RangeOfNumber> ranges, Wish wish) {
        Instant now = clock.instant();
        var rangeOf = new LinkedHashMap<PhoneNumber, RangeOfNumber>();
        var changed = new ArrayList<FreeBlock>();
        for (Iterator<FreeBlock> rest = blocks.iterator(); rangeOf.size() < wish.count(); ) {
            FreeBlock block = rest.next();
            long[] taken = block.free().limit(wish.count() - rangeOf.size()).toArray();
            RangeOfNumber range = Objects.requireNonNull(ranges.get(block.range()));
            for (long place : taken) {
                rangeOf.put(range.numberAt(place), range);
            }
            changed.add(block.without(taken));
        }
        freeBlocks.store(changed);
        // A number that was in use before has a row, and its version goes on from there.
        Map<PhoneNumber, InventoryNumber> known = inventory.lock(rangeOf.keySet());
        var taken = new ArrayList<InventoryNumber>();
        rangeOf.forEach((number, range) ->
                taken.add(move(known.getOrDefault(number, InventoryNumber.unused(number, range, now)), wish, now)));
        inventory.record(wish.move().event(), taken);
        return taken;
    }

    private static InventoryNumber move(InventoryNumber number, Wish wish, Instant now) {
        return switch (Lifecycle.ruling(number.state(), wish.move())) {
            case Lifecycle.Ruling.Allowed(NumberState next) ->
                number.moved(next, wish.holder(), wish.until(), wish.reason(), now, wish.by());
            case Lifecycle.Ruling.Refused(var allowed) ->
                throw new IllegalStateException(
                        number.number() + " is free in its block but " + number.state() + " in its row");
        };
    }

    private static long count(List<FreeBlock> blocks) {
        return blocks.stream().mapToLong(FreeBlock::count).sum();
    }

    private static Map<UUID, RangeOfNumber> byId(List<RangeOfNumber> ranges) {
        return ranges.stream().collect(Collectors.toMap(RangeOfNumber::id, Function.identity()));
    }
}
