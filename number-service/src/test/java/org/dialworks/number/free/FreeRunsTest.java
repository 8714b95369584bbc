package org.dialworks.number.free;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dialworks.number.free.FreeRuns.Run;
import org.junit.jupiter.api.Test;

class FreeRunsTest {

    private static final UUID RANGE = new UUID(0, 1);
    private static final long START = 4755123000L;

    private static FreeBlock block(long block, long... taken) {
        return FreeBlock.stored(RANGE, block, null, null).without(taken);
    }

    @Test
    void goOnAcrossTheBordersOfBlocks() {
        var runs = new FreeRuns();
        runs.add(block(4755123, START + 499));
        runs.add(block(4755124));
        runs.add(block(4755125, START + 2010));
        assertThat(runs.ended()).containsExactly(new Run(START, 499), new Run(START + 500, 1510));
        assertThat(runs.end()).containsExactly(new Run(START + 2011, 989));
    }

    @Test
    void endWhereABlockIsMissing() {
        var runs = new FreeRuns();
        runs.add(block(4755123));
        runs.add(block(4755125));
        assertThat(runs.end()).containsExactly(new Run(START, 1000), new Run(START + 2000, 1000));
    }

    /** Each free number is in one run; between two runs a number is not free. */
    @Property(tries = 200)
    void holdEachFreeNumberOnce(@ForAll @Size(max = 100) Set<@IntRange(max = 1999) Integer> taken) {
        long[][] ofBlock = new long[2][];
        for (int i = 0; i < 2; i++) {
            int from = i * 1000;
            ofBlock[i] = taken.stream()
                    .filter(n -> n >= from && n < from + 1000)
                    .mapToLong(n -> START + n)
                    .toArray();
        }
        var runs = new FreeRuns();
        runs.add(block(4755123, ofBlock[0]));
        runs.add(block(4755124, ofBlock[1]));
        List<Run> all = runs.end();
        var inRuns = new ArrayList<Long>();
        all.forEach(
                run -> LongStream.rangeClosed(run.first(), run.last()).boxed().forEach(inRuns::add));
        var free = new TreeSet<Long>();
        LongStream.range(START, START + 2000).forEach(free::add);
        taken.forEach(n -> free.remove(START + n));
        assertThat(inRuns).containsExactlyElementsOf(free);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).first()).isGreaterThan(all.get(i - 1).last() + 1);
        }
    }
}
