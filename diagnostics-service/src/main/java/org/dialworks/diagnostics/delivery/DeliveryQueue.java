package org.dialworks.diagnostics.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.Word;
import org.dialworks.diagnostics.suppression.Matcher;
import org.dialworks.diagnostics.suppression.MatcherJson;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The messages that wait, in PostgreSQL, so that they outlive every process.
 *
 * <p>A target gets one message at a time, the oldest that is due. Behind a message that waits to be tried again, later
 * ones about the same incident wait too; those about others go on, so that one message a receiver chokes on does not hold
 * up three days of alerts. A target that rests, or has had its share for now, gets nothing.
 */
@ApplicationScoped
class DeliveryQueue {

    /** Longer than any attempt takes: when it is over, the sender has died. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final String CANDIDATES = """
            SELECT t.id, t.matchers,
                   array_position(ARRAY['critical', 'error', 'warning', 'info'], ?)
                       <= array_position(ARRAY['critical', 'error', 'warning', 'info'], t.min_severity) AS bad_enough,
                   EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.target_id = t.id AND d.subject = ?) AS told
            FROM webhook_target t
            WHERE t.state = 'active' AND (t.site IS NULL OR t.site = ?)
            ORDER BY t.created_at, t.id
            """;
    private static final String ENQUEUE = """
            INSERT INTO webhook_delivery (id, target_id, subject, type, body, state, attempts, next_attempt_at, created_at)
            SELECT gen_random_uuid(), t, ?, ?, ?, 'pending', 0, ?, ? FROM unnest(?) AS t
            """;
    private static final String ENQUEUE_ONE = """
            INSERT INTO webhook_delivery (id, target_id, subject, type, body, state, attempts, next_attempt_at, created_at)
            VALUES (?, ?, ?, ?, ?, 'pending', 0, ?, ?)
            """;
    // Another sender that saw the same row finds it leased once it has the lock, and leaves it.
    private static final String CLAIM = """
            WITH claimed AS (
                UPDATE webhook_delivery c
                SET leased_until = ?, attempts = c.attempts + 1
                FROM webhook_target t
                WHERE t.id = c.target_id AND c.seq IN (
                    SELECT d.seq FROM webhook_delivery d
                    JOIN webhook_target a ON a.id = d.target_id AND a.state = 'active'
                        AND (a.resting_until IS NULL OR a.resting_until <= ?)
                        AND (a.next_send_at IS NULL OR a.next_send_at <= ?)
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
                RETURNING c.seq, c.id, c.target_id, c.body, c.attempts, c.created_at,
                          t.kind, t.url, t.secret, t.previous_secret, t.previous_until, t.settings, t.repeat_seconds,
                          t.failures),
            paced AS (
                UPDATE webhook_target t SET next_send_at = ?::timestamptz + make_interval(secs => 1 / t.per_second)
                FROM claimed WHERE t.id = claimed.target_id AND t.per_second IS NOT NULL)
            SELECT * FROM claimed ORDER BY seq
            """;
    private static final String FINISH = """
            UPDATE webhook_delivery
            SET state = ?, next_attempt_at = ?, leased_until = NULL, last_status = ?, last_error = ?, finished_at = ?
            WHERE seq = ?
            """;
    // What has only waited for the target to come back need not wait longer; what it has refused must.
    private static final String BRING_FORWARD = """
            UPDATE webhook_delivery SET next_attempt_at = ?
            WHERE target_id = ? AND state = 'pending' AND next_attempt_at > ?
              AND attempts > 0 AND (last_status IS NULL OR last_status >= 500 OR last_status IN (408, 429))
            """;
    private static final String ANY_SINCE = """
            SELECT EXISTS (SELECT 1 FROM webhook_delivery
                           WHERE target_id = ? AND state = 'delivered' AND finished_at >= ?) AS found
            """;
    private static final String FORGET = """
            DELETE FROM webhook_delivery WHERE seq IN (
                SELECT seq FROM webhook_delivery WHERE state <> 'pending' AND finished_at < ? ORDER BY seq LIMIT 5000)
            """;

    private final Sql sql;

    @Inject
    DeliveryQueue(Sql sql) {
        this.sql = sql;
    }

    /**
     * A message that this process now sends.
     *
     * @param failures how often its target has failed in a row before
     */
    record Claimed(
            long seq, UUID id, UUID target, String body, int attempts, Instant createdAt, Recipient to, int failures) {

        @Override
        public String toString() {
            return "Claimed[" + id + " to " + target + ", attempt " + attempts + "]";
        }
    }

    private record Candidate(UUID target, List<Matcher> matchers, boolean badEnough, boolean told) {}

    /**
     * The targets that want to hear of an incident: those that it is bad enough for and whose matchers it has, and those
     * that have heard of it before: who was told of an incident hears of its end too, although that is less bad.
     */
    List<UUID> listeners(IncidentChanged incident, Map<String, String> labels, boolean onlyTheTold) {
        return sql
                .list(
                        CANDIDATES,
                        row -> new Candidate(
                                row.getObject("id", UUID.class),
                                MatcherJson.read(row.getString("matchers")),
                                row.getBoolean("bad_enough"),
                                row.getBoolean("told")),
                        incident.severity().word(),
                        incident.id().toString(),
                        incident.site())
                .stream()
                .filter(candidate -> candidate.told()
                        || (!onlyTheTold && candidate.badEnough() && Matcher.allMatch(candidate.matchers(), labels)))
                .map(Candidate::target)
                .toList();
    }

    /** Puts a message about an incident for each of the targets into the queue. */
    void enqueue(List<UUID> targets, UUID incident, String type, String body, Instant now) {
        sql.update(ENQUEUE, incident.toString(), type, body, now, now, targets.toArray(UUID[]::new));
    }

    /** Puts one message for one target into the queue that is about nothing else. */
    void enqueue(UUID id, UUID target, String type, String body, Instant now) {
        sql.update(ENQUEUE_ONE, id, target, id.toString(), type, body, now, now);
    }

    /** Takes messages that are due; they are this process's until the lease is over. */
    List<Claimed> claim(int most, Instant now) {
        return sql.list(CLAIM, row -> read(row, now), now.plus(LEASE), now, now, now, now, now, most, now);
    }

    private static Claimed read(ResultSet row, Instant now) throws SQLException {
        Instant previousUntil = Sql.instant(row, "previous_until");
        return new Claimed(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getObject("target_id", UUID.class),
                row.getString("body"),
                row.getInt("attempts"),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                new Recipient(
                        Word.parse(TargetKind.class, row.getString("kind")),
                        row.getString("url"),
                        row.getString("secret"),
                        previousUntil != null && now.isBefore(previousUntil) ? row.getString("previous_secret") : null,
                        TargetSettings.read(row.getString("settings")),
                        Duration.ofSeconds(row.getLong("repeat_seconds"))),
                row.getInt("failures"));
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
        sql.update(FINISH, state, next, status, error, finished, claimed.seq());
    }

    /** The target is back: what waits for it is due. */
    void bringForward(UUID target, Instant now) {
        sql.update(BRING_FORWARD, now, target, now);
    }

    /** Whether the target has taken anything since. */
    boolean hasTakenAnySince(UUID target, Instant since) {
        return sql.one(ANY_SINCE, row -> row.getBoolean("found"), target, since);
    }

    int forget(Instant before) {
        return sql.update(FORGET, before);
    }
}
