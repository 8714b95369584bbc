package org.dialworks.number.free;

import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;

/**
 * Free numbers in a row, across the borders of blocks. Blocks are added in ascending order; a run ends where the next number
 * is not free.
 */
public final class FreeRuns {

    /** Free places one after the other. */
    public record Run(long first, long length) {
        public long last() {
            return first + length - 1;
        }
    }

    private List<Run> ended = new ArrayList<>();
    private long first;
    private long length;

    /** Adds the next block. */
    public void add(FreeBlock block) {
        for (PrimitiveIterator.OfLong free = block.free().iterator(); free.hasNext(); ) {
            long place = free.nextLong();
            if (length > 0 && place == first + length) {
                length++;
            } else {
                close();
                first = place;
                length = 1;
            }
        }
    }

    private void close() {
        if (length > 0) {
            ended.add(new Run(first, length));
            length = 0;
        }
    }

    /** The runs that have ended since this was asked last, in ascending order. */
    public List<Run> ended() {
        List<Run> runs = ended;
        ended = new ArrayList<>();
        return runs;
    }

    /** There are no more blocks: the rest of the runs. */
    public List<Run> end() {
        close();
        return ended();
    }
}
