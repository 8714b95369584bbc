package org.dialworks.diagnostics.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.platform.sql.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * The messages that wait, in PostgreSQL, so that they outlive every process.
 *
 * <p>A target gets one message at a time, the oldest that is due. Behind a message that waits to be tried again, later
 * ones about the same incident wait too; those about others go on, so that one message a receiver chokes on does not hold
 * up three days of alerts.
 */
@ApplicationScoped
class DeliveryQueue {

    /** Longer than any attempt takes: when it is over, the sender has died. */
    static final Duration LEASE = Duration.ofMinutes(1);

    // A target that was told of an incident hears of its end too, although that is less bad.
    private static final String ENQUEUE = """
            INSERT INTO webhook_delivery (id, target_id, subject, type, body, state, attempts, next_attempt_at, created_at)
            SELECT gen_random_uuid(), t.id, ?, ?, ?, 'pending', 0, ?, ?
            FROM webhook_target t
            WHERE t.state = 'active'
              AND (t.site IS NULL OR t.site = ?)
              AND (array_position(ARRAY['critical', 'error', 'warning', 'info'], ?)
                       <= array_position(ARRAY['critical', 'error', 'warning', 'info'], t.min_severity)
                   OR EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.target_id = t.id AND d.subject = ?))
            """;
    private static final String ENQUEUE_ONE = """
            INSERT INTO webhook_delivery (id, target_id, subject, type, body, state, attempts, next_attempt_at, created_at)
            VALUES (?, ?, ?, ?, ?, 'pending', 0, ?, ?)
            """;
    // Another sender that saw the same row finds it leased once it has the lock, and leaves it.
    private static final String CLAIM = """
            UPDATE webhook_delivery c
            SET leased_until = ?, attempts = c.attempts + 1
            FROM webhook_target t
            WHERE t.id = c.target_id AND c.seq IN (
                SELECT d.seq FROM webhook_delivery d
                JOIN webhook_target a ON a.id = d.target_id AND a.state = 'active'
                WHERE d.state = 'pending' AND (d.leased_until IS NULL OR d.leased_until < ?)
                  AND d.seq = (
                      SELECT min(e.seq) FROM webhook_delivery e
                      WHERE e.target_id = d.target_id AND e.state = 'pending' AND e.next_attempt_at <= ?
                        AND NOT EXISTS (
                            SELECT 1 FROM webhook_delivery b
                            WHERE b.target_id = e.target_id AND b.state = 'pending'
                              AND b.subject = e.subject AND b.seq < e.seq))
                  AND NOT EXISTS (
                      SELECT 1 FROM webhook_delivery l
                      WHERE l.target_id = d.target_id AND l.state = 'pending' AND l.leased_until >= ?)
                ORDER BY d.seq LIMIT ?
                FOR UPDATE OF d SKIP LOCKED)
            RETURNING c.seq, c.id, c.target_id, c.body, c.attempts, c.created_at, t.url, t.secret
            """;
    private static final String FINISH = """
            UPDATE webhook_delivery
            SET state = ?, next_attempt_at = ?, leased_until = NULL, last_status = ?, last_error = ?, finished_at = ?
            WHERE seq = ?
            """;
    private static final String ANY_SINCE = """
            SELECT EXISTS (SELECT 1 FROM webhook_delivery
                           WHERE target_id = ? AND state = 'delivered' AND finished_at >= ?)
            """;
    private static final String FORGET = """
            DELETE FROM webhook_delivery WHERE seq IN (
                SELECT seq FROM webhook_delivery WHERE state <> 'pending' AND finished_at < ? ORDER BY seq LIMIT 5000)
            """;

    private final Transactions transactions;

    @Inject
    DeliveryQueue(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A message that this process now sends. */
    record Claimed(
            long seq, UUID id, UUID target, String body, int attempts, Instant createdAt, String url, String secret) {

        @Override
        public String toString() {
            return "Claimed[" + id + " to " + target + ", attempt " + attempts + "]";
        }
    }

    /** Puts a message for each target that wants it into the queue. */
    int enqueue(EventType type, IncidentChanged incident, Instant now) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement enqueue = connection.prepareStatement(ENQUEUE)) {
                String subject = incident.id().toString();
                enqueue.setString(1, subject);
                enqueue.setString(2, type.type());
                enqueue.setString(3, MessageBody.of(type, incident));
                enqueue.setObject(4, utc(now));
                enqueue.setObject(5, utc(now));
                enqueue.setString(6, incident.site());
                enqueue.setString(7, incident.severity().word());
                enqueue.setString(8, subject);
                return enqueue.executeUpdate();
            }
        });
    }

    /** Puts one message for one target into the queue. */
    void enqueue(UUID id, UUID target, String type, String body, Instant now) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement enqueue = connection.prepareStatement(ENQUEUE_ONE)) {
                enqueue.setObject(1, id);
                enqueue.setObject(2, target);
                enqueue.setString(3, id.toString());
                enqueue.setString(4, type);
                enqueue.setString(5, body);
                enqueue.setObject(6, utc(now));
                enqueue.setObject(7, utc(now));
                return enqueue.executeUpdate();
            }
        });
    }

    /** Takes messages that are due; they are this process's until the lease is over. */
    List<Claimed> claim(int most, Instant now) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
                claim.setObject(1, utc(now.plus(LEASE)));
                claim.setObject(2, utc(now));
                claim.setObject(3, utc(now));
                claim.setObject(4, utc(now));
                claim.setInt(5, most);
                var claimed = new ArrayList<Claimed>();
                try (ResultSet row = claim.executeQuery()) {
                    while (row.next()) {
                        claimed.add(read(row));
                    }
                }
                return claimed;
            }
        });
    }

    private static Claimed read(ResultSet row) throws SQLException {
        return new Claimed(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getObject("target_id", UUID.class),
                row.getString("body"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("url"),
                row.getString("secret"));
    }

    void delivered(Claimed claimed, int status, Instant now) {
        finish(claimed, "delivered", now, status, null, now);
    }

    void tryAgain(Claimed claimed, Instant at, @Nullable Integer status, String error) {
        finish(claimed, "pending", at, status, error, null);
    }

    /** Given up. It stays in the list and can be sent again by hand. */
    void dead(Claimed claimed, @Nullable Integer status, String error, Instant now) {
        finish(claimed, "dead", now, status, error, now);
    }

    private void finish(
            Claimed claimed,
            String state,
            Instant next,
            @Nullable Integer status,
            @Nullable String error,
            @Nullable Instant finished) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement finish = connection.prepareStatement(FINISH)) {
                finish.setString(1, state);
                finish.setObject(2, utc(next));
                finish.setObject(3, status);
                finish.setString(4, error);
                finish.setObject(5, finished == null ? null : utc(finished));
                finish.setLong(6, claimed.seq());
                return finish.executeUpdate();
            }
        });
    }

    /** Whether the target has taken anything since. */
    boolean hasTakenAnySince(UUID target, Instant since) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement any = connection.prepareStatement(ANY_SINCE)) {
                any.setObject(1, target);
                any.setObject(2, utc(since));
                try (ResultSet row = any.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        });
    }

    int forget(Instant before) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
                forget.setObject(1, utc(before));
                return forget.executeUpdate();
            }
        });
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
