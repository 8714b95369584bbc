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

/** Silences in PostgreSQL. */
@ApplicationScoped
class SilenceRepository {

    private static final String INSERT = """
            INSERT INTO silence (id, site, matchers, starts_at, ends_at, comment, created_at, created_by, version)
            VALUES (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = "UPDATE silence SET ends_at = ?, comment = ?, version = ? WHERE id = ?";
    private static final String ACTIVE = """
            SELECT * FROM silence WHERE (site IS NULL OR site = ?) AND starts_at <= ? AND ends_at > ?
            ORDER BY created_at, id
            """;
    private static final String FIND = "SELECT * FROM silence WHERE id = ?";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String LIST = """
            SELECT * FROM silence
            WHERE (?::text[] IS NULL OR site IS NULL OR site = ANY (?))
              AND (?::timestamptz IS NULL OR ends_at > ?)
              AND (?::timestamptz IS NULL OR (ends_at, id) < (?, ?))
            ORDER BY ends_at DESC, id DESC LIMIT ?
            """;

    private final Sql sql;

    @Inject
    SilenceRepository(Sql sql) {
        this.sql = sql;
    }

    void insert(Silence silence) {
        sql.update(
                INSERT,
                silence.id(),
                silence.site(),
                MatcherJson.write(silence.matchers()),
                silence.startsAt(),
                silence.endsAt(),
                silence.comment(),
                silence.createdAt(),
                silence.createdBy(),
                silence.version());
    }

    void update(Silence silence) {
        sql.update(UPDATE, silence.endsAt(), silence.comment(), silence.version(), silence.id());
    }

    List<Silence> active(String site, Instant now) {
        return sql.list(ACTIVE, SilenceRepository::read, site, now, now);
    }

    Optional<Silence> find(UUID id) {
        return sql.first(FIND, SilenceRepository::read, id);
    }

    Optional<Silence> lock(UUID id) {
        return sql.first(LOCK, SilenceRepository::read, id);
    }

    /** Silences, the last to end first. */
    List<Silence> list(
            Set<String> sites,
            @Nullable Instant notExpiredAt,
            @Nullable Instant afterEnd,
            @Nullable UUID afterId,
            int limit) {
        String @Nullable [] allowed = sites.isEmpty() ? null : sites.toArray(String[]::new);
        return sql.list(
                LIST,
                SilenceRepository::read,
                allowed,
                allowed,
                notExpiredAt,
                notExpiredAt,
                afterEnd,
                afterEnd,
                afterId,
                limit);
    }

    private static Silence read(ResultSet row) throws SQLException {
        return new Silence(
                row.getObject("id", UUID.class),
                row.getString("site"),
                MatcherJson.read(row.getString("matchers")),
                Objects.requireNonNull(Sql.instant(row, "starts_at")),
                Objects.requireNonNull(Sql.instant(row, "ends_at")),
                row.getString("comment"),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                row.getString("created_by"),
                row.getLong("version"));
    }
}
