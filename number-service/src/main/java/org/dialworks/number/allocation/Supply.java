package org.dialworks.number.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dialworks.number.free.FreeBlock;

/** Free numbers of locked blocks, given out in their order. */
final class Supply {

    private final List<FreeBlock> blocks;
    private int current;
    /** Blocks before this one have given numbers. */
    private int touched;

    Supply(List<FreeBlock> blocks) {
        this.blocks = new ArrayList<>(blocks);
    }

    /** A free place of a range. */
    record Free(UUID range, long place) {}

    /** How many are left. */
    long left() {
        return blocks.stream().mapToLong(FreeBlock::count).sum();
    }

    /** The next so many, or none when there are fewer. */
    List<Free> take(int count) {
        if (left() < count) {
            return List.of();
        }
        var given = new ArrayList<Free>(count);
        while (given.size() < count) {
            FreeBlock block = blocks.get(current);
            long[] taken = block.free().limit(count - given.size()).toArray();
            for (long place : taken) {
                given.add(new Free(block.range(), place));
            }
            blocks.set(current, block.without(taken));
            touched = current + 1;
            if (given.size() < count) {
                current++;
            }
        }
        return given;
    }

    /** The blocks that gave numbers, as they are now. */
    List<FreeBlock> changed() {
        return List.copyOf(blocks.subList(0, touched));
    }
}
