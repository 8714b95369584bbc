package org.dialworks.number.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.free.FreeRuns;
import org.dialworks.number.inventory.RangeOfNumber;

/** Rows of free numbers that follow one another. A row ends with its range, even where the next range goes on. */
@ApplicationScoped
class FreeRows {

    /** Blocks read at a time. */
    private static final int BATCH = 100;

    private static final int[] USUAL_LENGTHS = {5, 10, 20, 50, 100, 1000};

    private final FreeBlocks freeBlocks;

    @Inject
    FreeRows(FreeBlocks freeBlocks) {
        this.freeBlocks = freeBlocks;
    }

    /**
     * How scattered the free numbers of the ranges are.
     *
     * @param length of which it says how many blocks fit, beside the usual lengths; 0 for none
     */
    Fragmentation fragmentation(List<RangeOfNumber> ranges, int length) {
        var counting = new Fragmentation.Counting(IntStream.concat(IntStream.of(USUAL_LENGTHS), IntStream.of(length))
                .filter(known -> known > 0)
                .distinct()
                .sorted()
                .toArray());
        for (RangeOfNumber range : ranges) {
            var runs = new FreeRuns();
            List<FreeBlock> blocks = freeBlocks.next(range.id(), -1, BATCH);
            while (!blocks.isEmpty()) {
                blocks.forEach(runs::add);
                runs.ended().forEach(counting::add);
                blocks = freeBlocks.next(range.id(), blocks.getLast().block(), BATCH);
            }
            runs.end().forEach(counting::add);
        }
        return counting.result();
    }
}
