package org.dialworks.diagnostics.detection;

import org.dialworks.contracts.Topic;

/** Whether everything has been taken in that was sent to a partition, and to those that it is fed from. */
@FunctionalInterface
interface CaughtUp {

    /**
     * Asks the broker; false where it does not answer.
     *
     * @param next the offset after the last record that was taken in, or -1 where this instance has taken in none yet
     */
    boolean isCaughtUp(Topic topic, int partition, long next);
}
