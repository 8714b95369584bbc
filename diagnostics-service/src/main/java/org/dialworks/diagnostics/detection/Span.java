package org.dialworks.diagnostics.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.IncidentChanged;

/**
 * A time through which a correlation holds.
 *
 * @param observations those with which it holds, and those of the timespan in which it first held
 * @param holding those with which it first held
 * @param first the one of them that tells this time from others
 * @param heldAt when it first held
 * @param end when it holds no more, if nothing follows
 */
record Span(List<Observation> observations, List<Observation> holding, Observation first, Instant heldAt, Instant end) {

    Span {
        observations = List.copyOf(observations);
        holding = List.copyOf(holding);
    }

    Instant since() {
        return observations.getFirst().time();
    }

    /** What it first held with: the same, whatever comes later. */
    List<IncidentChanged.Evidence> evidence() {
        return holding.stream().map(Observation::evidence).toList();
    }

    /**
     * The times through which it holds, in order.
     *
     * @param observations in order of time
     * @param settled until then nothing more is waited for
     */
    static List<Span> in(Window window, List<Observation> observations, Instant settled) {
        if (!Measure.growsOnly(window.correlation())) {
            return whole(window, observations, settled);
        }
        return window.pace().prompt()
                ? sliding(window, observations)
                : sliding(
                        window,
                        observations.stream()
                                .filter(observation -> !observation.time().isAfter(settled))
                                .toList());
    }

    private static List<Span> sliding(Window window, List<Observation> observations) {
        var spans = new ArrayList<Span>();
        int from = 0;
        int begun = -1;
        int held = -1;
        int last = -1;
        for (int i = 0; i < observations.size(); i++) {
            Instant after = observations.get(i).time().minus(window.timespan());
            while (!observations.get(from).time().isAfter(after)) {
                from++;
            }
            boolean holds = Measure.holds(window, observations.subList(from, i + 1));
            if (begun >= 0 && (!holds || from > last)) {
                spans.add(span(window, observations, begun, held, last));
                begun = -1;
            }
            if (holds) {
                if (begun < 0) {
                    begun = from;
                    held = i;
                }
                last = i;
            }
        }
        if (begun >= 0) {
            spans.add(span(window, observations, begun, held, last));
        }
        return spans;
    }

    private static Span span(Window window, List<Observation> observations, int begun, int held, int last) {
        Observation first = observations.get(held);
        return new Span(
                observations.subList(begun, last + 1),
                observations.subList(begun, held + 1),
                first,
                first.time(),
                observations.get(last).time().plus(window.timespan()));
    }

    private static List<Span> whole(Window window, List<Observation> observations, Instant settled) {
        var spans = new ArrayList<Span>();
        int from = 0;
        while (from < observations.size()) {
            Observation opening = observations.get(from);
            Instant end = opening.time().plus(window.timespan());
            if (settled.isBefore(end)) {
                break;
            }
            int to = from;
            while (to < observations.size() && observations.get(to).time().isBefore(end)) {
                to++;
            }
            if (Measure.holds(window, observations.subList(from, to))) {
                List<Observation> within = observations.subList(from, to);
                spans.add(new Span(within, within, opening, end, end.plus(window.timespan())));
            }
            from = to;
        }
        return spans;
    }

    /** Where the whole timespan begins in which the observation at this place lies. */
    static int opening(Window window, List<Observation> observations, int place) {
        int opening = 0;
        for (int i = 0; i <= place && i < observations.size(); i++) {
            Instant end = observations.get(opening).time().plus(window.timespan());
            if (!observations.get(i).time().isBefore(end)) {
                opening = i;
            }
        }
        return opening;
    }
}
