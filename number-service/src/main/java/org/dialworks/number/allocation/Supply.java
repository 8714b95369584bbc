package org.dialworks.number.allocation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeRuns;

/** Spots in locked blocks, given out in their order. */
final class Supply {

    private record Key(UUID range, long block) {
        static Key of(Spot spot) {
            return new Key(spot.range().id(), spot.block());
        }
    }

    private final Map<Key, FreeBlock> blocks = new LinkedHashMap<>();
    private final Set<Key> changed = new LinkedHashSet<>();
    private final List<Spot> spots;
    private int given;

    /** @param locked the blocks that the spots are in, and maybe more */
    Supply(List<FreeBlock> locked, List<Spot> spots) {
        locked.forEach(block -> blocks.put(new Key(block.range(), block.block()), block));
        this.spots = List.copyOf(spots);
    }

    /** Whether each spot is free: what was chosen before its block was locked may be taken by now. */
    boolean isFree() {
        return spots.stream().allMatch(spot -> {
            FreeBlock block = blocks.get(Key.of(spot));
            return block != null && block.has(spot.place());
        });
    }

    /** How many are left. */
    int left() {
        return spots.size() - given;
    }

    /** The next so many, or none when there are fewer. */
    List<Spot> take(int count) {
        if (left() < count) {
            return List.of();
        }
        List<Spot> next = spots.subList(given, given + count);
        for (Spot spot : next) {
            blocks.computeIfPresent(Key.of(spot), (_, block) -> block.without(spot.place()));
            changed.add(Key.of(spot));
        }
        given += count;
        return next;
    }

    /** The longest row of free numbers in the blocks. */
    long longestRow() {
        Map<UUID, FreeRuns> runs = new LinkedHashMap<>();
        blocks.values()
                .forEach(block ->
                        runs.computeIfAbsent(block.range(), _ -> new FreeRuns()).add(block));
        return runs.values().stream()
                .flatMap(ofRange -> ofRange.end().stream())
                .mapToLong(FreeRuns.Run::length)
                .max()
                .orElse(0);
    }

    /** The blocks that gave numbers, as they are now. */
    List<FreeBlock> changed() {
        return changed.stream()
                .map(key -> Objects.requireNonNull(blocks.get(key)))
                .toList();
    }
}
