package org.dialworks.number.range;

import org.jspecify.annotations.Nullable;

/** When a range runs low, and when no more. */
final class Threshold {

    private Threshold() {}

    /**
     * Whether a range runs low. It does when no more than the threshold is free, and goes on to until a tenth more than the
     * threshold is: numbers that come and go at the threshold do not tell it again and again.
     *
     * @param percent the threshold; absent when nobody is to be told
     * @param was whether it ran low so far
     */
    static boolean isLow(long free, long size, @Nullable Integer percent, boolean was) {
        if (percent == null) {
            return false;
        }
        return was ? free * 1000 <= percent * 11L * size : free * 100 <= percent * size;
    }
}
