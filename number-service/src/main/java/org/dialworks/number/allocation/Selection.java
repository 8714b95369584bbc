package org.dialworks.number.allocation;

/**
 * How free numbers are selected. Requests at the same place that select the same way can be served together.
 *
 * @param inARow only numbers that follow one another; the lowest such row is taken
 */
record Selection(Strategy strategy, boolean inARow) {

    /** One after the other from the lowest free number: these need not be chosen, the next blocks do. */
    static final Selection NEXT = new Selection(Strategy.LOWEST, false);

    Selection {
        if (inARow && strategy != Strategy.LOWEST) {
            throw new IllegalArgumentException("numbers in a row are taken from the lowest, not " + strategy);
        }
    }
}
