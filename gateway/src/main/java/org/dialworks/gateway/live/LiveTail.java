package org.dialworks.gateway.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.dialworks.contracts.Topic;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the end of all live topics, once for all clients, on a thread of its own. While Kafka is away it waits and goes on
 * where it was. A client that comes back gets what it missed from memory where that reaches far enough; otherwise it is
 * handed to a {@link Replay} and comes here again when it has caught up.
 */
final class LiveTail implements Runnable {

    /** All topics of ARCHITECTURE's picture but telemetry, which is too much to look at live. */
    static final Set<Topic> TOPICS =
            Set.of(Topic.NUMBERS, Topic.RANGES, Topic.PROVISIONING, Topic.PLANS, Topic.INCIDENTS);

    private static final Logger LOG = Logger.getLogger(LiveTail.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final long LOOK_FOR_TOPICS_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long LOOK_FOR_MISSING_TOPICS_NANOS =
            Duration.ofSeconds(1).toNanos();

    /** A partition of a topic, counted from 0. */
    record Partition(Topic topic, int number) {
        TopicPartition atKafka() {
            return new TopicPartition(topic.topicName(), number);
        }
    }

    private record Joining(LiveClient client, Optional<Position> from) {}

    /** Serves a client that was away for longer than memory reaches. */
    interface CatchUp {
        /** Reads from one position up to another, where the tail was; after that the client joins again. */
        void begin(LiveClient client, Position from, Position to);
    }

    private final KafkaReader kafka;
    private final int recentEvents;
    private final CatchUp catchUp;
    private final ConcurrentLinkedQueue<Joining> joining = new ConcurrentLinkedQueue<>();

    private final List<LiveClient> clients = new ArrayList<>();
    private final Map<TopicPartition, Partition> partitions = new HashMap<>();
    /** Written by the tail's thread only. */
    private volatile Position position = Position.NOWHERE;

    private volatile boolean positioned;
    private Position start = Position.NOWHERE;
    private @Nullable RecentEvents recent;
    private long lookedForTopics;
    private volatile boolean stopped;

    LiveTail(KafkaReader kafka, int recentEvents, CatchUp catchUp) {
        this.kafka = kafka;
        this.recentEvents = recentEvents;
        this.catchUp = catchUp;
    }

    /** Adds a client, from now on or from where it was. */
    void join(LiveClient client, Optional<Position> from) {
        // Now is where the tail stands as the client asks, not as it is let in: what comes in between is not lost.
        joining.add(new Joining(client, from.or(() -> positioned ? Optional.of(position) : Optional.empty())));
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        boolean away = false;
        while (!stopped) {
            try (Consumer<byte[], byte[]> consumer = kafka.open("dialworks-gateway-live")) {
                findPartitions(consumer);
                if (away) {
                    LOG.info("the live stream reads from Kafka again");
                    away = false;
                }
                while (!stopped) {
                    readOn(consumer);
                }
            } catch (KafkaException e) {
                if (!away && !stopped) {
                    LOG.warnf("the live stream waits for Kafka: %s", e.getMessage());
                    away = true;
                }
                pause();
            }
        }
    }

    private void readOn(Consumer<byte[], byte[]> consumer) {
        if (System.nanoTime() - lookedForTopics
                > (hasAllTopics() ? LOOK_FOR_TOPICS_NANOS : LOOK_FOR_MISSING_TOPICS_NANOS)) {
            findPartitions(consumer);
        }
        RecentEvents memory = recent;
        if (memory == null) {
            pause();
            return;
        }
        for (ConsumerRecord<byte[], byte[]> each : consumer.poll(POLL)) {
            read(each, memory);
        }
        letIn(memory);
        clients.removeIf(LiveClient::isClosed);
    }

    private boolean hasAllTopics() {
        return partitions.values().stream().map(Partition::topic).distinct().count() == TOPICS.size();
    }

    /** Takes up what has been read so far after a new start, the end at the first, and partitions that have come since. */
    private void findPartitions(Consumer<byte[], byte[]> consumer) {
        Map<String, List<PartitionInfo>> known = consumer.listTopics(KafkaReader.ANSWER_WITHIN);
        lookedForTopics = System.nanoTime();
        boolean first = recent == null;
        var found = new ArrayList<Partition>();
        for (Topic topic : TOPICS) {
            for (PartitionInfo partition : known.getOrDefault(topic.topicName(), List.of())) {
                found.add(new Partition(topic, partition.partition()));
            }
        }
        Set<TopicPartition> assigned = Set.copyOf(consumer.assignment());
        if (found.isEmpty() || found.size() == assigned.size()) {
            return;
        }
        consumer.assign(found.stream().map(Partition::atKafka).toList());
        Position reached = position;
        for (Partition partition : found) {
            if (!assigned.contains(partition.atKafka())) {
                reached = reached.with(partition.topic(), partition.number(), seek(consumer, partition, first));
            }
        }
        position = reached;
        if (recent == null) {
            recent = new RecentEvents(recentEvents, position);
            start = position;
            positioned = true;
        }
    }

    private long seek(Consumer<byte[], byte[]> consumer, Partition partition, boolean first) {
        TopicPartition atKafka = partition.atKafka();
        long reached = position.next(partition.topic(), partition.number());
        if (reached != Position.UNKNOWN) {
            consumer.seek(atKafka, reached);
        } else if (first) {
            consumer.seekToEnd(List.of(atKafka));
        } else {
            consumer.seekToBeginning(List.of(atKafka));
        }
        long next = consumer.position(atKafka, KafkaReader.ANSWER_WITHIN);
        if (partitions.put(atKafka, partition) == null && recent != null) {
            recent.addPartition(partition, next);
        }
        return next;
    }

    private void read(ConsumerRecord<byte[], byte[]> kafkaRecord, RecentEvents memory) {
        Partition partition = partitions.get(new TopicPartition(kafkaRecord.topic(), kafkaRecord.partition()));
        if (partition == null) {
            return;
        }
        position = position.with(partition.topic(), partition.number(), kafkaRecord.offset() + 1);
        LiveEventReader.read(partition.topic(), kafkaRecord).ifPresent(event -> {
            memory.add(event);
            String frame = clients.isEmpty() ? "" : event.frame(position);
            for (LiveClient client : clients) {
                if (client.filter().passes(event)) {
                    client.offer(frame);
                }
            }
        });
    }

    private void letIn(RecentEvents memory) {
        for (Joining each = joining.poll(); each != null; each = joining.poll()) {
            LiveClient client = each.client();
            Position from = each.from().orElse(start);
            Optional<List<LiveEvent>> missed = memory.since(from);
            if (missed.isPresent()) {
                deliver(client, from, missed.get());
                clients.add(client);
            } else {
                catchUp.begin(client, from, position);
            }
        }
    }

    private static void deliver(LiveClient client, Position from, List<LiveEvent> missed) {
        Position reached = from;
        for (LiveEvent event : missed) {
            reached = reached.after(event);
            if (client.filter().passes(event)) {
                client.offer(event.frame(reached));
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
