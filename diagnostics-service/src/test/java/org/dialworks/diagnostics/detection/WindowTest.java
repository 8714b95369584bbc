package org.dialworks.diagnostics.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.TelemetryEvent;
import org.junit.jupiter.api.Test;

/** Sigma's seven correlations. */
class WindowTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");
    private static final String BASE = """
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
            title: correlated
            name: correlated
            correlation:
            """;

    private final List<TelemetryEvent> log = new ArrayList<>();

    @Test
    void eventCountHoldsWithinTheTimespanOnly() {
        String correlation =
                "{type: event_count, rules: [a], group-by: [Computer], timespan: 10m, condition: {gte: 3}}";
        at(0, 1, "x");
        at(6, 1, "x");
        at(11, 1, "x");
        assertThat(said(correlation)).isEmpty();

        at(15, 1, "x");

        assertThat(said(correlation)).containsExactly("raised 15", "cleared 25");
    }

    @Test
    void eventCountIsTakenByGroup() {
        String correlation = "{type: event_count, rules: [a], group-by: [param1], timespan: 10m, condition: {gte: 2}}";
        at(0, 1, "x");
        at(1, 1, "y");
        assertThat(said(correlation)).isEmpty();

        at(2, 1, "y");

        assertThat(found(correlation)).extracting(Detection::host).containsOnly("y");
    }

    @Test
    void anEventThatSatisfiesTwoRulesIsOneEvent() {
        String twice = BASE.replace("name: c\n", "name: c\nstatus: test\n").replace("EventID: 3", "EventID: 1")
                + "  {type: event_count, rules: [a, c], group-by: [Computer], timespan: 10m, condition: {gte: 2}}";
        at(0, 1, "x");
        assertThat(PlainEvaluation.of(Books.of(twice), log, START)).isEmpty();
    }

    @Test
    void fewerThanIsJudgedOverWholeTimespans() {
        String correlation = "{type: event_count, rules: [a], group-by: [Computer], timespan: 10m, condition: {lt: 2}}";
        at(0, 1, "x");
        at(5, 1, "x");
        at(20, 1, "x");

        assertThat(said(correlation)).containsExactly("raised 30", "cleared 40");
    }

    @Test
    void valueCountCountsDifferentValues() {
        String correlation =
                "{type: value_count, rules: [a], group-by: [Computer], timespan: 10m, condition: {field: param1, gte: 2}}";
        at(0, 1, "x");
        at(1, 1, "x");
        assertThat(said(correlation)).isEmpty();

        at(2, 1, "y");

        assertThat(said(correlation)).containsExactly("raised 2", "cleared 12");
    }

    @Test
    void temporalNeedsAllRulesInAnyOrder() {
        String correlation = "{type: temporal, rules: [a, b], group-by: [Computer], timespan: 5m}";
        at(0, 2, "x");
        at(6, 1, "x");
        assertThat(said(correlation)).isEmpty();

        at(8, 2, "x");

        assertThat(said(correlation)).containsExactly("raised 8", "cleared 13");
    }

    @Test
    void temporalOrderedNeedsTheirOrder() {
        String correlation = "{type: temporal_ordered, rules: [a, b, c], group-by: [Computer], timespan: 10m}";
        at(0, 3, "x");
        at(1, 2, "x");
        at(2, 1, "x");
        assertThat(said(correlation)).isEmpty();

        at(3, 2, "x");
        at(4, 3, "x");

        assertThat(said(correlation)).containsExactly("raised 4", "cleared 14");
    }

    @Test
    void temporalByExpression() {
        String correlation = "{type: temporal, rules: [a, b, c], group-by: [Computer], timespan: 10m,"
                + " condition: '(a or b) and not c'}";
        at(0, 1, "x");
        at(20, 1, "x");
        at(21, 3, "x");

        assertThat(said(correlation)).containsExactly("raised 10", "cleared 20");
    }

    @Test
    void sumsAveragesAndPercentilesAreOfWholeTimespans() {
        at(0, 1, "1");
        at(1, 1, "2");
        at(2, 1, "no number");
        at(3, 1, "9");
        String by = ", rules: [a], group-by: [Computer], timespan: 10m, condition: {field: param1, ";

        assertThat(said("{type: value_sum" + by + "gte: 12}}")).containsExactly("raised 10", "cleared 20");
        assertThat(said("{type: value_sum" + by + "gt: 12}}")).isEmpty();
        assertThat(said("{type: value_avg" + by + "eq: 4}}")).hasSize(2);
        assertThat(said("{type: value_avg" + by + "lt: 4}}")).isEmpty();
        assertThat(said("{type: value_percentile" + by + "percentile: 50, eq: 2}}"))
                .hasSize(2);
        assertThat(said("{type: value_percentile" + by + "percentile: 90, gte: 9}}"))
                .hasSize(2);
    }

    @Test
    void aCorrelationCanBeBuiltUponAnother() {
        RuleBook book = Books.of(BASE + """
                  {type: temporal_ordered, rules: [a, b], group-by: [Computer], timespan: 1m}
                ---
                title: again and again
                name: again
                correlation: {type: event_count, rules: [correlated], group-by: [Computer], timespan: 1h, condition: {gte: 2}}
                """);
        for (int i = 0; i < 2; i++) {
            at(10 * i, 1, "x");
            at(10 * i, 2, "x");
        }

        assertThat(PlainEvaluation.of(book, log, START.plus(Duration.ofHours(3))))
                .extracting(found ->
                        found.detection().rule() + " " + found.detection().raised())
                .containsExactly("again true", "again false");
    }

    private void at(int minute, int eventId, String insert) {
        log.add(Events.of("Test", eventId, log.size(), START.plus(Duration.ofMinutes(minute)), insert));
    }

    private List<Detection> found(String correlation) {
        return PlainEvaluation.of(Books.of(BASE + "  " + correlation), log, START.plus(Duration.ofDays(1))).stream()
                .map(Found::detection)
                .toList();
    }

    private List<String> said(String correlation) {
        return found(correlation).stream()
                .map(detection -> (detection.raised() ? "raised " : "cleared ")
                        + Duration.between(START, detection.at()).toMinutes())
                .toList();
    }
}
