package org.dialworks.diagnostics.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.Word;
import org.dialworks.diagnostics.suppression.Suppressor;
import org.dialworks.platform.sql.Transactions;
import org.jspecify.annotations.Nullable;

/** Incidents in PostgreSQL. Whoever changes one has locked its row. */
@ApplicationScoped
class IncidentRepository {

    // Whoever opens an incident of a group is alone with it, also where there is no row yet that could be locked.
    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(?, 7))";
    private static final String LATEST = """
            SELECT * FROM incident WHERE grouped_by = ?
            ORDER BY (state <> 'resolved') DESC, last_seen DESC LIMIT 1 FOR UPDATE
            """;
    private static final String BY_ID = "SELECT * FROM incident WHERE id = ?";
    private static final String LOCK = BY_ID + " FOR UPDATE";
    private static final String INSERT = """
            INSERT INTO incident (site, host, family, state, severity, rule, title, cause, repair, source, first_seen,
                                  last_seen, count, conditions, evidence, assignee, note, changed_at, changed_by,
                                  version, grouped_by, suppressed_by, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;
    private static final String UPDATE = """
            UPDATE incident
            SET (site, host, family, state, severity, rule, title, cause, repair, source, first_seen, last_seen, count,
                 conditions, evidence, assignee, note, changed_at, changed_by, version, grouped_by, suppressed_by) =
                (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?::jsonb)
            WHERE id = ?
            """;
    private static final String UNRESOLVED_OF_SITE =
            "SELECT * FROM incident WHERE site = ? AND state <> 'resolved' ORDER BY id";
    private static final String SITES_WITH_TROUBLE = "SELECT DISTINCT site FROM incident WHERE state <> 'resolved'";
    private static final String LIST = """
            SELECT * FROM incident
            WHERE (?::text[] IS NULL OR site = ANY (?))
              AND (?::text IS NULL OR site = ?)
              AND (?::text IS NULL OR state = ?)
              AND (?::text IS NULL OR host = ?)
              AND (?::timestamptz IS NULL OR (last_seen, id) < (?, ?))
            ORDER BY last_seen DESC, id DESC LIMIT ?
            """;
    private static final String RECORD =
            "INSERT INTO incident_timeline (incident_id, at, by, what) VALUES (?, ?, ?, ?)";
    private static final String TIMELINE =
            "SELECT at, by, what FROM incident_timeline WHERE incident_id = ? ORDER BY id LIMIT 1000";

    private static final TypeReference<List<Condition>> CONDITIONS = new TypeReference<>() {};
    private static final TypeReference<List<IncidentChanged.Evidence>> EVIDENCE = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, String>> LABELS = new TypeReference<>() {};
    private static final TypeReference<List<Suppressor>> SUPPRESSORS = new TypeReference<>() {};

    private final Transactions transactions;
    private final ObjectMapper json =
            ContractJson.configure(JsonMapper.builder().build());

    @Inject
    IncidentRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The open incident of the group, else its latest, locked; until the transaction ends nobody else opens one. */
    Optional<Incident> lockLatest(SortedMap<String, String> group) {
        String groupedBy = text(group);
        return transactions.inCurrent(connection -> {
            try (PreparedStatement alone = connection.prepareStatement(ALONE)) {
                alone.setString(1, groupedBy);
                alone.execute();
            }
            try (PreparedStatement query = connection.prepareStatement(LATEST)) {
                query.setString(1, groupedBy);
                return first(query);
            }
        });
    }

    /** All incidents of a site that are not resolved. */
    List<Incident> unresolved(String site) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement query = connection.prepareStatement(UNRESOLVED_OF_SITE)) {
                query.setString(1, site);
                return all(query);
            }
        });
    }

    /** The sites that have incidents that are not resolved. */
    List<String> sitesWithTrouble() {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement query = connection.prepareStatement(SITES_WITH_TROUBLE);
                    ResultSet row = query.executeQuery()) {
                var sites = new ArrayList<String>();
                while (row.next()) {
                    sites.add(row.getString("site"));
                }
                return sites;
            }
        });
    }

    Optional<Incident> find(UUID id) {
        return byId(BY_ID, id);
    }

    Optional<Incident> lock(UUID id) {
        return byId(LOCK, id);
    }

    private Optional<Incident> byId(String sql, UUID id) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setObject(1, id);
                return first(query);
            }
        });
    }

    void insert(Incident incident) {
        write(INSERT, incident);
    }

    void update(Incident incident) {
        write(UPDATE, incident);
    }

    private void write(String sql, Incident incident) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement write = connection.prepareStatement(sql)) {
                Condition leading = incident.leading();
                write.setString(1, incident.site());
                write.setString(2, incident.host());
                write.setString(3, incident.family());
                write.setString(4, incident.state().word());
                write.setString(5, incident.severity().word());
                write.setString(6, leading.rule());
                write.setString(7, leading.title());
                write.setString(8, leading.cause());
                write.setString(9, text(leading.repair()));
                write.setString(10, leading.source());
                write.setObject(11, utc(incident.firstSeen()));
                write.setObject(12, utc(incident.lastSeen()));
                write.setLong(13, incident.count());
                write.setString(14, text(incident.conditions()));
                write.setString(15, text(incident.evidence()));
                write.setString(16, incident.assignee());
                write.setString(17, incident.note());
                write.setObject(18, utc(incident.changedAt()));
                write.setString(19, incident.changedBy());
                write.setLong(20, incident.version());
                write.setString(21, text(incident.group()));
                write.setString(22, text(incident.suppressedBy()));
                write.setObject(23, incident.id());
                return write.executeUpdate();
            }
        });
    }

    /** Incidents, the last seen first, after the given place. */
    List<Incident> list(
            Set<String> sites,
            @Nullable String site,
            @Nullable IncidentState state,
            @Nullable String host,
            @Nullable Instant afterSeen,
            @Nullable UUID afterId,
            int limit) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement list = connection.prepareStatement(LIST)) {
                @Nullable Array allowed = sites.isEmpty() ? null : connection.createArrayOf("text", sites.toArray());
                list.setArray(1, allowed);
                list.setArray(2, allowed);
                list.setString(3, site);
                list.setString(4, site);
                String word = state == null ? null : state.word();
                list.setString(5, word);
                list.setString(6, word);
                list.setString(7, host);
                list.setString(8, host);
                OffsetDateTime after = afterSeen == null ? null : utc(afterSeen);
                list.setObject(9, after);
                list.setObject(10, after);
                list.setObject(11, afterId);
                list.setInt(12, limit);
                return all(list);
            }
        });
    }

    void record(UUID incident, Instant at, String by, String what) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement record = connection.prepareStatement(RECORD)) {
                record.setObject(1, incident);
                record.setObject(2, utc(at));
                record.setString(3, by);
                record.setString(4, what);
                return record.executeUpdate();
            }
        });
    }

    List<IncidentView.Step> timeline(UUID incident) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement query = connection.prepareStatement(TIMELINE)) {
                query.setObject(1, incident);
                var steps = new ArrayList<IncidentView.Step>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        steps.add(
                                new IncidentView.Step(instant(row, "at"), row.getString("by"), row.getString("what")));
                    }
                }
                return steps;
            }
        });
    }

    private Optional<Incident> first(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    private List<Incident> all(PreparedStatement query) throws SQLException {
        var incidents = new ArrayList<Incident>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                incidents.add(read(row));
            }
        }
        return incidents;
    }

    private Incident read(ResultSet row) throws SQLException {
        String site = row.getString("site");
        String host = row.getString("host");
        String family = row.getString("family");
        List<Condition> conditions = parse(row.getString("conditions"), CONDITIONS).stream()
                .map(condition -> condition.in(site, host, family))
                .toList();
        return new Incident(
                row.getObject("id", UUID.class),
                site,
                parse(row.getString("grouped_by"), LABELS),
                Word.parse(IncidentState.class, row.getString("state")),
                Incident.leading(conditions),
                instant(row, "first_seen"),
                instant(row, "last_seen"),
                row.getLong("count"),
                conditions,
                parse(row.getString("evidence"), EVIDENCE),
                parse(row.getString("suppressed_by"), SUPPRESSORS),
                row.getString("assignee"),
                row.getString("note"),
                instant(row, "changed_at"),
                row.getString("changed_by"),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
