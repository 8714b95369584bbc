package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialworks.diagnostics.sigma.Correlation;

/**
 * One of Sigma's seven correlations: something that must hold of the observations within a timespan.
 *
 * <p>Where more observations can only make it truer (so many events, all of the rules), it is looked at with each
 * observation, over the timespan that ends there, and told of at once. Where they can make it untrue again (fewer than, an
 * average), it is looked at over whole timespans, the first of which begins with the first observation, once each is over
 * and late events have had their time. Either way what is found depends on when the events happened, and not on the order
 * in which they came.
 *
 * @param rules what is observed, by key, in the order that an ordered correlation asks for
 * @param keys by the names that an expression uses: the key
 */
record Window(
        String key,
        List<String> rules,
        Map<String, String> keys,
        Correlation correlation,
        Duration timespan,
        Grouping grouping,
        Pace pace,
        Finding finding)
        implements Correlated {

    /** The most that can be counted: all that is counted is kept. */
    static final int MOST_COUNTED = 1000;

    private static final int MOST_OBSERVATIONS = 2 * MOST_COUNTED;

    Window {
        rules = List.copyOf(rules);
        keys = Map.copyOf(keys);
    }

    @Override
    public Set<String> takes() {
        return Set.copyOf(rules);
    }

    @Override
    public List<Finding> findings() {
        return List.of(finding);
    }

    @Override
    public Duration retention() {
        return timespan.multipliedBy(2).plus(LATENESS);
    }

    @Override
    public int mostObservations() {
        return MOST_OBSERVATIONS;
    }

    @Override
    public Outcome judge(GroupState state, Instant now, Instant settled) {
        GroupState marked = state;
        var found = new ArrayList<Found>();
        for (Span span : Span.in(this, state.observations(), settled)) {
            Observation bearer = bearer(marked, span);
            Observation.Stage stage = bearer.reported().get(key);
            if (stage == null) {
                found.add(Found.of(
                        finding.raised(state.group().place(), false, 1, span.since(), span.heldAt(), span.evidence()),
                        bearer.occasion()));
                stage = Observation.Stage.RAISED;
                marked = marked.marked(bearer, key, stage);
            }
            if (stage == Observation.Stage.RAISED && !settled.isBefore(span.end())) {
                found.add(Found.of(
                        finding.cleared(state.group().place(), false, span.since(), span.end(), span.evidence()),
                        bearer.occasion()));
                marked = marked.marked(bearer, key, Observation.Stage.CLEARED);
            }
        }
        return new Outcome(marked, found);
    }

    // The observation that bears the mark of what was said; before anything was, the one with which it first held.
    private Observation bearer(GroupState state, Span span) {
        return span.observations().stream()
                .map(state::current)
                .filter(observation -> observation.reported().containsKey(key))
                .findFirst()
                .orElseGet(() -> state.current(span.first()));
    }

    @Override
    public boolean isPending(GroupState state, Instant now) {
        return Span.in(this, state.observations(), now).stream()
                .anyMatch(span -> bearer(state, span).reported().get(key) == Observation.Stage.RAISED);
    }

    @Override
    public GroupState prune(GroupState state, Instant now) {
        List<Observation> observations = state.observations();
        Instant from = state.newestTime().minus(retention());
        int cut = Math.max(0, observations.size() - MOST_OBSERVATIONS);
        while (cut < observations.size() && observations.get(cut).time().isBefore(from)) {
            cut++;
        }
        if (!Measure.growsOnly(correlation) && observations.size() <= MOST_OBSERVATIONS) {
            cut = Span.opening(this, observations, cut);
        }
        if (cut == 0 || cut == observations.size()) {
            return state;
        }
        List<Observation> kept = new ArrayList<>(observations.subList(cut, observations.size()));
        for (Span span : Span.in(this, observations, now)) {
            List<Observation> lost = span.observations().stream()
                    .filter(observation ->
                            observation.time().isBefore(kept.getFirst().time()))
                    .filter(observation -> !observation.reported().isEmpty())
                    .toList();
            // What goes on bears its mark further on.
            if (!lost.isEmpty() && span.observations().contains(kept.getFirst())) {
                kept.set(0, kept.getFirst().reportAll(lost.getFirst().reported()));
            }
        }
        return state.with(kept);
    }
}
