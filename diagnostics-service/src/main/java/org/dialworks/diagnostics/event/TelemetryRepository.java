package org.dialworks.diagnostics.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
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
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.MalformedEventException;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.platform.sql.Transactions;
import org.jspecify.annotations.Nullable;

/** Events to look back at: each once. */
@ApplicationScoped
class TelemetryRepository {

    // The form that came first may have been one without the text.
    private static final String INSERT = """
            INSERT INTO telemetry_event (site, computer, channel, provider, event_id, level, record_id, time, event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            ON CONFLICT (computer, channel, record_id, date_trunc('second', time AT TIME ZONE 'UTC'))
            DO UPDATE SET time = excluded.time, event = excluded.event
                WHERE excluded.event ?? 'message' AND NOT telemetry_event.event ?? 'message'
            """;
    // One statement for all filters: PostgreSQL plans it with the values, and drops those that are null.
    private static final String LIST = """
            SELECT id, event FROM telemetry_event
            WHERE (?::text[] IS NULL OR site = ANY (?))
              AND (?::text IS NULL OR site = ?)
              AND (?::text IS NULL OR computer = ?)
              AND (?::text IS NULL OR provider = ?)
              AND (?::integer IS NULL OR event_id = ?)
              AND (?::timestamptz IS NULL OR time >= ?)
              AND (?::timestamptz IS NULL OR time < ?)
              AND (?::timestamptz IS NULL OR (time, id) < (?, ?))
            ORDER BY time DESC, id DESC LIMIT ?
            """;
    private static final String FORGET = """
            DELETE FROM telemetry_event WHERE id IN (
                SELECT id FROM telemetry_event WHERE time < ? ORDER BY time LIMIT ?)
            """;

    private final Transactions transactions;

    @Inject
    TelemetryRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A stored event and its place in the list. */
    record Row(long id, TelemetryEvent event) {}

    /** Stores what is not stored yet. */
    void store(List<TelemetryEvent> events) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (TelemetryEvent event : events) {
                    insert.setString(1, event.site());
                    insert.setString(2, event.computer());
                    insert.setString(3, event.channel());
                    insert.setString(4, event.provider());
                    insert.setInt(5, event.eventId());
                    insert.setInt(6, event.level());
                    insert.setLong(7, event.recordId());
                    insert.setObject(8, utc(event.time()));
                    insert.setString(9, new String(ContractJson.write(event), StandardCharsets.UTF_8));
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    /** Events newest first, after the given place. */
    List<Row> list(EventQuery query, Set<String> sites, @Nullable Instant afterTime, long afterId, int limit) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement list = connection.prepareStatement(LIST)) {
                bind(list, connection, query, sites);
                OffsetDateTime after = afterTime == null ? null : utc(afterTime);
                list.setObject(15, after);
                list.setObject(16, after);
                list.setLong(17, afterId);
                list.setInt(18, limit);
                var rows = new ArrayList<Row>();
                try (ResultSet row = list.executeQuery()) {
                    while (row.next()) {
                        rows.add(new Row(row.getLong("id"), read(row.getString("event"))));
                    }
                }
                return rows;
            }
        });
    }

    private static void bind(PreparedStatement list, Connection connection, EventQuery query, Set<String> sites)
            throws SQLException {
        @Nullable Array allowed = sites.isEmpty() ? null : connection.createArrayOf("text", sites.toArray());
        list.setArray(1, allowed);
        list.setArray(2, allowed);
        list.setString(3, query.site);
        list.setString(4, query.site);
        String computer = query.computer().orElse(null);
        list.setString(5, computer);
        list.setString(6, computer);
        list.setString(7, query.provider);
        list.setString(8, query.provider);
        list.setObject(9, query.eventId);
        list.setObject(10, query.eventId);
        setTime(list, 11, query.from());
        setTime(list, 13, query.to());
    }

    private static void setTime(PreparedStatement list, int index, Optional<Instant> time) throws SQLException {
        OffsetDateTime value = time.map(TelemetryRepository::utc).orElse(null);
        list.setObject(index, value);
        list.setObject(index + 1, value);
    }

    /** Deletes events older than the given time; at most so many, so that no transaction grows long. */
    int forget(Instant before, int most) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
                forget.setObject(1, utc(before));
                forget.setInt(2, most);
                return forget.executeUpdate();
            }
        });
    }

    private static TelemetryEvent read(String json) {
        try {
            return ContractJson.read(json.getBytes(StandardCharsets.UTF_8), TelemetryEvent.class);
        } catch (MalformedEventException e) {
            throw new IllegalStateException("a stored event cannot be read", e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
