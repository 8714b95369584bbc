package org.dialworks.number.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.inventory.RangeOfNumber;

/** The free blocks that an import has locked, and those of them that it has changed. */
final class LockedBlocks {

    private record Place(UUID range, long block) {}

    private final Map<Place, FreeBlock> blocks = new HashMap<>();
    private final Set<Place> changed = new HashSet<>();

    LockedBlocks(List<FreeBlock> locked) {
        locked.forEach(block -> blocks.put(new Place(block.range(), block.block()), block));
    }

    /** Takes a number out of what is free in its range; one without a place in it never was. */
    void take(RangeOfNumber range, PhoneNumber number) {
        range.place(number).ifPresent(at -> {
            var place = new Place(range.id(), FreeBlock.of(at));
            FreeBlock block = blocks.get(place);
            if (block == null) {
                throw new IllegalStateException("the block of " + number + " is not locked");
            }
            blocks.put(place, block.without(at));
            changed.add(place);
        });
    }

    List<FreeBlock> changed() {
        return changed.stream().map(blocks::get).toList();
    }
}
