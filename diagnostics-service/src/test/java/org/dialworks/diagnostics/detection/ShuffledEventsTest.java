package org.dialworks.diagnostics.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.TelemetryEvent;

/** Whatever the order in which events arrive, and however often the work moves, the topology says what a plain evaluation says. */
class ShuffledEventsTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");
    private static final Duration END = Duration.ofHours(12);
    private static final RuleBook BOOK = Books.of("""
            title: a
            name: a
            logsource: {product: windows}
            detection: {selection: {EventID: 1}, condition: selection}
            ---
            title: b
            name: b
            logsource: {product: windows}
            detection: {selection: {EventID: 2}, condition: selection}
            ---
            title: c
            name: c
            logsource: {product: windows}
            detection: {selection: {EventID: 3}, condition: selection}
            ---
            title: many
            name: many
            correlation: {type: event_count, rules: [a], group-by: [Computer], timespan: 10m, condition: {gte: 3}}
            ---
            title: few
            name: few
            correlation: {type: event_count, rules: [a, b], group-by: [Computer], timespan: 10m, condition: {lt: 3}}
            ---
            title: values
            name: values
            correlation: {type: value_count, rules: [b], group-by: [Computer], timespan: 10m, condition: {field: param1, gte: 2}}
            ---
            title: average
            name: average
            correlation: {type: value_avg, rules: [a], group-by: [Computer], timespan: 10m, condition: {field: param1, gte: 2}}
            ---
            title: order
            name: order
            correlation: {type: temporal_ordered, rules: [a, b], group-by: [Computer], timespan: 3m}
            ---
            title: orders
            name: orders
            correlation: {type: event_count, rules: [order], group-by: [Computer], timespan: 30m, condition: {gte: 2}}
            ---
            title: everywhere
            name: everywhere
            correlation: {type: event_count, rules: [c], group-by: [param1], timespan: 10m, condition: {gte: 3}}
            ---
            title: seldom everywhere
            name: seldom
            correlation: {type: event_count, rules: [c], timespan: 10m, condition: {lte: 2}}
            ---
            title: lost
            name: lost
            correlation: {type: paired_close, rules: [a], close: [c], group-by: [Computer], timespan: 2h}
            ---
            title: down
            name: down
            correlation: {type: absence, rules: [a], close: [c], group-by: [Computer], timespan: 8m}
            ---
            title: noise
            name: noise
            correlation: {type: quiet_close, rules: [b], group-by: [Computer], timespan: 5m}
            """);
    /** What waits for late events, and so says exactly the same. */
    private static final List<String> PATIENT = List.of("few", "average", "orders", "seldom");

    @Property(tries = 30)
    @Label("arrival up to a minute late, twice, with the work moved to another instance between, changes nothing")
    void theTopologySaysWhatAPlainEvaluationSays(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1_000_000) Integer> kinds,
            @ForAll @IntRange(max = 1000) int seed) {
        List<TelemetryEvent> log = log(kinds);
        List<Detection> plain = PlainEvaluation.of(BOOK, log, START.plus(END)).stream()
                .map(Found::detection)
                .toList();

        List<Detection> streamed = streamed(log, new Random(seed));

        assertThat(exactly(streamed)).isEqualTo(exactly(plain));
        assertThat(conditions(streamed)).isEqualTo(conditions(plain));
    }

    private static List<TelemetryEvent> log(List<Integer> kinds) {
        var log = new ArrayList<TelemetryEvent>();
        Instant time = START;
        for (int i = 0; i < kinds.size(); i++) {
            int kind = kinds.get(i);
            time = time.plusSeconds(kind / 12 % 240);
            TelemetryEvent event = Events.of("Test", kind % 3 + 1, i, time, String.valueOf(kind / 3 % 4));
            log.add(kind / 6 % 2 == 0 ? event : Events.on("fe02.example.net", event));
        }
        return log;
    }

    private record Arrival(Instant at, TelemetryEvent event) {}

    private static List<Detection> streamed(List<TelemetryEvent> log, Random random) {
        var arrivals = new ArrayList<Arrival>();
        for (TelemetryEvent event : log) {
            arrivals.add(new Arrival(event.time().plusSeconds(random.nextInt(59)), event));
            if (random.nextInt(4) == 0) {
                arrivals.add(new Arrival(event.time().plusSeconds(random.nextInt(59)), event));
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        int moved = random.nextInt(arrivals.size());
        var running = new RunningTopology(BOOK, START);
        for (int i = 0; i < arrivals.size(); i++) {
            if (i == moved) {
                running = running.moved();
            }
            running.arrives(arrivals.get(i).event(), arrivals.get(i).at());
        }
        running.wallClock(START.plus(END).plus(Duration.ofHours(1)));
        List<Detection> all = running.found();
        running.close();
        return all;
    }

    private static Set<String> exactly(List<Detection> found) {
        var exactly = new TreeSet<String>();
        found.stream()
                .filter(detection -> PATIENT.contains(detection.rule()))
                .forEach(detection -> exactly.add(detection.rule() + " " + detection.host() + " " + detection.raised()
                        + " " + detection.at() + " " + detection.evidence().size()));
        return exactly;
    }

    // As incidents have it: of two that tell of one condition, the later in time counts.
    private static Map<String, Boolean> conditions(List<Detection> found) {
        var latest = new TreeMap<String, Detection>();
        for (Detection detection : found) {
            latest.merge(
                    detection.rule() + "|" + detection.host() + "|" + detection.subject(),
                    detection,
                    (known, more) -> more.at().isBefore(known.at()) ? known : more);
        }
        var conditions = new TreeMap<String, Boolean>();
        latest.forEach((key, detection) -> conditions.put(key, detection.raised()));
        return conditions;
    }
}
