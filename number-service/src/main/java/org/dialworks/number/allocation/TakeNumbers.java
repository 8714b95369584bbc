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
import java.util.Optional;
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
 * Takes free numbers, all that are asked for or none, within the current transaction.
 *
 * <p>The next free numbers come first from blocks that nobody has locked. If those do not do, the blocks it has are let go and it asks again, this
 * time waiting its turn at each block: what is locked by somebody may yet be free, so only then can it say that there is
 * not enough.
 */
@ApplicationScoped
public class TakeNumbers {

    /** Blocks locked at a time once the first did not do. */
    private static final int BATCH = 8;

    /** How often numbers are chosen before all blocks are locked. */
    private static final int ATTEMPTS = 3;

    private final FreeBlocks freeBlocks;
    private final ChooseSpots chooseSpots;
    private final TakeExtensions takeExtensions;
    private final Inventory inventory;
    private final Expiry expiry;
    private final Sql sql;
    private final Clock clock;

    @Inject
    TakeNumbers(
            FreeBlocks freeBlocks,
            ChooseSpots chooseSpots,
            TakeExtensions takeExtensions,
            Inventory inventory,
            Expiry expiry,
            Sql sql,
            Clock clock) {
        this.freeBlocks = freeBlocks;
        this.chooseSpots = chooseSpots;
        this.takeExtensions = takeExtensions;
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

    /** What came of it. */
    public sealed interface Outcome {
        record Taken(List<InventoryNumber> numbers) implements Outcome {
            public Taken {
                numbers = List.copyOf(numbers);
            }
        }

        /** There are only so many; of numbers in a row, so many follow one another at most. */
        record NotEnough(long free) implements Outcome {}

        /** The policy of the site allows no extension beside this number, which is taken. */
        record Clash(PhoneNumber other) implements Outcome {}
    }

    /**
     * Takes the next free numbers, all that are wished for or none.
     *
     * @param ranges where to take from, in ascending order of their numbers
     * @param digits what they must be like
     */
    public Outcome take(List<RangeOfNumber> ranges, DesiredDigits digits, Wish wish) {
        return take(
                        ranges,
                        new Selection(Strategy.LOWEST, false, digits),
                        List.of(new Request(wish, Span.current().getSpanContext())))
                .getFirst();
    }

    /**
     * A wish among others.
     *
     * @param trace of the request that it came with
     */
    record Request(Wish wish, SpanContext trace) {}

    /**
     * Takes what several wish for, in their order: each gets all it asks for or nothing.
     *
     * @param requests one only where numbers in a row are wanted
     * @return what came of each, in the same order
     */
    List<Outcome> take(List<RangeOfNumber> ranges, Selection selection, List<Request> requests) {
        Set<RangeOfNumber> forPolicy = takeExtensions.among(ranges);
        if (ranges.size() == 1 && !forPolicy.isEmpty()) {
            return takeExtensions.take(ranges.getFirst(), selection, requests);
        }
        // Who asks a site for a number wants none that keeps its base number from everybody else.
        return takeFree(
                ranges.stream().filter(range -> !forPolicy.contains(range)).toList(), selection, requests);
    }

    private List<Outcome> takeFree(List<RangeOfNumber> ranges, Selection selection, List<Request> requests) {
        int wanted =
                requests.stream().mapToInt(request -> request.wish().count()).sum();
        Supply supply = selection.equals(Selection.NEXT) ? next(ranges, wanted) : chosen(ranges, selection, wanted);
        return takeFrom(supply, selection, requests);
    }

    private Supply next(List<RangeOfNumber> ranges, int wanted) {
        sql.run("SAVEPOINT without_waiting");
        List<FreeBlock> blocks = lock(ranges, wanted, freeBlocks::lockNextUnlocked);
        if (count(blocks) < wanted) {
            // Blocks must be waited for in their order and with none in hand, or two callers could wait for each other.
            sql.run("ROLLBACK TO SAVEPOINT without_waiting");
            blocks = lock(ranges, wanted, waiting(ranges));
        }
        Map<UUID, RangeOfNumber> byId =
                ranges.stream().collect(Collectors.toMap(RangeOfNumber::id, Function.identity()));
        List<Spot> spots = blocks.stream()
                .flatMap(block -> {
                    RangeOfNumber range = Objects.requireNonNull(byId.get(block.range()));
                    return block.free().mapToObj(place -> new Spot(range, place));
                })
                .limit(wanted)
                .toList();
        return new Supply(blocks, spots);
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

    private static List<FreeBlock> lock(List<RangeOfNumber> ranges, int wanted, Locking locking) {
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

    /**
     * Chooses first and locks then; what somebody else took in between is let go and chosen again. When that does not do,
     * it chooses with every block locked that has something free: nobody can come in between, and what is missing then is
     * missing indeed.
     */
    private Supply chosen(List<RangeOfNumber> ranges, Selection selection, int wanted) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Spot> spots = chooseSpots.choose(ranges, selection, wanted);
            if (spots.size() < wanted) {
                break;
            }
            sql.run("SAVEPOINT before_choice");
            var supply = new Supply(freeBlocks.lock(blocks(spots)), spots);
            if (supply.isFree()) {
                return supply;
            }
            sql.run("ROLLBACK TO SAVEPOINT before_choice");
        }
        var all = new ArrayList<FreeBlock>();
        Locking waiting = waiting(ranges);
        ranges.forEach(range -> all.addAll(waiting.next(range.id(), -1, Integer.MAX_VALUE)));
        return new Supply(all, chooseSpots.choose(ranges, selection, wanted));
    }

    private static Map<UUID, Set<Long>> blocks(List<Spot> spots) {
        return spots.stream()
                .collect(Collectors.groupingBy(
                        spot -> spot.range().id(), Collectors.mapping(Spot::block, Collectors.toSet())));
    }

    private List<Outcome> takeFrom(Supply supply, Selection selection, List<Request> requests) {
        var given = new ArrayList<List<Spot>>();
        var missing = new ArrayList<Outcome.NotEnough>();
        for (Request request : requests) {
            missing.add(new Outcome.NotEnough(selection.inARow() ? supply.longestRow() : supply.left()));
            given.add(supply.take(request.wish().count()));
        }
        // A number that was in use before has a row, and its version goes on from there.
        List<PhoneNumber> numbers =
                given.stream().flatMap(List::stream).map(Spot::number).toList();
        Map<PhoneNumber, InventoryNumber> known = numbers.isEmpty() ? Map.of() : inventory.lock(numbers);
        Instant now = clock.instant();
        var outcomes = new ArrayList<Outcome>();
        var changes = new ArrayList<Inventory.Change>();
        for (int i = 0; i < requests.size(); i++) {
            Request request = requests.get(i);
            List<InventoryNumber> taken = given.get(i).stream()
                    .map(spot -> Optional.ofNullable(known.get(spot.number()))
                            .orElseGet(() -> InventoryNumber.unused(spot.number(), spot.range(), now)))
                    .map(number -> move(number, request.wish(), now))
                    .toList();
            taken.forEach(number -> changes.add(
                    new Inventory.Change(request.wish().move().event(number.state()), number, request.trace())));
            outcomes.add(taken.isEmpty() ? missing.get(i) : new Outcome.Taken(taken));
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
}
