package org.dialworks.number.foresight;

import java.util.Arrays;

/**
 * The slope of a series as the median of the slopes between all pairs of its points (Theil 1950, Sen 1968). Up to 29 % of
 * the points may be anything without moving it far: a day on which a whole department came is no trend.
 */
final class TheilSen {

    private TheilSen() {}

    /**
     * The slope per step of values at equal steps.
     *
     * @param values at least two
     */
    static double slope(double[] values) {
        int count = values.length;
        if (count < 2) {
            throw new IllegalArgumentException("a slope needs two values, not " + count);
        }
        var slopes = new double[count * (count - 1) / 2];
        int at = 0;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                slopes[at++] = (values[j] - values[i]) / (j - i);
            }
        }
        Arrays.sort(slopes);
        int middle = slopes.length / 2;
        return slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
    }
}
