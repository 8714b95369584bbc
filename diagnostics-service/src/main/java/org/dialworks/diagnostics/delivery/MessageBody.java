package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.IncidentChanged;

/** The body of a message: {@code type}, {@code timestamp}, {@code data}, below 20 KB (Standard Webhooks 1.0). */
final class MessageBody {

    private static final int LARGEST = 20_000;
    private static final ObjectMapper JSON =
            ContractJson.configure(JsonMapper.builder().build());

    private MessageBody() {}

    private record Body(String type, Instant timestamp, Object data) {}

    /** The incident, with as much of the newest evidence as there is room for. */
    static String of(EventType type, IncidentChanged incident) {
        for (int kept = incident.evidence().size(); ; kept--) {
            String body = write(new Body(type.type(), incident.at(), withEvidence(incident, kept)));
            if (kept == 0 || body.getBytes(StandardCharsets.UTF_8).length < LARGEST) {
                return body;
            }
        }
    }

    /** A message that says nothing but that it arrived. */
    static String test(String type, Instant now) {
        return write(new Body(type, now, List.of()));
    }

    private static IncidentChanged withEvidence(IncidentChanged incident, int kept) {
        List<IncidentChanged.Evidence> evidence = incident.evidence();
        return new IncidentChanged(
                incident.id(),
                incident.site(),
                incident.rule(),
                incident.host(),
                incident.severity(),
                incident.state(),
                incident.title(),
                incident.cause(),
                incident.repair(),
                incident.source(),
                incident.firstSeen(),
                incident.lastSeen(),
                incident.count(),
                evidence.subList(evidence.size() - kept, evidence.size()),
                incident.version(),
                incident.at(),
                incident.by());
    }

    private static String write(Body body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
