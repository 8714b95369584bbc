package org.dialworks.diagnostics.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dialworks.contracts.EventHeaders;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Topic;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts events on Kafka and returns when Kafka has them. There is no outbox here: the event itself is the only change, so
 * nothing could come apart, and the sender keeps it until we say that Kafka has it.
 */
@ApplicationScoped
class TelemetryPublisher {

    private static final Duration LONGEST_BLOCK = Duration.ofSeconds(5);
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(10);
    private static final Duration LONGEST_DELIVERY = Duration.ofSeconds(20);
    private static final int BATCH = 128 * 1024;
    private static final int MOST_UNDER_WAY = 50_000;
    private static final byte[] SPEC_VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] TYPE = EventType.TELEMETRY_WINDOWS_EVENT.type().getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);

    private final KafkaProducer<String, byte[]> producer;
    private final byte[] source;
    private final Clock clock = Clock.systemUTC();

    @Inject
    TelemetryPublisher(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "dialworks.site") String site,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.source = ("/" + site + "/" + service).getBytes(UTF_8);
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        LONGEST_BLOCK.toMillis(),
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) LONGEST_REQUEST.toMillis(),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) LONGEST_DELIVERY.toMillis(),
                        ProducerConfig.LINGER_MS_CONFIG,
                        2,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        BATCH,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Kafka did not take all of the events in time. Some may be there; to send them again does no harm. */
    static final class NotTakenException extends IOException {
        private static final long serialVersionUID = 1L;

        NotTakenException(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }

    /**
     * Begins to send the events of one upload.
     *
     * @param traceParent the W3C trace context to pass on, or empty
     */
    Batch begin(String site, String traceParent) {
        return new Batch(site, traceParent);
    }

    /**
     * The events of one upload. They go out while more of it is read; the producer's memory bounds how many are under way,
     * and whoever is too fast waits.
     */
    final class Batch implements EventUpload.Taker {

        private final byte[] time = clock.instant().toString().getBytes(UTF_8);
        private final byte[] site;
        private final byte[] traceParent;
        private final ArrayDeque<Future<RecordMetadata>> sent = new ArrayDeque<>();

        private Batch(String site, String traceParent) {
            this.site = site.getBytes(UTF_8);
            this.traceParent = traceParent.getBytes(UTF_8);
        }

        @Override
        public void take(ReadyEvent event) throws NotTakenException {
            byte[] id = event.id().getBytes(UTF_8);
            var record = new ProducerRecord<>(Topic.TELEMETRY.topicName(), event.computer(), event.json());
            record.headers()
                    .add(EventHeaders.SPEC_VERSION, SPEC_VERSION)
                    .add(EventHeaders.ID, id)
                    .add(EventHeaders.SOURCE, source)
                    .add(EventHeaders.TYPE, TYPE)
                    .add(EventHeaders.SUBJECT, event.computer().getBytes(UTF_8))
                    .add(EventHeaders.TIME, time)
                    .add(EventHeaders.SITE, site)
                    .add(EventHeaders.CONTENT_TYPE, JSON);
            if (traceParent.length > 0) {
                record.headers().add(EventHeaders.TRACE_PARENT, traceParent);
            }
            if (sent.size() == MOST_UNDER_WAY) {
                awaitOne(sent.removeFirst());
            }
            try {
                sent.add(producer.send(record));
            } catch (KafkaException e) {
                throw new NotTakenException(e);
            }
        }

        /** Waits until all in-sync replicas have all events. */
        void await() throws NotTakenException {
            while (!sent.isEmpty()) {
                awaitOne(sent.removeFirst());
            }
        }

        private static void awaitOne(Future<RecordMetadata> one) throws NotTakenException {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new NotTakenException(e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NotTakenException(e);
            }
        }
    }

    @PreDestroy
    void close() {
        producer.close(LONGEST_BLOCK);
    }
}
