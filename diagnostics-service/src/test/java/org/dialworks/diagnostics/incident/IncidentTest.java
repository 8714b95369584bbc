package org.dialworks.diagnostics.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IncidentTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

    @Test
    @DisplayName("reference case 33: a single short outage is resolved and worth a note")
    void case33_aShortOutageIsResolvedAndLow() {
        Incident incident = open(lost(0, Severity.WARNING)).with(restored(30, Severity.INFO), START);

        assertThat(incident.state()).isEqualTo(IncidentState.RESOLVED);
        assertThat(incident.severity()).isEqualTo(Severity.INFO);
        assertThat(incident.count()).isEqualTo(1);
    }

    @Test
    @DisplayName("reference case 34: all Edges lost makes the warning critical")
    void case34_theWorstConditionLeads() {
        Incident incident = open(lost(0, Severity.WARNING))
                .with(detection("lost", "", true, false, 1, Severity.CRITICAL, 5), START);

        assertThat(incident.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(incident.state()).isEqualTo(IncidentState.OPEN);
        assertThat(incident.with(restored(60, Severity.INFO), START).state()).isEqualTo(IncidentState.OPEN);
    }

    @Test
    void flappingOutlastsTheEndOfAnOutage() {
        Incident incident = open(lost(0, Severity.WARNING))
                .with(detection("flap", "edge1", true, true, 0, Severity.ERROR, 20), START)
                .with(restored(30, Severity.INFO), START);

        assertThat(incident.state()).isEqualTo(IncidentState.FLAPPING);
        assertThat(incident.leading().rule()).isEqualTo("flap");
        assertThat(incident.with(detection("flap", "edge1", false, true, 0, Severity.ERROR, 60), START)
                        .state())
                .isEqualTo(IncidentState.RESOLVED);
    }

    @Test
    void aDetectionThatComesLateCountsButDoesNotTurnTheStateBack() {
        Incident incident = open(lost(100, Severity.WARNING)).with(restored(50, Severity.INFO), START);

        assertThat(incident.state()).isEqualTo(IncidentState.OPEN);
        assertThat(incident.with(lost(10, Severity.WARNING), START).count()).isEqualTo(2);
        assertThat(incident.with(lost(10, Severity.WARNING), START).firstSeen()).isEqualTo(START.plusSeconds(10));
    }

    @Test
    void acknowledgedStaysSoUntilItGetsWorseOrEnds() {
        Incident acknowledged = open(lost(0, Severity.WARNING)).acknowledged("kari", START);

        assertThat(acknowledged.with(lost(5, Severity.WARNING), START).state()).isEqualTo(IncidentState.ACKNOWLEDGED);
        assertThat(acknowledged
                        .with(detection("down", "edge1", true, false, 0, Severity.CRITICAL, 9), START)
                        .state())
                .isEqualTo(IncidentState.OPEN);
        assertThat(acknowledged.with(restored(30, Severity.INFO), START).state())
                .isEqualTo(IncidentState.RESOLVED);
    }

    @Test
    void whatEndedByItselfIsContinuedWithinAnHourWhatSomebodyResolvedIsNot() {
        Incident ended = open(lost(0, Severity.WARNING)).with(restored(30, Severity.INFO), START);

        assertThat(ended.isContinuedBy(lost(300, Severity.WARNING))).isTrue();
        assertThat(ended.isContinuedBy(lost(Duration.ofHours(2).toSeconds(), Severity.WARNING)))
                .isFalse();
        assertThat(open(lost(0, Severity.WARNING)).resolved("kari", START).isContinuedBy(lost(300, Severity.WARNING)))
                .isFalse();
    }

    @Test
    void keepsTheNewestTwentyEventsOnce() {
        Incident incident = open(lost(0, Severity.WARNING));
        for (int i = 1; i <= 30; i++) {
            incident = incident.with(lost(i, Severity.WARNING), START).with(lost(i, Severity.WARNING), START);
        }

        assertThat(incident.evidence()).hasSize(20);
        assertThat(incident.evidence().getLast().recordId()).isEqualTo(30);
        assertThat(incident.evidence().getFirst().recordId()).isEqualTo(11);
        assertThat(incident.version()).isEqualTo(61);
    }

    private static Incident open(Detection detection) {
        return Incident.open(new UUID(0, 1), Grouping.byHost().of(detection), detection, START);
    }

    private static Detection lost(long second, Severity severity) {
        return detection("lost", "edge1", true, false, 1, severity, second);
    }

    private static Detection restored(long second, Severity severity) {
        return detection("lost", "edge1", false, false, 0, severity, second);
    }

    private static Detection detection(
            String rule,
            String subject,
            boolean raised,
            boolean flapping,
            int occurrences,
            Severity severity,
            long second) {
        Instant at = START.plusSeconds(second);
        return new Detection(
                "hq",
                "fe01.example.net",
                "edge",
                rule,
                subject,
                raised,
                flapping,
                occurrences,
                severity,
                rule,
                "because",
                List.of("repair"),
                null,
                at,
                at,
                List.of(new IncidentChanged.Evidence("LS Data MCU", 41024, second, at, null)));
    }
}
