package org.dialworks.number.unused;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.dialworks.contracts.NumberState;
import org.junit.jupiter.api.Test;

class RunsTest {

    private static final Runs.In BERGEN = new Runs.In(new UUID(0, 1), "Bergen", "bergen", 0, 0);
    private static final Runs.In VOSS = new Runs.In(new UUID(0, 2), "Voss", "voss", 0, 0);

    private static String text(UnusedRun run) {
        return run.first() + " to " + run.last() + ", " + run.count() + " "
                + run.state().word() + " in " + run.range();
    }

    @Test
    void aRunEndsWhereNumbersStateOrRangeChange() {
        var runs = new Runs(false);
        LongStream.rangeClosed(10, 12).forEach(digits -> runs.add(BERGEN, NumberState.AVAILABLE, digits));
        runs.add(BERGEN, NumberState.QUARANTINED, 13);
        runs.add(BERGEN, NumberState.QUARANTINED, 15);
        runs.add(VOSS, NumberState.QUARANTINED, 16);
        runs.end();
        assertThat(runs.ended())
                .extracting(RunsTest::text)
                .containsExactly(
                        "+10 to +12, 3 available in Bergen",
                        "+13 to +13, 1 quarantined in Bergen",
                        "+15 to +15, 1 quarantined in Bergen",
                        "+16 to +16, 1 quarantined in Voss");
        assertThat(runs.ended()).isEmpty();
    }

    @Test
    void aRunOfExtensionsKeepsTheirZeros() {
        var runs = new Runs(false);
        var extensions = new Runs.In(new UUID(0, 3), "Extensions", "bergen", 4755123456L, 3);
        LongStream.rangeClosed(7, 9).forEach(place -> runs.add(extensions, NumberState.AVAILABLE, place));
        runs.end();
        assertThat(runs.ended())
                .extracting(RunsTest::text)
                .containsExactly("+4755123456;ext=007 to +4755123456;ext=009, 3 available in Extensions");
    }

    @Test
    void eachNumberCanBeARunOfItsOwn() {
        var runs = new Runs(true);
        LongStream.rangeClosed(10, 12).forEach(digits -> runs.add(BERGEN, NumberState.AVAILABLE, digits));
        runs.end();
        assertThat(runs.ended()).hasSize(3).allMatch(run -> run.count() == 1);
    }

    @Property
    void runsHaveEveryNumberOnceAndNoneIsBesideAnother(@ForAll Set<@LongRange(min = 1, max = 60) Long> numbers) {
        var runs = new Runs(false);
        new TreeSet<>(numbers).forEach(digits -> runs.add(BERGEN, NumberState.AVAILABLE, digits));
        runs.end();
        List<UnusedRun> ended = runs.ended();
        var found = new ArrayList<Long>();
        ended.forEach(
                run -> LongStream.rangeClosed(run.first().digits(), run.last().digits())
                        .forEach(found::add));
        assertThat(found).containsExactlyElementsOf(new TreeSet<>(numbers));
        for (int i = 1; i < ended.size(); i++) {
            assertThat(ended.get(i).first().digits())
                    .isGreaterThan(ended.get(i - 1).last().digits() + 1);
        }
    }
}
