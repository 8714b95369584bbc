package org.dialworks.diagnostics.detection;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Topic;

/**
 * Telemetry in, detections out.
 *
 * <pre>
 * dialworks.telemetry ─► DetectionProcessor, groups of one host ─┬─► dialworks.detections
 *   by computer                                                  │        by computer
 *                        dialworks.sightings ◄───────────────────┤
 *                          by group │                            │
 *                                   └─► GroupProcessor ──────────┘
 * </pre>
 *
 * <p>A correlation of what one computer logs is kept where the events of that computer come in. One over several computers
 * gets what it looks at over a topic that is partitioned by its groups, so that every instance has whole groups.
 *
 * <p>The stores are in memory with changelogs on Kafka: they hold only groups with matches in the last hours, a few
 * kilobytes each, so that they are restored in a moment and need no disk.
 */
final class DetectionTopology {

    static final String HOST_GROUPS = "host-groups";
    static final String WIDE_GROUPS = "wide-groups";
    static final String DETECTIONS = "detections";
    static final String SIGHTINGS = "sightings";

    private static final JsonMapper JSON =
            (JsonMapper) ContractJson.configure(JsonMapper.builder().build());

    private DetectionTopology() {}

    /**
     * @param rules the rules that are in force at the moment
     * @param lookEvery how often groups are looked at for which nothing comes
     */
    static Topology of(Supplier<RuleBook> rules, CaughtUp caughtUp, String source, Duration lookEvery) {
        return new Topology()
                .addSource(
                        "telemetry", new StringDeserializer(), new ByteArrayDeserializer(), Topic.TELEMETRY.topicName())
                .addProcessor("detect", () -> new DetectionProcessor(rules, caughtUp, source, lookEvery), "telemetry")
                .addStateStore(store(HOST_GROUPS), "detect")
                .addSource(
                        "sighted", new StringDeserializer(), new ByteArrayDeserializer(), Topic.SIGHTINGS.topicName())
                .addProcessor("correlate", () -> new GroupProcessor(rules, caughtUp, source, lookEvery), "sighted")
                .addStateStore(store(WIDE_GROUPS), "correlate")
                .addSink(
                        DETECTIONS,
                        Topic.DETECTIONS.topicName(),
                        new StringSerializer(),
                        new ByteArraySerializer(),
                        "detect",
                        "correlate")
                .addSink(
                        SIGHTINGS,
                        Topic.SIGHTINGS.topicName(),
                        new StringSerializer(),
                        new ByteArraySerializer(),
                        "detect",
                        "correlate");
    }

    private static StoreBuilder<KeyValueStore<String, GroupState>> store(String name) {
        return Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(name), Serdes.String(), serde(GroupState.class));
    }

    static <T> Serde<T> serde(Class<T> type) {
        return Serdes.serdeFrom(
                (_, value) -> {
                    try {
                        return JSON.writeValueAsBytes(value);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                (_, bytes) -> {
                    try {
                        return JSON.readValue(bytes, type);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
