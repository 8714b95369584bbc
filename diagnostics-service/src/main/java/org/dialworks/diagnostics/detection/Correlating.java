package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the state of a group up to date: takes observations in, judges, forgets what no rule looks at any more.
 *
 * <p>Time is that of the events. It moves in two ways. An event of the host shows that the host's clock has come so far,
 * less the grace for events that are still under way. And when nothing more comes, wall-clock time passes from the
 * arrival of the newest observation: see {@link #whenNothingComes}.
 */
final class Correlating {

    /** A clock that is ahead by more than this is wrong, and would make all later events look late. */
    static final Duration CLOCK_AHEAD = Duration.ofMinutes(10);

    private Correlating() {}

    /**
     * Takes in an observation.
     *
     * @return empty when it changes nothing: it is known, too old, or from a clock that is far ahead
     */
    static Optional<Correlated.Outcome> observe(Correlated rule, GroupState state, Observation observation) {
        boolean tooOld = observation.time().isBefore(state.newestTime().minus(rule.retention()));
        if (isAhead(observation.time(), observation.arrived()) || tooOld || state.knows(observation)) {
            return Optional.empty();
        }
        GroupState more = state.with(observation);
        Instant now = more.newestTime().minus(rule.pace().grace());
        return Optional.of(judge(rule, more, now, now));
    }

    /** Another event of the host shows how far time has come there; empty when nothing follows from it. */
    static Optional<Correlated.Outcome> passed(Correlated rule, GroupState state, Instant eventTime, long arrived) {
        Instant now = eventTime.minus(rule.pace().grace());
        if (isAhead(eventTime, arrived)
                || now.isBefore(state.newestTime().minus(rule.pace().grace()))) {
            return Optional.empty();
        }
        Correlated.Outcome outcome = judge(rule, state, now, now);
        return outcome.found().isEmpty() ? Optional.empty() : Optional.of(outcome);
    }

    /**
     * Nothing has come for the group since its newest observation: its time is that of the observation and what has passed
     * on the wall clock since it arrived. Events of long ago that were uploaded just now have not been silent for long.
     *
     * @param wallClock milliseconds; all that had been sent by then must have been taken in
     */
    static Correlated.Outcome whenNothingComes(Correlated rule, GroupState state, long wallClock) {
        Instant now = groupTime(state, wallClock);
        return judge(rule, state, now, now.minus(rule.pace().grace()));
    }

    /** Whether nothing is left that a rule could look at. */
    static boolean isOver(Correlated rule, GroupState state, long wallClock) {
        Instant now = groupTime(state, wallClock);
        return now.isAfter(state.newestTime().plus(rule.retention())) && !rule.isPending(state, now);
    }

    private static boolean isAhead(Instant eventTime, long arrived) {
        return eventTime.isAfter(Instant.ofEpochMilli(arrived).plus(CLOCK_AHEAD));
    }

    private static Instant groupTime(GroupState state, long wallClock) {
        return state.newestTime().plusMillis(Math.max(0, wallClock - state.newestArrival()));
    }

    private static Correlated.Outcome judge(Correlated rule, GroupState state, Instant now, Instant settled) {
        Correlated.Outcome outcome = rule.judge(state, now, settled);
        return new Correlated.Outcome(rule.prune(outcome.state(), settled), outcome.found());
    }
}
