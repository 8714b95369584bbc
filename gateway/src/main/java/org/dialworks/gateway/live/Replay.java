package org.dialworks.gateway.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.dialworks.contracts.Topic;
import org.jboss.logging.Logger;

/** Reads from Kafka what a client has missed, at the client's pace, up to where the tail was; then the client joins the tail. */
final class Replay implements LiveTail.CatchUp {

    private static final Logger LOG = Logger.getLogger(Replay.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaReader kafka;
    private final Semaphore turns;
    private final BiConsumer<LiveClient, Position> caughtUp;

    Replay(KafkaReader kafka, int atOnce, BiConsumer<LiveClient, Position> caughtUp) {
        this.kafka = kafka;
        this.turns = new Semaphore(atOnce, true);
        this.caughtUp = caughtUp;
    }

    @Override
    public void begin(LiveClient client, Position from, Position to) {
        Thread.ofVirtual().name("live-replay").start(() -> run(client, from, to));
    }

    private void run(LiveClient client, Position from, Position to) {
        try {
            turns.acquire();
            try {
                caughtUp.accept(client, read(client, from, to));
            } finally {
                turns.release();
            }
        } catch (KafkaException e) {
            // It comes back with the id it has and tries again.
            LOG.debugf("a client could not catch up: %s", e.getMessage());
            client.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            client.end();
        }
    }

    private Position read(LiveClient client, Position from, Position to) throws InterruptedException {
        Position reached = from;
        try (Consumer<byte[], byte[]> consumer = kafka.open("dialworks-gateway-replay")) {
            List<LiveTail.Partition> left = partitionsBehind(consumer, from, to);
            consumer.assign(left.stream().map(LiveTail.Partition::atKafka).toList());
            for (LiveTail.Partition partition : left) {
                consumer.seek(partition.atKafka(), Math.max(0, from.next(partition.topic(), partition.number())));
            }
            while (!left.isEmpty() && !client.isClosed()) {
                for (ConsumerRecord<byte[], byte[]> each : consumer.poll(POLL)) {
                    reached = deliver(client, each, reached);
                }
                for (LiveTail.Partition partition : List.copyOf(left)) {
                    TopicPartition atKafka = partition.atKafka();
                    // Records may be missing by compaction: where the consumer stands counts, not what it has returned.
                    long stands = consumer.position(atKafka, KafkaReader.ANSWER_WITHIN);
                    reached = reached.with(partition.topic(), partition.number(), stands);
                    if (stands >= to.next(partition.topic(), partition.number())) {
                        left.remove(partition);
                        consumer.pause(List.of(atKafka));
                    }
                }
            }
        }
        return reached;
    }

    private static Position deliver(LiveClient client, ConsumerRecord<byte[], byte[]> each, Position reached)
            throws InterruptedException {
        Topic topic = LiveTail.TOPICS.stream()
                .filter(known -> known.topicName().equals(each.topic()))
                .findFirst()
                .orElseThrow();
        Position next = reached.with(topic, each.partition(), each.offset() + 1);
        Optional<LiveEvent> event =
                LiveEventReader.read(topic, each).filter(read -> client.filter().passes(read));
        if (event.isPresent()) {
            client.offerPatiently(event.get().frame(next));
        }
        return next;
    }

    private static List<LiveTail.Partition> partitionsBehind(
            Consumer<byte[], byte[]> consumer, Position from, Position to) {
        Map<String, List<PartitionInfo>> known = consumer.listTopics(KafkaReader.ANSWER_WITHIN);
        var behind = new ArrayList<LiveTail.Partition>();
        for (Topic topic : LiveTail.TOPICS) {
            for (PartitionInfo info : known.getOrDefault(topic.topicName(), List.of())) {
                if (Math.max(0, from.next(topic, info.partition())) < to.next(topic, info.partition())) {
                    behind.add(new LiveTail.Partition(topic, info.partition()));
                }
            }
        }
        return behind;
    }
}
