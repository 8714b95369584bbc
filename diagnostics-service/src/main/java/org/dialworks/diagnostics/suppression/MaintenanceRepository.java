package org.dialworks.diagnostics.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Word;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Maintenance windows in PostgreSQL. */
@ApplicationScoped
class MaintenanceRepository {

    private static final String INSERT = """
            INSERT INTO maintenance (id, name, site, matchers, starts_at, ends_at, repeats, zone, created_at, created_by)
            VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OF_SITE =
            "SELECT * FROM maintenance WHERE site IS NULL OR site = ? ORDER BY created_at, id";
    private static final String FIND = "SELECT * FROM maintenance WHERE id = ?";
    private static final String DELETE = "DELETE FROM maintenance WHERE id = ?";
    private static final String LIST = """
            SELECT * FROM maintenance
            WHERE (?::text[] IS NULL OR site IS NULL OR site = ANY (?))
              AND (?::timestamptz IS NULL OR (created_at, id) > (?, ?))
            ORDER BY created_at, id LIMIT ?
            """;

    private final Sql sql;

    @Inject
    MaintenanceRepository(Sql sql) {
        this.sql = sql;
    }

    void insert(Maintenance window) {
        sql.update(
                INSERT,
                window.id(),
                window.name(),
                window.site(),
                MatcherJson.write(window.matchers()),
                window.startsAt(),
                window.endsAt(),
                window.repeats().word(),
                window.zone(),
                window.createdAt(),
                window.createdBy());
    }

    List<Maintenance> of(String site) {
        return sql.list(OF_SITE, MaintenanceRepository::read, site);
    }

    Optional<Maintenance> find(UUID id) {
        return sql.first(FIND, MaintenanceRepository::read, id);
    }

    void delete(UUID id) {
        sql.update(DELETE, id);
    }

    /** Windows, oldest first. */
    List<Maintenance> list(Set<String> sites, @Nullable Instant afterCreated, @Nullable UUID afterId, int limit) {
        String @Nullable [] allowed = sites.isEmpty() ? null : sites.toArray(String[]::new);
        return sql.list(
                LIST, MaintenanceRepository::read, allowed, allowed, afterCreated, afterCreated, afterId, limit);
    }

    private static Maintenance read(ResultSet row) throws SQLException {
        return new Maintenance(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("site"),
                MatcherJson.read(row.getString("matchers")),
                Objects.requireNonNull(Sql.instant(row, "starts_at")),
                Objects.requireNonNull(Sql.instant(row, "ends_at")),
                Word.parse(Maintenance.Repeats.class, row.getString("repeats")),
                row.getString("zone"),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                row.getString("created_by"));
    }
}
