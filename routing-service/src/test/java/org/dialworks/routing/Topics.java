package org.dialworks.routing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.EventData;
import org.dialworks.contracts.EventHeaders;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.MalformedEventException;
import org.dialworks.contracts.Topic;
import org.dialworks.stack.testing.RealServers;

/** The topics as the other services see them. */
public final class Topics {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Topics() {}

    /** Puts events on their topic, in order. */
    public static void send(EventType type, List<? extends EventData> events) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealServers.kafka()), new StringSerializer(), new ByteArraySerializer())) {
            for (EventData event : events) {
                var record = new ProducerRecord<>(type.topic().topicName(), event.key(), ContractJson.write(event));
                record.headers()
                        .add(EventHeaders.ID, UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8))
                        .add(EventHeaders.TYPE, type.type().getBytes(StandardCharsets.UTF_8));
                producer.send(record).get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until so many events of a key are on the topic, and gives them in their order. */
    public static <T extends EventData> List<T> await(EventType type, Class<T> data, String key, int count) {
        return Awaitility.await()
                .atMost(LIMIT)
                .until(() -> all(type.topic(), data, key), found -> found.size() >= count);
    }

    private static <T extends EventData> List<T> all(Topic topic, Class<T> data, String key)
            throws MalformedEventException {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", RealServers.kafka()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            var found = new ArrayList<T>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(record.key())) {
                        found.add(ContractJson.read(record.value(), data));
                    }
                }
            }
            return found;
        }
    }
}
