package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.dialworks.contracts.Topic;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Compares what has been taken in with the end of partitions, by asking the broker. Asked only when something is due. */
final class BrokerPosition implements CaughtUp, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(BrokerPosition.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final Admin admin;
    private final String group;

    BrokerPosition(String bootstrapServers, String group) {
        this.group = group;
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) LONGEST_WAIT.toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) LONGEST_WAIT.toMillis()));
    }

    @Override
    public boolean isCaughtUp(Topic topic, int partition, long next) {
        var own = new TopicPartition(topic.topicName(), partition);
        // Sightings come of all telemetry there is.
        List<TopicPartition> partitions = topic == Topic.TELEMETRY
                ? List.of(own)
                : Stream.concat(
                                Stream.of(own),
                                IntStream.range(0, Topic.PARTITIONS)
                                        .mapToObj(one -> new TopicPartition(Topic.TELEMETRY.topicName(), one)))
                        .toList();
        try {
            Map<TopicPartition, Long> ends = ends(partitions);
            Map<TopicPartition, Long> taken = new HashMap<>(committed());
            taken.merge(own, next, Math::max);
            return ends.entrySet().stream().allMatch(end -> taken.getOrDefault(end.getKey(), 0L) >= end.getValue());
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.debugf(e, "The broker does not say where %s ends", own);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions)
            throws ExecutionException, TimeoutException, InterruptedException {
        return admin
                .listOffsets(
                        partitions.stream().collect(Collectors.toMap(Function.identity(), one -> OffsetSpec.latest())),
                        new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> offset(end.getValue())));
    }

    private static long offset(ListOffsetsResult.ListOffsetsResultInfo end) {
        return end.offset();
    }

    private Map<TopicPartition, Long> committed() throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata(group)
                .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        var committed = new HashMap<TopicPartition, Long>();
        for (Map.Entry<TopicPartition, @Nullable OffsetAndMetadata> entry : offsets.entrySet()) {
            OffsetAndMetadata offset = entry.getValue();
            if (offset != null) {
                committed.put(entry.getKey(), offset.offset());
            }
        }
        return committed;
    }

    @Override
    public void close() {
        admin.close(LONGEST_WAIT);
    }
}
