package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.MalformedEventException;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.contracts.Topic;
import org.jspecify.annotations.Nullable;

/** The topology at work on a wall clock of its own. */
final class RunningTopology {

    private static final List<String> STORES = List.of(DetectionTopology.HOST_GROUPS, DetectionTopology.WIDE_GROUPS);
    private static final String APPLICATION = "test";

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> telemetry;
    private final TestOutputTopic<String, byte[]> detections;
    private final List<Detection> found = new ArrayList<>();
    /** What the changelogs hold, by store: the newest value of each key. */
    private final Map<String, Map<String, byte @Nullable []>> changelogs = new LinkedHashMap<>();

    private RuleBook rules;
    private Instant now;

    RunningTopology(RuleBook rules, Instant start) {
        this.rules = rules;
        this.now = start;
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        driver = new TopologyTestDriver(
                DetectionTopology.of(() -> this.rules, (_, _, _) -> true, "/test", Duration.ofSeconds(5)),
                settings,
                start);
        telemetry =
                driver.createInputTopic(Topic.TELEMETRY.topicName(), new StringSerializer(), new ByteArraySerializer());
        detections = driver.createOutputTopic(
                Topic.DETECTIONS.topicName(), new StringDeserializer(), new ByteArrayDeserializer());
        STORES.forEach(store -> changelogs.put(store, new LinkedHashMap<>()));
    }

    void rules(RuleBook other) {
        rules = other;
    }

    void arrives(TelemetryEvent event, Instant at) {
        wallClock(at);
        telemetry.pipeInput(event.computer(), ContractJson.write(event), now);
    }

    /** Time passes, looking at silence every five minutes at least. */
    void wallClock(Instant until) {
        while (now.isBefore(until)) {
            Duration step = Duration.between(now, until);
            Duration most = Duration.ofMinutes(5);
            Duration next = step.compareTo(most) > 0 ? most : step;
            driver.advanceWallClockTime(next);
            now = now.plus(next);
        }
    }

    List<Detection> found() {
        for (TestRecord<String, byte[]> record : detections.readRecordsToList()) {
            try {
                found.add(ContractJson.read(record.value(), Detection.class));
            } catch (MalformedEventException e) {
                throw new AssertionError(e);
            }
        }
        return found;
    }

    /** Another instance goes on with the work: all it has is what the changelogs hold. */
    RunningTopology moved() {
        for (String store : STORES) {
            String topic = APPLICATION + "-" + store + "-changelog";
            if (!driver.producedTopicNames().contains(topic)) {
                continue;
            }
            driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
                    .readRecordsToList()
                    .forEach(record -> changelog(store).put(record.key(), record.value()));
        }
        var other = new RunningTopology(rules, now);
        other.found.addAll(found());
        var states = DetectionTopology.serde(GroupState.class).deserializer();
        for (String store : STORES) {
            changelog(store).forEach((key, value) -> {
                if (value != null) {
                    other.driver.<String, GroupState>getKeyValueStore(store).put(key, states.deserialize("", value));
                }
            });
        }
        driver.close();
        return other;
    }

    private Map<String, byte @Nullable []> changelog(String store) {
        return changelogs.computeIfAbsent(store, _ -> new LinkedHashMap<>());
    }

    void close() {
        driver.close();
    }
}
