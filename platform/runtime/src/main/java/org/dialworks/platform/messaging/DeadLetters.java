package org.dialworks.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dialworks.platform.outbox.HeaderJson;
import org.dialworks.platform.outbox.Outbox;
import org.dialworks.platform.sql.Transactions;

/** Events set aside: in a table, where the events of their key wait behind them, and on the dead-letter topic. */
@ApplicationScoped
class DeadLetters {

    private static final String IS_PARKED =
            "SELECT EXISTS (SELECT 1 FROM dead_letter WHERE consumer = ? AND topic = ? AND record_key = ?)";
    private static final String PARK = """
            INSERT INTO dead_letter (consumer, topic, partition, log_offset, record_key, event_id, event_type,
                                     headers, payload, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            ON CONFLICT ON CONSTRAINT dead_letter_record DO NOTHING
            """;
    private static final String LIST = """
            SELECT id, consumer, topic, record_key, event_id, event_type, reason, parked_at
            FROM dead_letter WHERE id > ? ORDER BY id LIMIT ?
            """;
    private static final String OF_KEY = """
            SELECT k.id, k.consumer, k.event_id, k.event_type, k.record_key, k.headers, k.payload
            FROM dead_letter d
            JOIN dead_letter k ON (k.consumer, k.topic, k.record_key) = (d.consumer, d.topic, d.record_key)
            WHERE d.id = ? ORDER BY k.id FOR UPDATE OF k
            """;
    private static final String DELETE = "DELETE FROM dead_letter WHERE id = ?";

    private final Transactions transactions;
    private final Outbox outbox;

    @Inject
    DeadLetters(Transactions transactions, Outbox outbox) {
        this.transactions = transactions;
        this.outbox = outbox;
    }

    /** A dead letter as operators see it. */
    record Entry(
            long id,
            String consumer,
            String topic,
            String key,
            String eventId,
            String eventType,
            String reason,
            Instant parkedAt) {}

    /** A dead letter with all that is needed to handle it again. */
    record Parked(long id, String consumer, IncomingEvent event) {}

    boolean isParked(String consumer, String topic, String key) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement query = connection.prepareStatement(IS_PARKED)) {
                query.setString(1, consumer);
                query.setString(2, topic);
                query.setString(3, key);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getBoolean(1);
                }
            }
        });
    }

    void park(String consumer, ConsumerRecord<String, byte[]> record, IncomingEvent event, String reason) {
        boolean added = transactions.inCurrent(connection -> {
            try (PreparedStatement park = connection.prepareStatement(PARK)) {
                park.setString(1, consumer);
                park.setString(2, record.topic());
                park.setInt(3, record.partition());
                park.setLong(4, record.offset());
                park.setString(5, event.key());
                park.setString(6, event.id());
                park.setString(7, event.type());
                park.setString(8, HeaderJson.write(event.headers()));
                park.setBytes(9, event.data());
                park.setString(10, reason);
                return park.executeUpdate() == 1;
            }
        });
        if (added) {
            var headers = new TreeMap<>(event.headers());
            headers.putAll(Map.of(
                    "dead-letter-consumer", consumer,
                    "dead-letter-reason", reason,
                    "dead-letter-topic", record.topic(),
                    "dead-letter-partition", Integer.toString(record.partition()),
                    "dead-letter-offset", Long.toString(record.offset())));
            outbox.appendRecord(record.topic() + ".dlq", event.key(), event.type(), headers, event.data());
        }
    }

    /** Dead letters after the given one, oldest first. */
    List<Entry> list(long after, int limit) {
        return transactions.inCurrent(connection -> {
            var entries = new ArrayList<Entry>();
            try (PreparedStatement query = connection.prepareStatement(LIST)) {
                query.setLong(1, after);
                query.setInt(2, limit);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        entries.add(new Entry(
                                row.getLong("id"),
                                row.getString("consumer"),
                                row.getString("topic"),
                                row.getString("record_key"),
                                row.getString("event_id"),
                                row.getString("event_type"),
                                row.getString("reason"),
                                row.getTimestamp("parked_at").toInstant()));
                    }
                }
            }
            return entries;
        });
    }

    /** The dead letter and all others of its key, oldest first, locked. */
    List<Parked> ofSameKey(long id) {
        return transactions.inCurrent(connection -> {
            var parked = new ArrayList<Parked>();
            try (PreparedStatement query = connection.prepareStatement(OF_KEY)) {
                query.setLong(1, id);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        parked.add(new Parked(
                                row.getLong("id"),
                                row.getString("consumer"),
                                new IncomingEvent(
                                        row.getString("event_id"),
                                        row.getString("event_type"),
                                        row.getString("record_key"),
                                        HeaderJson.read(row.getString("headers")),
                                        row.getBytes("payload"))));
                    }
                }
            }
            return parked;
        });
    }

    void delete(long id) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
                delete.setLong(1, id);
                return delete.executeUpdate();
            }
        });
    }
}
