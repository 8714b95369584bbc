package org.dialworks.diagnostics.detection;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
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
 * Telemetry in, detections out: {@code dialworks.telemetry} → {@link DetectionProcessor} with its store →
 * {@code dialworks.detections}, both keyed by the computer.
 *
 * <p>The store is in memory with a changelog on Kafka: it holds only hosts with trouble in the last hours, a few kilobytes
 * each, so that it is restored in a moment and needs no disk.
 */
final class DetectionTopology {

    static final String STORE = "outages";
    private static final JsonMapper JSON =
            (JsonMapper) ContractJson.configure(JsonMapper.builder().build());

    private DetectionTopology() {}

    /**
     * @param lookEvery how often hosts are looked at from which nothing comes
     */
    static Topology of(RuleBook rules, CaughtUp caughtUp, String source, Duration lookEvery) {
        StoreBuilder<KeyValueStore<String, OutageState>> store =
                Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(STORE), Serdes.String(), stateSerde());
        return new Topology()
                .addSource(
                        "telemetry", new StringDeserializer(), new ByteArrayDeserializer(), Topic.TELEMETRY.topicName())
                .addProcessor("detect", () -> new DetectionProcessor(rules, caughtUp, source, lookEvery), "telemetry")
                .addStateStore(store, "detect")
                .addSink(
                        "detections",
                        Topic.DETECTIONS.topicName(),
                        new StringSerializer(),
                        new ByteArraySerializer(),
                        "detect");
    }

    static Serde<OutageState> stateSerde() {
        return Serdes.serdeFrom(
                (topic, state) -> {
                    try {
                        return JSON.writeValueAsBytes(state);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                (topic, bytes) -> {
                    try {
                        return JSON.readValue(bytes, OutageState.class);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
