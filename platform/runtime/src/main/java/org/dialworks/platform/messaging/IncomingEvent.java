package org.dialworks.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.dialworks.contracts.EventHeaders;

/**
 * An event as it came from Kafka.
 *
 * @param id the CloudEvents id; the record's coordinates where the sender gave none
 * @param type the CloudEvents type; empty where the sender gave none
 * @param key identity of the thing it tells of
 */
public record IncomingEvent(String id, String type, String key, Map<String, String> headers, byte[] data) {

    public IncomingEvent {
        headers = Map.copyOf(headers);
    }

    static IncomingEvent of(ConsumerRecord<String, byte[]> record) {
        var headers = new TreeMap<String, String>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        String coordinates = record.topic() + "/" + record.partition() + "/" + record.offset();
        return new IncomingEvent(
                headers.getOrDefault(EventHeaders.ID, coordinates),
                headers.getOrDefault(EventHeaders.TYPE, ""),
                record.key() == null ? "" : record.key(),
                headers,
                record.value() == null ? new byte[0] : record.value());
    }
}
