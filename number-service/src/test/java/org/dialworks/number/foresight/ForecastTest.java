package org.dialworks.number.foresight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static long[] days(int count, IntToLongFunction gone) {
        return IntStream.range(0, count).mapToLong(gone).toArray();
    }

    private static Forecast of(long free, long[] gone) {
        return Forecast.of(free, gone, new SplittableRandom(7));
    }

    private static Forecast.RunsDry runsDry(long free, long[] gone) {
        return (Forecast.RunsDry) of(free, gone);
    }

    @Test
    void aSteadyPaceRunsDryOnTheDayThatDivisionSays() {
        Forecast.RunsDry forecast = runsDry(300, days(90, day -> 3));
        assertThat(forecast.perDay()).isCloseTo(3, within(1e-9));
        assertThat(forecast.in()).isCloseTo(100, within(1e-6));
        assertThat(forecast.earliest()).isCloseTo(100, within(1e-6));
        assertThat(forecast.latest().orElseThrow()).isCloseTo(100, within(1e-6));
        assertThat(forecast.days()).isEqualTo(90);
    }

    @Test
    void thereIsNoEndInSightWhereUseDoesNotGrow() {
        assertThat(of(300, days(90, day -> 0))).isEqualTo(new Forecast.NoEndInSight(90, 0));
        assertThat(of(300, days(90, day -> -2))).isInstanceOf(Forecast.NoEndInSight.class);
        assertThat(of(300, days(90, day -> day % 2 == 0 ? 1 : -1))).isInstanceOf(Forecast.NoEndInSight.class);
        assertThat(of(100_000_000, days(90, day -> 1))).isInstanceOf(Forecast.NoEndInSight.class);
    }

    @Test
    void itSaysWhenItCannotKnow() {
        assertThat(of(300, days(13, day -> 3))).isEqualTo(new Forecast.TooLittleKnown(13));
        assertThat(of(0, days(90, day -> 3))).isEqualTo(new Forecast.Dry(90));
        assertThat(of(300, days(14, day -> 3))).isInstanceOf(Forecast.RunsDry.class);
    }

    @Test
    void theDayOnWhichADepartmentCameIsNoTrend() {
        Forecast.RunsDry forecast = runsDry(1000, days(90, day -> day == 20 ? 500 : 2));
        assertThat(forecast.perDay()).isCloseTo(2, within(0.8));
        assertThat(forecast.latest().orElseThrow()).isGreaterThanOrEqualTo(forecast.in());
    }

    @Test
    void weekendsDoNotMatter() {
        Forecast.RunsDry forecast = runsDry(1000, days(140, day -> day % 7 < 5 ? 7 : 0));
        assertThat(forecast.perDay()).isCloseTo(5, within(0.1));
        assertThat(forecast.in()).isCloseTo(200, within(5.0));
    }

    @Test
    void noiseWidensTheIntervalAroundTheDay() {
        var random = new SplittableRandom(1);
        long[] calm = days(120, day -> 4 + random.nextInt(3));
        long[] wild = days(120, day -> random.nextInt(11));
        Forecast.RunsDry one = runsDry(1000, calm);
        Forecast.RunsDry other = runsDry(1000, wild);
        assertThat(one.in())
                .isCloseTo(200, within(10.0))
                .isBetween(one.earliest(), one.latest().orElseThrow());
        assertThat(other.in())
                .isCloseTo(200, within(50.0))
                .isBetween(other.earliest(), other.latest().orElseThrow());
        assertThat(other.latest().orElseThrow() - other.earliest())
                .isGreaterThan(one.latest().orElseThrow() - one.earliest());
    }

    @Test
    void fourInFiveIntervalsHoldTheDay() {
        var random = new SplittableRandom(42);
        int held = 0;
        for (int i = 0; i < 200; i++) {
            Forecast.RunsDry forecast = runsDry(1000, days(90, day -> random.nextInt(11)));
            // The true pace is five a day.
            if (forecast.earliest() <= 200 && forecast.latest().orElse(Double.MAX_VALUE) >= 200) {
                held++;
            }
        }
        assertThat(held).isBetween(130, 190);
    }

    @Property(tries = 100)
    void tenTimesAsManyOfEverythingEndOnTheSameDay(
            @ForAll @Size(min = 14, max = 60) List<@IntRange(min = -5, max = 20) Integer> days) {
        long[] gone = days.stream().mapToLong(Integer::longValue).toArray();
        Forecast small = of(500, gone);
        Forecast large = of(5000, Arrays.stream(gone).map(day -> day * 10).toArray());
        if (small instanceof Forecast.RunsDry one && large instanceof Forecast.RunsDry other) {
            assertThat(other.in()).isCloseTo(one.in(), within(1e-6));
            assertThat(other.earliest()).isCloseTo(one.earliest(), within(1e-6));
        } else {
            assertThat(large.getClass()).isEqualTo(small.getClass());
        }
    }

    @Property(tries = 100)
    void moreUseNeverMovesTheDayLater(
            @ForAll @IntRange(min = 14, max = 120) int count, @ForAll @IntRange(max = 10) int more, @ForAll int seed) {
        var random = new SplittableRandom(seed);
        long[] gone = days(count, day -> 1 + random.nextInt(9));
        Forecast.RunsDry less = runsDry(500, gone);
        Forecast.RunsDry moreUsed =
                runsDry(500, Arrays.stream(gone).map(day -> day + more).toArray());
        assertThat(moreUsed.in()).isLessThanOrEqualTo(less.in() + 1e-6);
        assertThat(moreUsed.earliest()).isLessThanOrEqualTo(less.earliest() + 1e-6);
    }

    @Test
    void theSlopeIsThatOfALine() {
        assertThat(TheilSen.slope(new double[] {1, 3, 5, 7})).isEqualTo(2);
        assertThat(TheilSen.slope(new double[] {1, 3, 500, 7, 9})).isEqualTo(2);
        assertThat(TheilSen.slope(new double[] {4, 4})).isZero();
    }

    @Test
    void rangesOfASiteAreAddedFromTheirLastDay() {
        assertThat(ForeseeUse.together(List.of(new long[] {1, 2, 3}, new long[] {10})))
                .containsExactly(1, 2, 13);
    }
}
