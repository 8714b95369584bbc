package org.dialworks.number.allocation;

/**
 * How free numbers are selected. Requests at the same place that select the same way can be served together.
 *
 * @param inARow only numbers that follow one another; the lowest such row is taken
 * @param digits what they must be like
 */
record Selection(Strategy strategy, boolean inARow, DesiredDigits digits) {

    /** One after the other from the lowest free number: these need not be chosen, the next blocks do. */
    static final Selection NEXT = new Selection(Strategy.LOWEST, false, DesiredDigits.ANY);

    Selection {
        if (inARow && strategy != Strategy.LOWEST) {
            throw new IllegalArgumentException("numbers in a row are taken from the lowest, not " + strategy);
        }
        if (!digits.isAny() && (inARow || strategy != Strategy.LOWEST)) {
            throw new IllegalArgumentException("numbers with certain digits are taken one by one from the lowest");
        }
    }
}
