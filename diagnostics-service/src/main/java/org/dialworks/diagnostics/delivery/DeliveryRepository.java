package org.dialworks.diagnostics.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.platform.sql.Transactions;
import org.jspecify.annotations.Nullable;

/** Deliveries as callers see them, and their being sent again by hand. */
@ApplicationScoped
class DeliveryRepository {

    private static final String COLUMNS = """
            SELECT d.seq, d.id, d.target_id, d.subject, d.type, d.state, d.attempts, d.next_attempt_at, d.last_status,
                   d.last_error, d.created_at, d.finished_at
            FROM webhook_delivery d JOIN webhook_target t ON t.id = d.target_id
            """;
    private static final String LIST = COLUMNS + """
            WHERE (?::text[] IS NULL OR t.site = ANY (?))
              AND (?::uuid IS NULL OR d.target_id = ?)
              AND (?::text IS NULL OR d.state = ?)
              AND d.seq < ?
            ORDER BY d.seq DESC LIMIT ?
            """;
    private static final String FIND = COLUMNS + "WHERE d.id = ?";
    private static final String AGAIN = """
            UPDATE webhook_delivery d
            SET state = 'pending', attempts = 0, next_attempt_at = ?, leased_until = NULL, finished_at = NULL
            FROM webhook_target t
            WHERE t.id = d.target_id
              AND d.state <> 'pending'
              AND (?::text[] IS NULL OR t.site = ANY (?))
            """;
    private static final String AGAIN_BY_ID = AGAIN + "AND d.id = ANY (?)";
    private static final String AGAIN_IN_TIME =
            AGAIN + "AND d.target_id = ? AND d.created_at >= ? AND d.created_at < ?";

    private final Transactions transactions;

    @Inject
    DeliveryRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A delivery and its place in the list. */
    record Row(long seq, Delivery delivery) {}

    /** Deliveries newest first, after the given place. */
    List<Row> list(Set<String> sites, @Nullable UUID target, @Nullable String state, long afterSeq, int limit) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement list = connection.prepareStatement(LIST)) {
                @Nullable Array allowed = sites.isEmpty() ? null : connection.createArrayOf("text", sites.toArray());
                list.setArray(1, allowed);
                list.setArray(2, allowed);
                list.setObject(3, target);
                list.setObject(4, target);
                list.setString(5, state);
                list.setString(6, state);
                list.setLong(7, afterSeq);
                list.setInt(8, limit);
                var rows = new ArrayList<Row>();
                try (ResultSet row = list.executeQuery()) {
                    while (row.next()) {
                        rows.add(read(row));
                    }
                }
                return rows;
            }
        });
    }

    Optional<Delivery> find(UUID id) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement find = connection.prepareStatement(FIND)) {
                find.setObject(1, id);
                try (ResultSet row = find.executeQuery()) {
                    return row.next() ? Optional.of(read(row).delivery()) : Optional.empty();
                }
            }
        });
    }

    /** Sends finished deliveries again, with the ids they had. */
    int sendAgain(Set<String> sites, List<UUID> ids, Instant now) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement again = connection.prepareStatement(AGAIN_BY_ID)) {
                again.setObject(1, utc(now));
                @Nullable Array allowed = sites.isEmpty() ? null : connection.createArrayOf("text", sites.toArray());
                again.setArray(2, allowed);
                again.setArray(3, allowed);
                again.setArray(4, connection.createArrayOf("uuid", ids.toArray()));
                return again.executeUpdate();
            }
        });
    }

    /** Sends what a target was sent in a time again. */
    int sendAgain(Set<String> sites, UUID target, Instant from, Instant to, Instant now) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement again = connection.prepareStatement(AGAIN_IN_TIME)) {
                again.setObject(1, utc(now));
                @Nullable Array allowed = sites.isEmpty() ? null : connection.createArrayOf("text", sites.toArray());
                again.setArray(2, allowed);
                again.setArray(3, allowed);
                again.setObject(4, target);
                again.setObject(5, utc(from));
                again.setObject(6, utc(to));
                return again.executeUpdate();
            }
        });
    }

    private static Row read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String state = row.getString("state");
        return new Row(
                row.getLong("seq"),
                new Delivery(
                        id,
                        Delivery.webhookId(id),
                        row.getObject("target_id", UUID.class),
                        row.getString("subject"),
                        row.getString("type"),
                        state,
                        row.getInt("attempts"),
                        state.equals(Delivery.PENDING) ? instant(row, "next_attempt_at") : null,
                        row.getObject("last_status", Integer.class),
                        row.getString("last_error"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row, "finished_at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
