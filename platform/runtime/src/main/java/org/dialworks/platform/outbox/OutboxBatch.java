package org.dialworks.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Takes the oldest rows out of the outbox and waits until Kafka has them, in one database transaction. */
class OutboxBatch implements AutoCloseable {

    static final int MOST = 500;

    // Any number will do as long as nothing else in the database locks it: "outbox" in ASCII.
    private static final long RELAY_LOCK = 0x6f7574626f78L;
    private static final String TRY_LOCK = "SELECT pg_try_advisory_xact_lock(?)";
    private static final String TAKE = """
            WITH taken AS (
                DELETE FROM outbox
                WHERE seq IN (SELECT seq FROM outbox ORDER BY seq LIMIT ?)
                RETURNING seq, aggregatetype, aggregateid, headers, payload)
            SELECT * FROM taken ORDER BY seq
            """;
    // While a batch is on its way the producer itself tries again, in order and without doubling (idempotence); only a
    // broker away for longer makes us give the batch back to the outbox.
    private static final Duration DELIVERY = Duration.ofMinutes(2);
    private static final Duration METADATA = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final KafkaProducer<String, byte[]> producer;

    OutboxBatch(DataSource dataSource, String bootstrapServers) {
        this.dataSource = dataSource;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "outbox",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        10_000,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        (int) METADATA.toMillis(),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) DELIVERY.toMillis()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Relays at most {@link #MOST} events.
     *
     * @return how many were sent; 0 also when another instance is the relay at the moment
     * @throws SendFailedException when Kafka did not take them; they are still in the outbox
     */
    int relay() throws SQLException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<ProducerRecord<String, byte[]>> records = isRelay(connection) ? take(connection) : List.of();
                send(records);
                connection.commit();
                return records.size();
            } catch (SQLException | RuntimeException | InterruptedException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean isRelay(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(TRY_LOCK)) {
            lock.setLong(1, RELAY_LOCK);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static List<ProducerRecord<String, byte[]>> take(Connection connection) throws SQLException {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, MOST);
            try (ResultSet row = take.executeQuery()) {
                while (row.next()) {
                    var record = new ProducerRecord<>(
                            row.getString("aggregatetype"), row.getString("aggregateid"), row.getBytes("payload"));
                    HeaderJson.read(row.getString("headers"))
                            .forEach((name, value) ->
                                    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                    records.add(record);
                }
            }
        }
        return records;
    }

    private void send(List<ProducerRecord<String, byte[]>> records) throws InterruptedException {
        // Where the broker is away a producer that has not heard of a topic yet gives up on what is sent to it one by
        // one.
        // Once some are given up and others are on their way, trying again would double these: so it learns first.
        records.stream().map(ProducerRecord::topic).distinct().forEach(producer::partitionsFor);
        var pending = new ArrayList<Future<RecordMetadata>>(records.size());
        for (ProducerRecord<String, byte[]> record : records) {
            pending.add(producer.send(record));
        }
        try {
            for (Future<RecordMetadata> sent : pending) {
                sent.get(DELIVERY.toSeconds() + METADATA.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new SendFailedException(e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }

    /** Kafka did not take a batch. */
    static final class SendFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SendFailedException(Exception cause) {
            super("Kafka did not take the batch: " + (cause.getCause() == null ? cause : cause.getCause()), cause);
        }
    }
}
