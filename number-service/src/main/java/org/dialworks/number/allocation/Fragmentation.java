package org.dialworks.number.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dialworks.number.free.FreeRuns.Run;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How scattered the free numbers are.
 *
 * @param free how many there are
 * @param runs in how many rows of numbers that follow one another
 * @param longest the length of the longest row
 * @param byLength the rows by how long they are
 * @param fits how many blocks of a length can be taken, none overlapping another
 */
@Schema(name = "Fragmentation")
record Fragmentation(long free, long runs, long longest, List<LengthClass> byLength, List<Fit> fits) {

    Fragmentation {
        byLength = List.copyOf(byLength);
        fits = List.copyOf(fits);
    }

    /**
     * Rows of a length between two.
     *
     * @param to absent for the longest class, which has no end
     * @param numbers free numbers in these rows
     */
    @Schema(name = "RunLengthClass")
    record LengthClass(long from, @Nullable Long to, long runs, long numbers) {}

    /** So many blocks of so many numbers in a row. */
    @Schema(name = "BlocksThatFit")
    record Fit(int length, long blocks) {}

    /** Counts rows one by one, in any order. */
    static final class Counting {

        private static final long[] FROM = {1, 2, 5, 10, 20, 50, 100, 1000};

        private final int[] lengths;
        private final long[] fits;
        private final long[] runs = new long[FROM.length];
        private final long[] numbers = new long[FROM.length];
        private long longest;

        /** @param lengths of the blocks of which is to be said how many fit, at least 1 each */
        Counting(int... lengths) {
            this.lengths = lengths.clone();
            this.fits = new long[lengths.length];
        }

        void add(Run run) {
            int at = FROM.length - 1;
            while (FROM[at] > run.length()) {
                at--;
            }
            runs[at]++;
            numbers[at] += run.length();
            longest = Math.max(longest, run.length());
            for (int i = 0; i < lengths.length; i++) {
                fits[i] += run.length() / lengths[i];
            }
        }

        Fragmentation result() {
            var byLength = new ArrayList<LengthClass>();
            for (int i = 0; i < FROM.length; i++) {
                Long to = i + 1 < FROM.length ? FROM[i + 1] - 1 : null;
                byLength.add(new LengthClass(FROM[i], to, runs[i], numbers[i]));
            }
            var fitting = new ArrayList<Fit>();
            for (int i = 0; i < lengths.length; i++) {
                fitting.add(new Fit(lengths[i], fits[i]));
            }
            return new Fragmentation(
                    Arrays.stream(numbers).sum(), Arrays.stream(runs).sum(), longest, byLength, fitting);
        }
    }
}
