package org.dialworks.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.dialworks.contracts.EventHeaders;
import org.dialworks.contracts.EventType;

/** Reads what is on a topic, from its beginning to its present end. */
final class KafkaEvents {

    private KafkaEvents() {}

    /** How often each of the keys has an event of this type. */
    static Map<String, Integer> countByKey(String bootstrapServers, EventType type, Collection<String> keys) {
        var wanted = Set.copyOf(keys);
        var counts = new TreeMap<String, Integer>();
        wanted.forEach(key -> counts.put(key, 0));
        try (var consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer
                    .partitionsFor(type.topic().topicName())
                    .stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    Header header = record.headers().lastHeader(EventHeaders.TYPE);
                    if (wanted.contains(record.key())
                            && header != null
                            && new String(header.value(), StandardCharsets.UTF_8).equals(type.type())) {
                        counts.merge(record.key(), 1, Integer::sum);
                    }
                }
            }
        }
        return counts;
    }
}
