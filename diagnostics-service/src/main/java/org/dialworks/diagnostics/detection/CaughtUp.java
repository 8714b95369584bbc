package org.dialworks.diagnostics.detection;

/** Whether everything that has been sent to a partition of the telemetry has been taken in. */
@FunctionalInterface
interface CaughtUp {

    /**
     * Asks the broker; false where it does not answer.
     *
     * @param next the offset after the last record that was taken in, or -1 where this instance has taken in none yet
     */
    boolean isCaughtUp(int partition, long next);
}
