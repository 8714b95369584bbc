package org.dialworks.number.allocation;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.inventory.Expiry;
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

    /** Blocks locked at a time once the first did not do. */
    private static final int BATCH = 8;

    private final FreeBlocks freeBlocks;
    private final Inventory inventory;
    private final Expiry expiry;
    private final Sql sql;
    private final Clock clock;

    @Inject
    TakeNumbers(FreeBlocks freeBlocks, Inventory inventory, Expiry expiry, Sql sql, Clock clock) {
        this.freeBlocks = freeBlocks;
        this.inventory = inventory;
        this.expiry = expiry;
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

    /**
     * A wish among others.
     *
     * @param trace of the request that it came with
     */
    record Request(Wish wish, SpanContext trace) {}

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
        return take(ranges, List.of(new Request(wish, Span.current().getSpanContext())))
                .getFirst();
    }

    /**
     * Takes what several wish for, in their order: each gets all it asks for or nothing.
     *
     * @return what came of each, in the same order
     */
    List<Outcome> take(List<RangeOfNumber> ranges, List<Request> requests) {
        long wanted =
                requests.stream().mapToLong(request -> request.wish().count()).sum();
        sql.run("SAVEPOINT without_waiting");
        List<FreeBlock> blocks = lock(ranges, wanted, freeBlocks::lockNextUnlocked);
        if (count(blocks) < wanted) {
            // Blocks must be waited for in their order and with none in hand, or two callers could wait for each other.
            sql.run("ROLLBACK TO SAVEPOINT without_waiting");
            blocks = lock(ranges, wanted, waiting(ranges));
        }
        return takeFrom(new Supply(blocks), byId(ranges), requests);
    }

    // Before it can be said that there is not enough, what is over must count as free: its blocks are locked among the
    // others, in their order, and its end is written down.
    private Locking waiting(List<RangeOfNumber> ranges) {
        Map<UUID, Set<Long>> over =
                expiry.blocksWithOver(ranges.stream().map(RangeOfNumber::id).toList());
        return over.isEmpty()
                ? freeBlocks::lockNextWaiting
                : (range, afterBlock, most) -> {
                    Set<Long> besides = over.getOrDefault(range, Set.of());
                    return expiry.endIn(freeBlocks.lockNextWaiting(range, afterBlock, most, besides));
                };
    }

    /** Locks the next blocks of a range behind a block. */
    private interface Locking {
        List<FreeBlock> next(UUID range, long afterBlock, int most);
    }

    private static List<FreeBlock> lock(List<RangeOfNumber> ranges, long wanted, Locking locking) {
        var locked = new ArrayList<FreeBlock>();
        long free = 0;
        for (RangeOfNumber range : ranges) {
            long behind = -1;
            while (free < wanted) {
                List<FreeBlock> blocks = locking.next(range.id(), behind, locked.isEmpty() ? 1 : BATCH);
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

    /** A number that a request gets. */
    private record Given(PhoneNumber number, RangeOfNumber range) {}

    private List<Outcome> takeFrom(Supply supply, Map<UUID, RangeOfNumber> ranges, List<Request> requests) {
        var given = new ArrayList<List<Given>>();
        var leftThen = new ArrayList<Long>();
        for (Request request : requests) {
            leftThen.add(supply.left());
            given.add(supply.take(request.wish().count()).stream()
                    .map(free -> {
                        RangeOfNumber range = Objects.requireNonNull(ranges.get(free.range()));
                        return new Given(range.numberAt(free.place()), range);
                    })
                    .toList());
        }
        Instant now = clock.instant();
        // A number that was in use before has a row, and its version goes on from there.
        List<PhoneNumber> numbers =
                given.stream().flatMap(List::stream).map(Given::number).toList();
        Map<PhoneNumber, InventoryNumber> known = inventory.lock(numbers);
        var outcomes = new ArrayList<Outcome>();
        var changes = new ArrayList<Inventory.Change>();
        for (int i = 0; i < requests.size(); i++) {
            Request request = requests.get(i);
            if (given.get(i).isEmpty()) {
                outcomes.add(new Outcome.NotEnough(leftThen.get(i)));
                continue;
            }
            List<InventoryNumber> taken = given.get(i).stream()
                    .map(one -> move(
                            known.getOrDefault(one.number(), InventoryNumber.unused(one.number(), one.range(), now)),
                            request.wish(),
                            now))
                    .toList();
            taken.forEach(number -> changes.add(
                    new Inventory.Change(request.wish().move().event(number.state()), number, request.trace())));
            outcomes.add(new Outcome.Taken(taken));
        }
        freeBlocks.store(supply.changed());
        inventory.record(changes);
        return outcomes;
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
