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
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Inhibitions in PostgreSQL. */
@ApplicationScoped
class InhibitionRepository {

    private static final String INSERT = """
            INSERT INTO inhibition (id, name, site, source, target, equal, created_at, created_by)
            VALUES (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
            """;
    private static final String OF_SITE =
            "SELECT * FROM inhibition WHERE site IS NULL OR site = ? ORDER BY created_at, id";
    private static final String FIND = "SELECT * FROM inhibition WHERE id = ?";
    private static final String DELETE = "DELETE FROM inhibition WHERE id = ?";
    private static final String LIST = """
            SELECT * FROM inhibition
            WHERE (?::text[] IS NULL OR site IS NULL OR site = ANY (?))
              AND (?::timestamptz IS NULL OR (created_at, id) > (?, ?))
            ORDER BY created_at, id LIMIT ?
            """;

    private final Sql sql;

    @Inject
    InhibitionRepository(Sql sql) {
        this.sql = sql;
    }

    void insert(Inhibition rule) {
        sql.update(
                INSERT,
                rule.id(),
                rule.name(),
                rule.site(),
                MatcherJson.write(rule.source()),
                MatcherJson.write(rule.target()),
                rule.equal().toArray(String[]::new),
                rule.createdAt(),
                rule.createdBy());
    }

    List<Inhibition> of(String site) {
        return sql.list(OF_SITE, InhibitionRepository::read, site);
    }

    Optional<Inhibition> find(UUID id) {
        return sql.first(FIND, InhibitionRepository::read, id);
    }

    void delete(UUID id) {
        sql.update(DELETE, id);
    }

    /** Inhibitions, oldest first. */
    List<Inhibition> list(Set<String> sites, @Nullable Instant afterCreated, @Nullable UUID afterId, int limit) {
        String @Nullable [] allowed = sites.isEmpty() ? null : sites.toArray(String[]::new);
        return sql.list(LIST, InhibitionRepository::read, allowed, allowed, afterCreated, afterCreated, afterId, limit);
    }

    private static Inhibition read(ResultSet row) throws SQLException {
        return new Inhibition(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("site"),
                MatcherJson.read(row.getString("source")),
                MatcherJson.read(row.getString("target")),
                List.of((String[]) row.getArray("equal").getArray()),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                row.getString("created_by"));
    }
}
