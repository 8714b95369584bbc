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
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.Word;
import org.dialworks.platform.sql.Transactions;
import org.jspecify.annotations.Nullable;

/** Targets in PostgreSQL. Reading one never reads its secret. */
@ApplicationScoped
class TargetRepository {

    private static final String INSERT = """
            INSERT INTO webhook_target (id, name, url, site, min_severity, secret, state, created_at, created_by)
            VALUES (?, ?, ?, ?, ?, ?, 'active', ?, ?)
            """;
    private static final String COLUMNS =
            "SELECT id, name, url, site, min_severity, state, disabled_reason, created_at, created_by FROM webhook_target ";
    private static final String FIND = COLUMNS + "WHERE id = ?";
    // A target for all sites is not shown to a token for some: it would tell of incidents elsewhere.
    private static final String LIST = COLUMNS + """
            WHERE (?::text[] IS NULL OR site = ANY (?))
              AND (?::timestamptz IS NULL OR (created_at, id) > (?, ?))
            ORDER BY created_at, id LIMIT ?
            """;
    private static final String DELETE = "DELETE FROM webhook_target WHERE id = ?";
    private static final String SET_STATE = "UPDATE webhook_target SET state = ?, disabled_reason = ? WHERE id = ?";

    private final Transactions transactions;

    @Inject
    TargetRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    void insert(Target target, SigningSecret secret) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, target.id());
                insert.setString(2, target.name());
                insert.setString(3, target.url());
                insert.setString(4, target.site());
                insert.setString(5, target.minSeverity().word());
                insert.setString(6, secret.reveal());
                insert.setObject(7, target.createdAt().atOffset(ZoneOffset.UTC));
                insert.setString(8, target.createdBy());
                return insert.executeUpdate();
            }
        });
    }

    Optional<Target> find(UUID id) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement find = connection.prepareStatement(FIND)) {
                find.setObject(1, id);
                try (ResultSet row = find.executeQuery()) {
                    return row.next() ? Optional.of(read(row)) : Optional.empty();
                }
            }
        });
    }

    List<Target> list(Set<String> sites, @Nullable Instant afterCreated, @Nullable UUID afterId, int limit) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement list = connection.prepareStatement(LIST)) {
                @Nullable Array allowed = sites.isEmpty() ? null : connection.createArrayOf("text", sites.toArray());
                list.setArray(1, allowed);
                list.setArray(2, allowed);
                OffsetDateTime after = afterCreated == null ? null : afterCreated.atOffset(ZoneOffset.UTC);
                list.setObject(3, after);
                list.setObject(4, after);
                list.setObject(5, afterId);
                list.setInt(6, limit);
                var targets = new ArrayList<Target>();
                try (ResultSet row = list.executeQuery()) {
                    while (row.next()) {
                        targets.add(read(row));
                    }
                }
                return targets;
            }
        });
    }

    void delete(UUID id) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
                delete.setObject(1, id);
                return delete.executeUpdate();
            }
        });
    }

    /** Stops what is sent to it, or lets it go on. */
    void setState(UUID id, String state, @Nullable String reason) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement set = connection.prepareStatement(SET_STATE)) {
                set.setString(1, state);
                set.setString(2, reason);
                set.setObject(3, id);
                return set.executeUpdate();
            }
        });
    }

    private static Target read(ResultSet row) throws SQLException {
        return new Target(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("url"),
                row.getString("site"),
                Word.parse(Severity.class, row.getString("min_severity")),
                row.getString("state"),
                row.getString("disabled_reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                null);
    }
}
