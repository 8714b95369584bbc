package org.dialworks.diagnostics.detection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.dialworks.contracts.Topic;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Compares what has been taken in with the end of the partition, by asking the broker. Asked only when something is due. */
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
    public boolean isCaughtUp(int partition, long next) {
        var telemetry = new TopicPartition(Topic.TELEMETRY.topicName(), partition);
        try {
            long end = admin.listOffsets(Map.of(telemetry, OffsetSpec.latest()))
                    .partitionResult(telemetry)
                    .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    .offset();
            return next >= end || committed(telemetry) >= end;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.debugf(e, "The broker does not say where %s ends", telemetry);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long committed(TopicPartition telemetry) throws ExecutionException, TimeoutException, InterruptedException {
        @Nullable
        OffsetAndMetadata committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata(group)
                .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                .get(telemetry);
        return committed == null ? 0 : committed.offset();
    }

    @Override
    public void close() {
        admin.close(LONGEST_WAIT);
    }
}
