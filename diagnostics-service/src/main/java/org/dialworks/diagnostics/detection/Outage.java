package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialworks.diagnostics.sigma.Correlation;

/**
 * Something is lost, and may come back: paired close, or quiet close. Losses that follow one another with nothing that ends
 * it between are one outage.
 *
 * @param lost rules that tell of the loss; the worst of them says how bad it is
 * @param restored rules that end it
 * @param quiet without a loss for so long it has ended, too
 * @param flaps what judges how outages follow one another
 * @param absences what judges how long they last
 * @param tellsAll whether each outage is told of itself, and not only what is judged of them
 */
record Outage(
        String key,
        Set<String> lost,
        Set<String> restored,
        Optional<Duration> quiet,
        Grouping grouping,
        Pace pace,
        Finding finding,
        boolean tellsAll,
        List<Flap> flaps,
        List<Absence> absences)
        implements Correlated {

    private static final int MOST_OBSERVATIONS = 500;

    Outage {
        lost = Set.copyOf(lost);
        restored = Set.copyOf(restored);
        flaps = List.copyOf(flaps);
        absences = List.copyOf(absences);
    }

    /**
     * Outages that come again and again, at about the same distance.
     *
     * @param minimum how many ended outages in a row it takes
     * @param window within what time
     * @param period the distance from the beginning of one to the beginning of the next; empty for any
     * @param quiet without a loss for so long it is over
     */
    record Flap(
            String key,
            int minimum,
            Duration window,
            Optional<Correlation.Period> period,
            Duration quiet,
            Finding finding) {

        boolean isPeriod(Duration distance) {
            return period.isEmpty() || period.get().holds(distance);
        }
    }

    /** An outage that has not ended in time. */
    record Absence(String key, Duration within, Finding finding) {}

    @Override
    public Set<String> takes() {
        return Stream.concat(lost.stream(), restored.stream()).collect(Collectors.toSet());
    }

    @Override
    public List<Finding> findings() {
        return Stream.of(
                        Stream.of(finding).filter(_ -> tellsAll),
                        flaps.stream().map(Flap::finding),
                        absences.stream().map(Absence::finding))
                .flatMap(findings -> findings)
                .toList();
    }

    @Override
    public Duration retention() {
        return Stream.of(
                        flaps.stream().map(Flap::window),
                        flaps.stream().map(Flap::quiet),
                        absences.stream().map(Absence::within))
                .flatMap(durations -> durations)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO)
                .plus(LATENESS);
    }

    @Override
    public int mostObservations() {
        return MOST_OBSERVATIONS;
    }

    @Override
    public Outcome judge(GroupState state, Instant now, Instant settled) {
        return Judgement.of(this, state, now, settled);
    }

    @Override
    public boolean isPending(GroupState state, Instant now) {
        return state.isFlapping()
                || Episode.in(this, state.observations(), now).stream().anyMatch(Episode::isOpen);
    }

    // An outage goes as a whole, once it ended before any rule looks: half of one would look like a new one. Of one
    // that
    // goes on, the first loss stays, and what rules have said of it.
    @Override
    public GroupState prune(GroupState state, Instant now) {
        List<Observation> observations = state.observations();
        if (observations.isEmpty()) {
            return state;
        }
        Instant from = state.newestTime().minus(retention());
        if (observations.size() <= MOST_OBSERVATIONS
                && !observations.getFirst().time().isBefore(from)) {
            return state;
        }
        List<Episode> episodes = Episode.in(this, observations, now);
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
                        || observation.equals(episode.losses().getLast())
                        || !observation.reported().isEmpty()
                        || (room && !observation.time().isBefore(from));
            }
            return !episode.end().isBefore(from)
                    && (room || !observation.reported().isEmpty());
        }
        return room && !observation.time().isBefore(from);
    }
}
