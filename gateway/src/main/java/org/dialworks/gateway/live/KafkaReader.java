package org.dialworks.gateway.live;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Makes consumers that read without a group: they keep no position at the broker and take nothing from anyone. */
final class KafkaReader {

    static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    private final String servers;

    KafkaReader(String servers) {
        this.servers = servers;
    }

    KafkaConsumer<byte[], byte[]> open(String name) {
        return new KafkaConsumer<>(
                Map.<String, Object>ofEntries(
                        Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
                        Map.entry(ConsumerConfig.CLIENT_ID_CONFIG, name),
                        Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                        Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                        Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                        Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
                        Map.entry(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ANSWER_WITHIN.toMillis()),
                        Map.entry(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) ANSWER_WITHIN.toMillis()),
                        Map.entry(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000L),
                        // A new topic is seen soon, not after the default of five minutes.
                        Map.entry(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000L)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
