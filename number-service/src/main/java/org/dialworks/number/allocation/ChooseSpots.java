package org.dialworks.number.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dialworks.number.find.NumberFilter;
import org.dialworks.number.find.NumberFilters;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.free.FreeBlocks.BlockCount;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.problem.ProblemException;

/**
 * Says which numbers to take. It locks nothing: whoever takes them locks their blocks and looks whether they are still
 * free.
 */
@ApplicationScoped
class ChooseSpots {

    private static final int BATCH = 50;

    private final FreeBlocks freeBlocks;
    private final ReleasedNumbers releasedNumbers;
    private final NumberFilters filters;
    private final RandomGenerator random;

    @Inject
    ChooseSpots(FreeBlocks freeBlocks, ReleasedNumbers releasedNumbers, NumberFilters filters, RandomGenerator random) {
        this.freeBlocks = freeBlocks;
        this.releasedNumbers = releasedNumbers;
        this.filters = filters;
        this.random = random;
    }

    /**
     * Chooses free numbers.
     *
     * @param ranges in ascending order of their numbers
     * @return so many, or as many as there are when these are fewer; of numbers in a row so many or none
     */
    List<Spot> choose(List<RangeOfNumber> ranges, Selection selection, int count) {
        if (selection.inARow()) {
            return inARow(ranges, count);
        }
        return switch (selection.strategy()) {
            case LOWEST -> {
                NumberFilter filter = filter(selection.digits());
                yield lowest(
                        ranges,
                        count,
                        freeBlocks::next,
                        (range, block) -> block.free().filter(place -> filter.matches(range.numberAt(place))));
            }
            case RANDOM -> atRandom(ranges, count);
            case LEAST_RECENTLY_RELEASED -> longestReleased(ranges, count);
        };
    }

    /**
     * The filter for some digits.
     *
     * @throws ProblemException 400 for a pattern or a class that is none
     */
    NumberFilter filter(DesiredDigits digits) {
        NumberFilter filter = filters.of(digits.pattern(), List.of());
        for (Set<String> classes : digits.classes()) {
            filter = filter.and(filters.of(null, List.copyOf(classes)));
        }
        return filter;
    }

    /** Reads the next blocks of a range behind a block. */
    private interface Reading {
        List<FreeBlock> next(UUID range, long afterBlock, int most);
    }

    private static List<Spot> lowest(
            List<RangeOfNumber> ranges,
            int count,
            Reading reading,
            BiFunction<RangeOfNumber, FreeBlock, LongStream> places) {
        var spots = new ArrayList<Spot>();
        for (RangeOfNumber range : ranges) {
            long behind = -1;
            while (spots.size() < count) {
                List<FreeBlock> blocks = reading.next(range.id(), behind, BATCH);
                if (blocks.isEmpty()) {
                    break;
                }
                blocks.stream()
                        .flatMapToLong(block -> places.apply(range, block))
                        .limit(count - spots.size())
                        .forEach(place -> spots.add(new Spot(range, place)));
                behind = blocks.getLast().block();
            }
        }
        return spots;
    }

    /** Draws among all free numbers by their rank; a block knows how many it has. */
    private List<Spot> atRandom(List<RangeOfNumber> ranges, int count) {
        Map<UUID, RangeOfNumber> byId =
                ranges.stream().collect(Collectors.toMap(RangeOfNumber::id, Function.identity()));
        List<BlockCount> counts = freeBlocks.counts(List.copyOf(byId.keySet()));
        long total = counts.stream().mapToLong(BlockCount::free).sum();
        Iterator<Long> lots =
                Draw.of(total, (int) Math.min(total, count), random).iterator();
        var ranksOf = new ArrayList<Map.Entry<BlockCount, List<Integer>>>();
        long before = 0;
        long lot = lots.hasNext() ? lots.next() : Long.MAX_VALUE;
        for (BlockCount block : counts) {
            var ranks = new ArrayList<Integer>();
            while (lot < before + block.free()) {
                ranks.add((int) (lot - before));
                lot = lots.hasNext() ? lots.next() : Long.MAX_VALUE;
            }
            if (!ranks.isEmpty()) {
                ranksOf.add(Map.entry(block, ranks));
            }
            before += block.free();
        }
        var spots = new ArrayList<Spot>();
        for (Map.Entry<BlockCount, List<Integer>> entry : ranksOf) {
            BlockCount drawn = entry.getKey();
            Optional<FreeBlock> block = freeBlocks.find(drawn.range(), drawn.block());
            long[] free = block.map(found -> found.free().toArray()).orElse(new long[0]);
            RangeOfNumber range = Objects.requireNonNull(byId.get(drawn.range()));
            entry.getValue().stream()
                    .filter(rank -> rank < free.length)
                    .forEach(rank -> spots.add(new Spot(range, free[rank])));
        }
        return shuffled(spots);
    }

    /** Who asks first must not get the lowest of those drawn. */
    private List<Spot> shuffled(List<Spot> spots) {
        for (int i = spots.size() - 1; i > 0; i--) {
            spots.set(i, spots.set(random.nextInt(i + 1), spots.get(i)));
        }
        return spots;
    }

    private List<Spot> longestReleased(List<RangeOfNumber> ranges, int count) {
        List<Spot> spots = lowest(ranges, count, freeBlocks::nextUntouched, (range, block) -> block.untouched());
        if (spots.size() < count) {
            Map<UUID, RangeOfNumber> byId =
                    ranges.stream().collect(Collectors.toMap(RangeOfNumber::id, Function.identity()));
            for (var released : releasedNumbers.longest(List.copyOf(byId.keySet()), count - spots.size())) {
                RangeOfNumber range = Objects.requireNonNull(byId.get(released.range()));
                OptionalLong place = range.place(released.number());
                place.ifPresent(known -> spots.add(new Spot(range, known)));
            }
        }
        return spots;
    }

    private List<Spot> inARow(List<RangeOfNumber> ranges, int count) {
        for (RangeOfNumber range : ranges) {
            Optional<Long> first = freeBlocks.firstRun(range.id(), count);
            if (first.isPresent()) {
                return LongStream.range(first.get(), first.get() + count)
                        .mapToObj(place -> new Spot(range, place))
                        .toList();
            }
        }
        return List.of();
    }
}
