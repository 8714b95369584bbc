package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What is made of the observations of one group: a correlation, or an outage with the correlations that judge it. */
sealed interface Correlated permits Outage, Window {

    /** Events that come so much later than others are still put in their place. */
    Duration LATENESS = Duration.ofMinutes(15);

    /** Names the correlation. */
    String key();

    /** The rules whose observations it takes, besides those of other correlations. */
    Set<String> takes();

    /** How events are put together. */
    Grouping grouping();

    /** Every rule that it speaks for. */
    List<Finding> findings();

    /** When it judges. */
    Pace pace();

    /** How far back observations count: the longest that it looks, and room for late ones. */
    Duration retention();

    /** How many observations are kept at most. */
    int mostObservations();

    /**
     * What is to be said of the state that has not been said yet.
     *
     * @param now the time that has come for this group, in the time of its events
     * @param settled until then nothing more is waited for
     */
    Outcome judge(GroupState state, Instant now, Instant settled);

    /** Without what nothing depends on any more. */
    GroupState prune(GroupState state, Instant now);

    /** Whether something is raised, or may yet be, without a new observation. */
    boolean isPending(GroupState state, Instant now);

    /**
     * The state with what has now been said, and that.
     *
     * @param found in the order in which it is to be told
     */
    record Outcome(GroupState state, List<Found> found) {
        public Outcome {
            found = List.copyOf(found);
        }
    }
}
