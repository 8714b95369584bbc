package org.dialworks.diagnostics.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.Severity;
import org.junit.jupiter.api.Test;

class MessageBodyTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    @Test
    void hasTypeTimestampAndData() {
        assertThat(MessageBody.of(EventType.INCIDENT_OPENED, incident("short", 2)))
                .startsWith(
                        "{\"type\":\"org.dialworks.incident.opened.v1\",\"timestamp\":\"2026-01-31T12:00:00Z\",\"data\":{")
                .contains("\"severity\":\"warning\"")
                .contains("\"recordId\":1")
                .contains("\"recordId\":2");
    }

    @Test
    void staysBelowTwentyKilobytesWithTheNewestEvidence() {
        String body = MessageBody.of(EventType.INCIDENT_OPENED, incident("ü".repeat(1000), 20));

        assertThat(body.getBytes(StandardCharsets.UTF_8).length).isLessThan(20_000);
        assertThat(body).contains("\"recordId\":20").doesNotContain("\"recordId\":1,");
    }

    private static IncidentChanged incident(String message, int evidence) {
        var events = Collections.nCopies(evidence, message).stream()
                .collect(
                        java.util.ArrayList<IncidentChanged.Evidence>::new,
                        (list, text) -> list.add(
                                new IncidentChanged.Evidence("LS Data MCU", 41024, list.size() + 1, NOW, text)),
                        java.util.ArrayList::addAll);
        return new IncidentChanged(
                new UUID(0, 1),
                "hq",
                "rule",
                "fe01",
                Severity.WARNING,
                IncidentState.OPEN,
                "title",
                "cause",
                List.of("repair"),
                null,
                NOW,
                NOW,
                1,
                events,
                1,
                NOW,
                "diagnostics-service");
    }
}
