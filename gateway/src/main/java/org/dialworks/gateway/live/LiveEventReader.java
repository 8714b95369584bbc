package org.dialworks.gateway.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.dialworks.contracts.EventHeaders;
import org.dialworks.contracts.Topic;

/** Reads a record in CloudEvents' binary mode for Kafka. */
final class LiveEventReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ATTRIBUTE = "ce_";

    private LiveEventReader() {}

    /** The event; empty for a record that is none, such as the end of a key in a compacted topic. */
    static Optional<LiveEvent> read(Topic topic, ConsumerRecord<byte[], byte[]> kafka) {
        var event = JSON.createObjectNode();
        for (Header header : kafka.headers()) {
            if (header.value() == null) {
                continue;
            }
            String value = new String(header.value(), StandardCharsets.UTF_8);
            if (header.key().startsWith(ATTRIBUTE)) {
                event.put(header.key().substring(ATTRIBUTE.length()), value);
            } else if (header.key().equals(EventHeaders.CONTENT_TYPE)) {
                event.put("datacontenttype", value);
            } else if (header.key().equals(EventHeaders.TRACE_PARENT)) {
                event.put("traceparent", value);
            }
        }
        String type = event.path("type").asText();
        if (type.isEmpty() || !isPrintable(type) || kafka.value() == null) {
            return Optional.empty();
        }
        return withData(event, kafka.value())
                .map(json -> new LiveEvent(
                        topic,
                        kafka.partition(),
                        kafka.offset(),
                        type,
                        event.path("site").asText(),
                        json));
    }

    private static Optional<String> withData(ObjectNode event, byte[] data) {
        try {
            JsonNode parsed = JSON.readTree(data);
            event.set("data", parsed);
            return Optional.of(JSON.writeValueAsString(event));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isPrintable(String type) {
        return type.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
