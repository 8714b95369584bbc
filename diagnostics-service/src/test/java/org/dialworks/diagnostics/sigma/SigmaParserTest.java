package org.dialworks.diagnostics.sigma;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SigmaParserTest {

    private static final String RULE = """
        title: Trunk does not support comfort noise
        id: trunk-no-comfort-noise
        status: test
        author: Ada
        license: MIT
        references:
            - https://example.org/25073
        date: 2026-01-31
        tags: [voice.trunk]
        level: medium
        cause: The gateway's offer has no payload type 13.
        repair: [turn it on, look again]
        logsource:
            product: windows
            service: lync-server
        detection:
            selection:
                Provider_Name: LS Mediation Server
                EventID: 25073
            condition: selection
        """;

    private static SigmaText parse(String text) {
        return new SigmaParser(Placeholders.none()).parse(text);
    }

    private static List<String> faults(String text) {
        SigmaText parsed = parse(text);
        assertThat(parsed.documents()).isEmpty();
        return parsed.faults().stream().map(SigmaFault::toString).toList();
    }

    private static String correlation(String section) {
        return "title: C\ncorrelation:\n" + section.indent(4);
    }

    private static SigmaCorrelation correlated(String section) {
        SigmaText text = parse(correlation(section));
        assertThat(text.faults()).isEmpty();
        return (SigmaCorrelation) text.documents().getFirst();
    }

    @Test
    void readsWhatARuleSaysOfItself() {
        SigmaText text = parse(RULE);
        assertThat(text.faults()).isEmpty();
        var rule = (SigmaRule) text.documents().getFirst();
        RuleHeader header = rule.header();
        assertThat(header.key()).isEqualTo("trunk-no-comfort-noise");
        assertThat(header.author()).isEqualTo("Ada");
        assertThat(header.level()).isEqualTo(RuleHeader.Level.MEDIUM);
        assertThat(header.status()).isEqualTo(RuleHeader.Status.TEST);
        assertThat(header.text("cause")).contains("The gateway's offer has no payload type 13.");
        assertThat(header.texts("repair")).containsExactly("turn it on", "look again");
        assertThat(rule.logSource()).isEqualTo(new LogSource("windows", null, "lync-server"));
    }

    @Test
    void saysOfEachFaultWhereItStands() {
        String text = RULE.replace("status: test", "status: fine")
                .replace("EventID: 25073", "EventID|containing: 25073")
                .replace("date: 2026-01-31", "date: 2026-02-31")
                .replace("condition: selection", "condition: selektion");
        assertThat(faults(text))
                .containsExactly(
                        "line 3, column 1, status: it is one of stable, test, experimental, deprecated, unsupported,"
                                + " not 'fine'",
                        "line 8, column 1, date: it is a date such as 2026-01-31, not '2026-02-31'",
                        "line 19, column 9, detection.selection.EventID|containing: there is no modifier"
                                + " 'containing'",
                        "line 20, column 5, detection.condition: there is no 'selektion'; there are selection");
    }

    @Test
    void aDocumentWithAFaultDoesNotTakeTheOthersWithIt() {
        SigmaText text = parse(RULE + "---\ntitle: Broken\n---\n" + RULE.replace("trunk-no", "other-no"));
        assertThat(text.documents()).extracting(SigmaDocument::line).containsExactly(1, 24);
        assertThat(text.faults())
                .extracting(SigmaFault::line, SigmaFault::field)
                .contains(Tuple.tuple(22, "detection"), Tuple.tuple(22, "logsource"));
    }

    @Test
    void refusesWhatSigma2HasNoMore() {
        assertThat(faults(RULE.replace("condition: selection", "condition: selection | count() > 5")))
                .first()
                .asString()
                .contains("line 20", "write a correlation");
        assertThat(faults(RULE.replace("    condition:", "    timeframe: 5m\n    condition:")))
                .first()
                .asString()
                .contains("line 20", "timeframe");
        assertThat(faults("action: global\n" + RULE)).first().asString().contains("action");
    }

    @Test
    void refusesWhatMeansNothing() {
        Map<String, String> faults = Map.of(
                "EventID: [1, null]", "null stands alone",
                "EventID|contains: null", "null stands for no value",
                "EventID|gt: many", "it must be a number, not 'many'",
                "EventID|re: '(?<=x)y'", "RE2 does not read the expression",
                "EventID|cidr: 10.0.0.0/33", "is no network",
                "EventID|contains|all: [one]", "'all' needs more than one value",
                "EventID|i: x", "only after 're'",
                "EventID|re|cidr: x", "do not go together",
                "EventID|expand: '%Admins%'", "nothing says what %Admins% stands for",
                "EventID: {a: 1}", "a value is a text");
        faults.forEach((item, detail) -> assertThat(faults(RULE.replace("EventID: 25073", item)))
                .as(item)
                .first()
                .asString()
                .contains("line 19", detail));
        assertThat(faults(RULE.replace("EventID: 25073", "EventID|base64: 'a*'")))
                .first()
                .asString()
                .contains("Base64");
    }

    @Test
    void refusesConditionsThatEndInTheMiddle() {
        Map<String, String> faults = Map.of(
                "selection and",
                "it ends where a name should follow",
                "(selection",
                "a ')' is missing",
                "selection selection",
                "does not belong",
                "1 of filter_*",
                "is the pattern of nothing",
                "or selection",
                "'or' stands where a name should stand",
                "(".repeat(60) + "selection" + ")".repeat(60),
                "nested more than");
        faults.forEach((condition, detail) -> assertThat(
                        faults(RULE.replace("condition: selection", "condition: " + condition)))
                .as(condition)
                .first()
                .asString()
                .contains(detail));
    }

    @Test
    void readsTheSevenKindsOfCorrelation() {
        String common = "rules: [a, b]\ngroup-by: [Computer]\ntimespan: 5m\n";
        CountRange three = CountRange.atLeast(3);
        assertThat(correlated("type: event_count\ncondition: {gte: 3}\n" + common))
                .satisfies(read -> {
                    assertThat(read.correlation()).isEqualTo(new Correlation.EventCount(three));
                    assertThat(read.rules()).containsExactly("a", "b");
                    assertThat(read.groupBy()).containsExactly("Computer");
                    assertThat(read.timespan()).isEqualTo(Duration.ofMinutes(5));
                    assertThat(read.generate()).isFalse();
                });
        assertThat(correlated("type: value_count\ncondition: {field: User, gte: 3}\n" + common)
                        .correlation())
                .isEqualTo(new Correlation.ValueCount(List.of("User"), three));
        assertThat(correlated("type: value_sum\ncondition: {field: Bytes, gte: 3}\n" + common)
                        .correlation())
                .isEqualTo(new Correlation.ValueSum("Bytes", three));
        assertThat(correlated("type: value_avg\ncondition: {field: Bytes, gte: 3}\n" + common)
                        .correlation())
                .isEqualTo(new Correlation.ValueAverage("Bytes", three));
        assertThat(correlated("type: value_percentile\ncondition: {field: B, percentile: 95, gte: 3}\n" + common)
                        .correlation())
                .isEqualTo(new Correlation.ValuePercentile("B", 95, three));
        assertThat(correlated("type: temporal\n" + common).correlation())
                .isEqualTo(new Correlation.Temporal(new Correlation.Occurrence.Count(CountRange.atLeast(2))));
        assertThat(correlated("type: temporal_ordered\ncondition: a and not b\n" + common)
                        .correlation())
                .isEqualTo(new Correlation.TemporalOrdered(new Correlation.Occurrence.Expression(new Condition.All(
                        List.of(new Condition.Named("a"), new Condition.Not(new Condition.Named("b")))))));
    }

    @Test
    void readsRangesAndTellsWhatLiesInThem() {
        var count = (Correlation.EventCount)
                correlated("type: event_count\nrules: a\ntimespan: 1d\ncondition: {gt: 100, lte: 200}")
                        .correlation();
        assertThat(count.count().holds(100)).isFalse();
        assertThat(count.count().holds(101)).isTrue();
        assertThat(count.count().holds(201)).isFalse();
        assertThat(count.count().isOpenAbove()).isFalse();
        assertThat(count.count()).hasToString("<= 200 and > 100");
    }

    @Test
    void readsTheKindsThatOpenAndClose() {
        String common = "rules: [lost]\nclose: [restored]\ngroup-by: [Computer]\ntimespan: 20m\n";
        assertThat(correlated("type: absence\n" + common).correlation())
                .isEqualTo(new Correlation.Absence(List.of("restored")));
        assertThat(correlated("type: paired_close\n" + common).references()).containsExactly("lost", "restored");
        assertThat(correlated("type: quiet_close\nrules: [lost]\ntimespan: 20m").correlation())
                .isEqualTo(new Correlation.QuietClose());
        var flap = (Correlation.Flap)
                correlated("type: flap\ncondition: {gte: 3}\nperiod: 5m\ntolerance: 2m\nquiet: 30m\n" + common)
                        .correlation();
        assertThat(flap.quiet()).isEqualTo(Duration.ofMinutes(30));
        assertThat(flap.period())
                .isEqualTo(Optional.of(new Correlation.Period(Duration.ofMinutes(3), Duration.ofMinutes(7))));
    }

    @Test
    void anAliasIsTheFieldOfTheRuleThatMatched() {
        SigmaCorrelation correlation = correlated("""
            type: temporal
            rules: [inner_error, new_connection]
            group-by: [address]
            timespan: 10s
            aliases:
                address:
                    inner_error: destination.ip
                    new_connection: source.ip
            """);
        RuleHeader rule =
                ((SigmaRule) parse("name: new_connection\n" + RULE).documents().getFirst()).header();
        assertThat(correlation.field("address", rule)).isEqualTo("source.ip");
        assertThat(correlation.field("Computer", rule)).isEqualTo("Computer");
    }

    @Test
    void refusesCorrelationsThatMeanNothing() {
        String common = "rules: [a]\ntimespan: 5m\n";
        Map<String, String> faults = Map.of(
                "type: event_count\n" + common,
                "correlation.condition: it is missing",
                "type: event_count\ncondition: {more: 5}\n" + common,
                "there is no such field here",
                "type: event_counts\n" + common,
                "it is one of event_count",
                "type: value_count\ncondition: {gte: 5}\n" + common,
                "'field' is missing",
                "type: temporal\nrules: [a]\ntimespan: 5 minutes",
                "it is a number with s, m, h, d or w",
                "type: temporal\ntimespan: 5m",
                "ids or names of the rules",
                "type: temporal\ncondition: a and b\n" + common,
                "there is no 'b'",
                "type: absence\n" + common,
                "correlation.close: it is missing",
                "type: flap\nclose: [b]\ncondition: {gte: 3}\nperiod: 1m\ntolerance: 2m\n" + common,
                "longer than",
                "type: temporal\ntimespam: 5m\n" + common,
                "correlation.timespam: there is no such field");
        faults.forEach((section, detail) -> assertThat(String.join("\n", faults(correlation(section))))
                .as(section)
                .contains(detail));
    }
}
