package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the state of an outage up to date: takes observations in, judges, forgets what no rule looks at any more.
 *
 * <p>Time is that of the events. It moves in two ways. An event of the host shows that the host's clock has come so far,
 * less {@link #GRACE} for events that are still under way. And when nothing more comes, wall-clock time passes from the
 * arrival of the newest observation: see {@link #whenNothingComes}.
 */
final class Correlation {

    /** Events that are so much late, as against others of their host, are not missed. */
    static final Duration GRACE = Duration.ofMinutes(1);
    /** A clock that is ahead by more than this is wrong, and would make all later events look late. */
    static final Duration CLOCK_AHEAD = Duration.ofMinutes(10);

    private static final int MOST_OBSERVATIONS = 500;

    private Correlation() {}

    /**
     * Takes in an observation.
     *
     * @return empty when it changes nothing: it is known, too old, or from a clock that is far ahead
     */
    static Optional<Judgement.Outcome> observe(OutageRules rules, OutageState state, Observation observation) {
        boolean tooOld = observation.time().isBefore(state.newestTime().minus(rules.retention()));
        if (isAhead(observation.time(), observation.arrived()) || tooOld || state.knows(observation)) {
            return Optional.empty();
        }
        OutageState more = state.with(observation);
        return Optional.of(judge(rules, more, more.newestTime().minus(GRACE)));
    }

    /** Another event of the host shows how far time has come there; empty when nothing follows from it. */
    static Optional<Judgement.Outcome> passed(OutageRules rules, OutageState state, Instant eventTime, long arrived) {
        if (isAhead(eventTime, arrived)) {
            return Optional.empty();
        }
        Judgement.Outcome outcome = judge(rules, state, eventTime.minus(GRACE));
        return outcome.found().isEmpty() ? Optional.empty() : Optional.of(outcome);
    }

    /**
     * Nothing has come from the host since its newest observation: its time is that of the observation and what has
     * passed on the wall clock since it arrived. Events of long ago that were uploaded just now have not been silent for
     * long.
     *
     * @param wallClock milliseconds; all that had been sent by then must have been taken in
     */
    static Judgement.Outcome whenNothingComes(OutageRules rules, OutageState state, long wallClock) {
        return judge(rules, state, hostTime(state, wallClock));
    }

    /** Whether nothing is left that a rule could look at. */
    static boolean isOver(OutageRules rules, OutageState state, long wallClock) {
        return !state.isFlapping()
                && Episode.in(state.observations()).stream().noneMatch(Episode::isOpen)
                && hostTime(state, wallClock).isAfter(state.newestTime().plus(rules.retention()));
    }

    private static boolean isAhead(Instant eventTime, long arrived) {
        return eventTime.isAfter(Instant.ofEpochMilli(arrived).plus(CLOCK_AHEAD));
    }

    private static Instant hostTime(OutageState state, long wallClock) {
        return state.newestTime().plusMillis(Math.max(0, wallClock - state.newestArrival()));
    }

    private static Judgement.Outcome judge(OutageRules rules, OutageState state, Instant now) {
        Judgement.Outcome outcome = Judgement.of(rules, state, now);
        return new Judgement.Outcome(prune(rules, outcome.state()), outcome.found());
    }

    // An outage goes as a whole, once it ended before any rule looks: half of one would look like a new one. Of one
    // that
    // goes on, the first loss stays, and what rules have said of it.
    private static OutageState prune(OutageRules rules, OutageState state) {
        List<Observation> observations = state.observations();
        if (observations.isEmpty()) {
            return state;
        }
        Instant from = state.newestTime().minus(rules.retention());
        if (observations.size() <= MOST_OBSERVATIONS
                && !observations.getFirst().time().isBefore(from)) {
            return state;
        }
        List<Episode> episodes = Episode.in(observations);
        var kept = new ArrayList<Observation>();
        for (int i = observations.size() - 1; i >= 0; i--) {
            Observation observation = observations.get(i);
            boolean room = kept.size() < MOST_OBSERVATIONS;
            if (isNeeded(observation, episodes, from, room)) {
                kept.add(observation);
            }
        }
        return state.with(kept.reversed());
    }

    private static boolean isNeeded(Observation observation, List<Episode> episodes, Instant from, boolean room) {
        for (Episode episode : episodes) {
            if (!episode.losses().contains(observation)) {
                continue;
            }
            if (episode.isOpen()) {
                return observation.equals(episode.losses().getFirst())
                        || !observation.reported().isEmpty()
                        || (room && !observation.time().isBefore(from));
            }
            return !episode.end().isBefore(from)
                    && (room || !observation.reported().isEmpty());
        }
        return room && !observation.time().isBefore(from);
    }
}
