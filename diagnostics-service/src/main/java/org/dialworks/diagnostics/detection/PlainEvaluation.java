package org.dialworks.diagnostics.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dialworks.contracts.TelemetryEvent;

/**
 * What rules say of a number of events that are all there: each correlation judges once, with everything it is about before
 * it. What the topology says of events as they come must agree with it.
 */
final class PlainEvaluation {

    private static final Comparator<TelemetryEvent> BY_TIME = Comparator.comparing(TelemetryEvent::time)
            .thenComparingLong(TelemetryEvent::recordId)
            .thenComparing(TelemetryEvent::computer)
            .thenComparing(TelemetryEvent::channel);

    private final RuleBook book;
    private final Instant until;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, Map<String, GroupState>> groups = new LinkedHashMap<>();

    private PlainEvaluation(RuleBook book, Instant until) {
        this.book = book;
        this.until = until;
    }

    /**
     * Evaluates.
     *
     * @param events in any order; one that is there twice counts once
     * @param until the time up to which it is known that there were no others
     */
    static List<Found> of(RuleBook book, List<TelemetryEvent> events, Instant until) {
        var evaluation = new PlainEvaluation(book, until);
        var known = new HashSet<Identity>();
        events.stream()
                .sorted(BY_TIME)
                .filter(event -> known.add(Identity.of(event)))
                .forEach(evaluation::match);
        book.correlationsInOrder().forEach(evaluation::judge);
        evaluation.found.sort(Comparator.comparing(one -> one.detection().at()));
        return evaluation.found;
    }

    private record Identity(String computer, String channel, long recordId, long second) {

        static Identity of(TelemetryEvent event) {
            return new Identity(
                    event.computer(),
                    event.channel(),
                    event.recordId(),
                    event.time().getEpochSecond());
        }
    }

    private void match(TelemetryEvent event) {
        for (RuleBook.Match match : book.matches(event)) {
            if (book.isTold(match.rule(), event.site())) {
                found.add(match.found());
            }
            match.sightings(event.time().toEpochMilli()).forEach(this::take);
        }
    }

    private void take(Sighting sighting) {
        groups.computeIfAbsent(sighting.group().correlation(), _ -> new TreeMap<>())
                .merge(
                        sighting.group().key(),
                        GroupState.empty(sighting.group()).with(sighting.observation()),
                        (known, _) -> known.with(sighting.observation()));
    }

    private void judge(Correlated correlated) {
        for (GroupState state : groups.getOrDefault(correlated.key(), Map.of()).values()) {
            Correlated.Outcome outcome = correlated.judge(state, until, until);
            for (Found one : outcome.found()) {
                if (book.isTold(one.detection())) {
                    found.add(one);
                }
                if (one.detection().raised()) {
                    book.builtUpon(
                                    state.group(),
                                    one.detection(),
                                    one.detection().at().toEpochMilli())
                            .forEach(this::take);
                }
            }
        }
    }
}
