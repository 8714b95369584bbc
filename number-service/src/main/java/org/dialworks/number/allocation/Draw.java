package org.dialworks.number.allocation;

import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Drawing lots without putting them back. */
final class Draw {

    private Draw() {}

    /**
     * So many of the lots 0 to total - 1, each choice as likely as any other (Floyd's algorithm: Bentley, Programming
     * Pearls, "A sample of brilliance").
     *
     * @param count at most the total
     * @return in ascending order
     */
    static Set<Long> of(long total, int count, RandomGenerator random) {
        if (count > total) {
            throw new IllegalArgumentException(count + " of " + total + " cannot be drawn");
        }
        var drawn = new TreeSet<Long>();
        for (long last = total - count; last < total; last++) {
            long lot = random.nextLong(last + 1);
            drawn.add(drawn.contains(lot) ? last : lot);
        }
        return drawn;
    }
}
