package org.dialworks.diagnostics.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.TelemetryEvent;

/** Whatever the order of arrival, the account in the end is the same. */
class CorrelationTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");
    private static final RuleBook BOOK = Books.builtIn();
    private static final Outage EDGE =
            (Outage) BOOK.correlation("edge-web-conferencing-lost").orElseThrow();

    private static final GroupState EMPTY =
            GroupState.empty(new Group("edge-web-conferencing-lost", "hq", "fe01.example.net", List.of()));

    @Property(tries = 300)
    @Label("arrival out of order and twice changes neither the number of outages nor what stands in the end")
    void theOrderOfArrivalMakesNoDifference(
            @ForAll @Size(min = 1, max = 24) List<@IntRange(min = 0, max = 3) Integer> kinds,
            @ForAll @IntRange(max = 1000) int seed) {
        List<TelemetryEvent> log = log(kinds);
        var shuffled = new ArrayList<>(log);
        shuffled.addAll(log.subList(0, log.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));

        Account inOrder = account(log);
        Account outOfOrder = account(shuffled);

        assertThat(outOfOrder.standing()).isEqualTo(inOrder.standing());
        assertThat(outOfOrder.outages()).isGreaterThanOrEqualTo(inOrder.outages());
        if (outOfOrder.merged() == 0) {
            assertThat(outOfOrder.outages()).isEqualTo(inOrder.outages());
        }
    }

    @Property(tries = 100)
    @Label("a state that went through the store judges as the one that did not")
    void theStoreKeepsAll(@ForAll @Size(max = 16) List<@IntRange(min = 0, max = 3) Integer> kinds) {
        GroupState state = EMPTY;
        for (TelemetryEvent event : log(kinds)) {
            state = take(state, event, new ArrayList<>());
        }
        try (var serde = DetectionTopology.serde(GroupState.class)) {
            byte[] stored = serde.serializer().serialize("", state);
            assertThat(serde.deserializer().deserialize("", stored)).isEqualTo(state);
        }
    }

    /**
     * @param outages how many were counted
     * @param standing which conditions stand raised in the end
     * @param merged how often an outage that was told of turned out to be the continuation of an earlier one
     */
    private record Account(int outages, Map<String, Boolean> standing, long merged) {}

    // Minutes apart, so that all comes within the time that late events are waited for.
    private static List<TelemetryEvent> log(List<Integer> kinds) {
        var log = new ArrayList<TelemetryEvent>();
        for (int i = 0; i < kinds.size(); i++) {
            Instant time = START.plus(Duration.ofMinutes(2L * i));
            log.add(
                    switch (kinds.get(i)) {
                        case 0 -> Events.lost(i, time);
                        case 1 -> Events.allLost(i, time);
                        default -> Events.restored(i, time);
                    });
        }
        return log;
    }

    private static Account account(List<TelemetryEvent> arrivals) {
        var found = new ArrayList<Found>();
        GroupState state = EMPTY;
        for (TelemetryEvent event : arrivals) {
            state = take(state, event, found);
        }
        Instant end = arrivals.stream()
                .map(TelemetryEvent::time)
                .max(Comparator.naturalOrder())
                .orElse(START);
        found.addAll(Judgement.of(EDGE, state, end, end).found());
        var latest = new HashMap<String, Detection>();
        for (Found one : found) {
            Detection detection = one.detection();
            // As incidents do: of two that tell of one condition, the later in time counts.
            latest.merge(
                    detection.rule() + "|" + detection.subject(),
                    detection,
                    (known, more) -> more.at().isBefore(known.at()) ? known : more);
        }
        var standing = new HashMap<String, Boolean>();
        latest.forEach((key, detection) -> {
            if (detection.raised() && !detection.flapping()) {
                standing.put(key, true);
            }
        });
        int outages =
                found.stream().mapToInt(one -> one.detection().occurrences()).sum();
        long merged = Episode.in(EDGE, state.observations(), end).stream()
                .mapToLong(episode -> episode.losses().stream()
                                .filter(loss -> !loss.reported().isEmpty())
                                .count()
                        - 1)
                .sum();
        return new Account(outages, standing, merged);
    }

    private static GroupState take(GroupState state, TelemetryEvent event, List<Found> found) {
        Observation observation = BOOK
                .matches(event)
                .getFirst()
                .sightings(event.time().toEpochMilli())
                .stream()
                .filter(sighting -> sighting.group().correlation().equals(EDGE.key()))
                .findFirst()
                .orElseThrow()
                .observation();
        var outcome = Correlating.observe(EDGE, state, observation);
        outcome.ifPresent(judged -> found.addAll(judged.found()));
        return outcome.map(Correlated.Outcome::state).orElse(state);
    }
}
