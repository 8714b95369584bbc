package org.dialworks.number.free;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Free blocks that somebody has locked, and what is taken from them and given back while they are. */
public final class LockedBlocks {

    private record Place(UUID range, long block) {}

    private final Map<Place, FreeBlock> blocks = new LinkedHashMap<>();
    private final Set<Place> changed = new HashSet<>();

    public LockedBlocks(List<FreeBlock> locked) {
        locked.forEach(block -> blocks.put(new Place(block.range(), block.block()), block));
    }

    /** Whether the block of a place is one of them. */
    public boolean has(UUID range, long place) {
        return blocks.containsKey(new Place(range, FreeBlock.of(place)));
    }

    /** Takes the number at a place out of what is free. */
    public void take(UUID range, long place) {
        change(range, place, block -> block.without(place));
    }

    /** Makes the number at a place free. */
    public void give(UUID range, long place) {
        change(range, place, block -> block.with(place));
    }

    private void change(UUID range, long place, UnaryOperator<FreeBlock> change) {
        var at = new Place(range, FreeBlock.of(place));
        FreeBlock block = blocks.get(at);
        if (block == null) {
            throw new IllegalStateException("the block of place " + place + " is not locked");
        }
        blocks.put(at, change.apply(block));
        changed.add(at);
    }

    /** All of them as they are now, in the order in which they were given. */
    public List<FreeBlock> all() {
        return List.copyOf(blocks.values());
    }

    /** The blocks that are to be stored. */
    public List<FreeBlock> changed() {
        return changed.stream().map(blocks::get).toList();
    }
}
