package org.dialworks.number.foresight;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * When free numbers run out, judged by how many went on each day.
 *
 * <p>The pace is the Theil–Sen slope of the numbers gone since the first day. Its uncertainty comes from the days
 * themselves: weeks of the past are put together anew at random many times (moving blocks, Künsch 1989, so that Mondays stay
 * beside Tuesdays), and the pace of each such past is one that might have been. Four in five of them lie in the interval.
 */
sealed interface Forecast {

    /** Days of use that are needed to say anything. */
    int FEWEST_DAYS = 14;

    /** Nobody plans longer: what would last for more than fifty years has no end in sight. */
    int FARTHEST = 18_263;

    /** How sure the interval is. */
    double CONFIDENCE = 0.8;

    /** How many pasts are put together. */
    int PASTS = 200;

    /** Points at which a pace is measured: more make it no better, but slower by their square. */
    int POINTS = 30;

    int BLOCK = 7;

    /** On how many days' use it stands. */
    int days();

    /** Nothing is free any more. */
    record Dry(int days) implements Forecast {}

    /** Too few days are known. */
    record TooLittleKnown(int days) implements Forecast {}

    /** Use does not grow, or so slowly that it does not matter. */
    record NoEndInSight(int days, double perDay) implements Forecast {}

    /**
     * It runs dry.
     *
     * @param perDay how many more numbers are gone each day
     * @param in days from now
     * @param earliest days from now, with four in five that it is between
     * @param latest the same; absent when it may be never
     */
    record RunsDry(int days, double perDay, double in, double earliest, OptionalDouble latest) implements Forecast {}

    /**
     * Judges.
     *
     * @param free how many are free now
     * @param gone how many numbers more were gone at the end of each day than at the end of the day before, oldest first;
     *     negative when more came back
     * @param random the same for the same answer
     */
    static Forecast of(long free, long[] gone, SplittableRandom random) {
        int days = gone.length;
        if (free <= 0) {
            return new Dry(days);
        }
        if (days < FEWEST_DAYS) {
            return new TooLittleKnown(days);
        }
        double pace = pace(gone);
        if (pace <= 0 || free / pace > FARTHEST) {
            return new NoEndInSight(days, pace);
        }
        var paces = new double[PASTS];
        for (int i = 0; i < PASTS; i++) {
            paces[i] = pace(anotherPast(gone, random));
        }
        Arrays.sort(paces);
        int cut = (int) Math.round(PASTS * (1 - CONFIDENCE) / 2);
        double slow = Math.min(pace, paces[cut]);
        double fast = Math.max(pace, paces[PASTS - 1 - cut]);
        return new RunsDry(
                days,
                pace,
                free / pace,
                free / fast,
                slow <= 0 || free / slow > FARTHEST ? OptionalDouble.empty() : OptionalDouble.of(free / slow));
    }

    private static long[] anotherPast(long[] gone, SplittableRandom random) {
        var past = new long[gone.length];
        for (int at = 0; at < past.length; at += BLOCK) {
            int length = Math.min(BLOCK, past.length - at);
            int from = random.nextInt(gone.length - length + 1);
            System.arraycopy(gone, from, past, at, length);
        }
        return past;
    }

    private static double pace(long[] gone) {
        int step = Math.max(1, gone.length / POINTS);
        var sums = new double[gone.length / step + 1];
        double sum = 0;
        // Counted from the last day back, so that a rest that fills no step is of the oldest days.
        int at = sums.length - 1;
        for (int i = gone.length - 1; i >= 0; i--) {
            if ((gone.length - 1 - i) % step == 0 && at >= 0) {
                sums[at--] = -sum;
            }
            sum += gone[i];
        }
        if (at >= 0) {
            sums[at] = -sum;
        }
        return TheilSen.slope(sums) / step;
    }
}
