package org.dialworks.diagnostics.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.suppression.Suppressor;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");
    private static final List<Suppressor> SILENCED = List.of(new Suppressor("silence", new UUID(0, 9), "today"));

    private final Grouping byGateway =
            new Grouping(List.of("site", "host", "family"), Map.of("trunk", List.of("gateway", "family")));

    @Test
    void putsHostsTogetherThatSeeTheSameGateway() {
        SortedMap<String, String> one = byGateway.of(detection("med01", "trunk", "down", "gw01", true, 0));
        SortedMap<String, String> other = byGateway.of(detection("med02", "trunk", "down", "gw01", true, 5));

        assertThat(one)
                .isEqualTo(other)
                .containsExactly(Map.entry("family", "trunk"), Map.entry("gateway", "gw01"), Map.entry("site", "hq"));
        assertThat(byGateway.of(detection("med01", "edge", "lost", "gw01", true, 0)))
                .containsExactly(Map.entry("family", "edge"), Map.entry("host", "med01"), Map.entry("site", "hq"));
        assertThat(byGateway.of(detection("med01", "trunk", "down", "", true, 0)))
                .as("the host stands in for a label that is absent")
                .containsEntry("host", "med01");
    }

    @Test
    void anIncidentOfTwoHostsEndsWhenItHasEndedOnBoth() {
        Detection first = detection("med01", "trunk", "down", "gw01", true, 0);
        Incident incident = Incident.open(new UUID(0, 1), byGateway.of(first), first, START)
                .with(detection("med02", "trunk", "down", "gw01", true, 5), START);

        assertThat(incident.labels())
                .containsEntry("gateway", "gw01")
                .containsEntry("family", "trunk")
                .doesNotContainKey("host");
        Incident half = incident.with(detection("med01", "trunk", "down", "gw01", false, 10), START);
        assertThat(half.state()).isEqualTo(IncidentState.OPEN);
        assertThat(half.host()).isEqualTo("med02");
        assertThat(half.with(detection("med02", "trunk", "down", "gw01", false, 12), START)
                        .state())
                .isEqualTo(IncidentState.RESOLVED);
    }

    @Test
    void whatIsSuppressedComesBackAsItStandsAndWhoWorksOnItGoesOn() {
        Detection first = detection("med01", "trunk", "down", "gw01", true, 0);
        Incident open = Incident.open(new UUID(0, 1), byGateway.of(first), first, START);

        Incident quiet = open.suppressed(SILENCED);
        assertThat(quiet.state()).isEqualTo(IncidentState.SUPPRESSED);
        assertThat(quiet.with(first, START).state()).isEqualTo(IncidentState.SUPPRESSED);
        assertThat(quiet.suppressed(List.of()).state()).isEqualTo(IncidentState.OPEN);
        assertThat(quiet.with(detection("med01", "trunk", "down", "gw01", false, 5), START))
                .satisfies(ended -> assertThat(ended.state()).isEqualTo(IncidentState.RESOLVED))
                .satisfies(ended -> assertThat(ended.suppressedBy()).isEmpty());
        assertThat(open.acknowledged("kari", START).suppressed(SILENCED).state())
                .isEqualTo(IncidentState.ACKNOWLEDGED);
    }

    private static Detection detection(
            String host, String family, String rule, String gateway, boolean raised, long second) {
        Instant at = START.plusSeconds(second);
        SortedMap<String, String> labels = new TreeMap<>();
        if (!gateway.isEmpty()) {
            labels.put("gateway", gateway);
        }
        return new Detection(
                "hq",
                host,
                family,
                rule,
                gateway,
                raised,
                false,
                1,
                Severity.WARNING,
                rule,
                "because",
                List.of("repair"),
                null,
                at,
                at,
                List.of(),
                labels);
    }
}
