package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.diagnostics.impact.Hit;
import org.jspecify.annotations.Nullable;

/**
 * The body of a message: {@code type}, {@code timestamp}, {@code data} and, where it is known, {@code hit}; below 20 KB
 * (Standard Webhooks 1.0).
 */
final class MessageBody {

    /** The type of a message that says nothing but that it arrived. */
    static final String TEST = "org.dialworks.webhook.test.v1";
    /** The type of a message that reminds of an incident. */
    static final String REMINDER = "org.dialworks.incident.reminder.v1";

    private static final int LARGEST = 20_000;
    private static final ObjectMapper JSON =
            ContractJson.configure(JsonMapper.builder().build());

    private MessageBody() {}

    private record Body(
            String type,
            Instant timestamp,
            Object data,
            @Nullable Hit hit) {}

    private record Read(
            String type,
            Instant timestamp,
            JsonNode data,
            @Nullable Hit hit) {}

    static String of(EventType type, IncidentChanged incident) {
        return of(type.type(), incident, null);
    }

    /** The incident, with as much of the newest evidence as there is room for. */
    static String of(String type, IncidentChanged incident, @Nullable Hit hit) {
        for (int kept = incident.evidence().size(); ; kept--) {
            String body = write(new Body(type, incident.at(), withEvidence(incident, kept), hit));
            if (kept == 0 || body.getBytes(StandardCharsets.UTF_8).length < LARGEST) {
                return body;
            }
        }
    }

    /** A message that says nothing but that it arrived. */
    static String test(Instant now) {
        return write(new Body(TEST, now, List.of(), null));
    }

    /** What a body says. */
    static Notice read(String body) {
        try {
            Read read = JSON.readValue(body, Read.class);
            return read.type().equals(TEST)
                    ? new Notice.Test(read.timestamp())
                    : new Notice.About(read.type(), JSON.treeToValue(read.data(), IncidentChanged.class), read.hit());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message in the queue cannot be read", e);
        }
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
                incident.by(),
                incident.labels());
    }

    private static String write(Body body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
