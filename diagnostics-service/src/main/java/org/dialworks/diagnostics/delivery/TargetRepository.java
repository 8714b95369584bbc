package org.dialworks.diagnostics.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.Word;
import org.dialworks.diagnostics.suppression.MatcherJson;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Targets in PostgreSQL. Reading one never reads its secret. */
@ApplicationScoped
class TargetRepository {

    private static final String INSERT = """
            INSERT INTO webhook_target (kind, name, url, min_severity, matchers, repeat_seconds, per_second, settings,
                                        version, site, secret, state, created_at, created_by, id)
            VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?, ?, 'active', ?, ?, ?)
            """;
    private static final String UPDATE = """
            UPDATE webhook_target
            SET (name, url, min_severity, matchers, repeat_seconds, per_second, settings, version) =
                (?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?)
            WHERE id = ?
            """;
    private static final String SET_SECRET = """
            UPDATE webhook_target SET previous_secret = CASE WHEN ?::timestamptz IS NULL THEN NULL ELSE secret END,
                   previous_until = ?, secret = ?
            WHERE id = ?
            """;
    private static final String PREVIOUS_UNTIL =
            "SELECT previous_until FROM webhook_target WHERE id = ? AND previous_until IS NOT NULL";
    private static final String COLUMNS = """
            SELECT id, kind, name, url, site, min_severity, matchers, repeat_seconds, per_second, settings, state,
                   disabled_reason, resting_until, created_at, created_by, version
            FROM webhook_target
            """;
    private static final String FIND = COLUMNS + "WHERE id = ?";
    private static final String LOCK = FIND + " FOR UPDATE";
    // A target for all sites is not shown to a token for some: it would tell of incidents elsewhere.
    private static final String LIST = COLUMNS + """
            WHERE (?::text[] IS NULL OR site = ANY (?))
              AND (?::timestamptz IS NULL OR (created_at, id) > (?, ?))
            ORDER BY created_at, id LIMIT ?
            """;
    private static final String DELETE = "DELETE FROM webhook_target WHERE id = ?";
    private static final String SET_STATE = """
            UPDATE webhook_target SET state = ?, disabled_reason = ?, failures = 0, resting_until = NULL WHERE id = ?
            """;
    private static final String HAS_FAILED = "UPDATE webhook_target SET failures = ?, resting_until = ? WHERE id = ?";
    private static final String HAS_RECOVERED = """
            WITH before AS (SELECT id, failures FROM webhook_target WHERE id = ? FOR UPDATE)
            UPDATE webhook_target t SET failures = 0, resting_until = NULL
            FROM before WHERE t.id = before.id RETURNING before.failures
            """;

    private final Sql sql;

    @Inject
    TargetRepository(Sql sql) {
        this.sql = sql;
    }

    void insert(Target target, @Nullable String secret) {
        sql.update(
                INSERT,
                target.kind().word(),
                target.name(),
                target.url(),
                target.minSeverity().word(),
                MatcherJson.write(target.matchers()),
                target.repeatEvery().toSeconds(),
                target.perSecond(),
                target.settings().write(),
                target.version(),
                target.site(),
                secret,
                target.createdAt(),
                target.createdBy(),
                target.id());
    }

    void update(Target target) {
        sql.update(
                UPDATE,
                target.name(),
                target.url(),
                target.minSeverity().word(),
                MatcherJson.write(target.matchers()),
                target.repeatEvery().toSeconds(),
                target.perSecond(),
                target.settings().write(),
                target.version(),
                target.id());
    }

    /**
     * Gives a target another secret.
     *
     * @param previousUntil how long the one before is used beside it; null for not at all
     */
    void setSecret(UUID id, String secret, @Nullable Instant previousUntil) {
        sql.update(SET_SECRET, previousUntil, previousUntil, secret, id);
    }

    /** How long the secret before the last one is used; empty when there was none. */
    Optional<Instant> previousUntil(UUID id) {
        return sql.first(PREVIOUS_UNTIL, row -> Objects.requireNonNull(Sql.instant(row, "previous_until")), id);
    }

    Optional<Target> find(UUID id) {
        return sql.first(FIND, TargetRepository::read, id);
    }

    Optional<Target> lock(UUID id) {
        return sql.first(LOCK, TargetRepository::read, id);
    }

    List<Target> list(Set<String> sites, @Nullable Instant afterCreated, @Nullable UUID afterId, int limit) {
        String @Nullable [] allowed = sites.isEmpty() ? null : sites.toArray(String[]::new);
        return sql.list(LIST, TargetRepository::read, allowed, allowed, afterCreated, afterCreated, afterId, limit);
    }

    void delete(UUID id) {
        sql.update(DELETE, id);
    }

    /** Stops what is sent to it, or lets it go on. */
    void setState(UUID id, String state, @Nullable String reason) {
        sql.update(SET_STATE, state, reason, id);
    }

    /** It has failed so often in a row, and rests until then. */
    void hasFailed(UUID id, int failures, @Nullable Instant restsUntil) {
        sql.update(HAS_FAILED, failures, restsUntil, id);
    }

    /** It has taken a message; returns how often in a row it had failed before. */
    int hasRecovered(UUID id) {
        return sql.first(HAS_RECOVERED, row -> row.getInt("failures"), id).orElse(0);
    }

    private static Target read(ResultSet row) throws SQLException {
        TargetSettings settings = TargetSettings.read(row.getString("settings"));
        return new Target(
                row.getObject("id", UUID.class),
                Word.parse(TargetKind.class, row.getString("kind")),
                row.getString("name"),
                row.getString("url"),
                row.getString("site"),
                Word.parse(Severity.class, row.getString("min_severity")),
                MatcherJson.read(row.getString("matchers")),
                Duration.ofSeconds(row.getLong("repeat_seconds")),
                row.getObject("per_second", Double.class),
                settings.user(),
                settings.from(),
                settings.to(),
                settings.tls(),
                row.getString("state"),
                row.getString("disabled_reason"),
                Sql.instant(row, "resting_until"),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                row.getString("created_by"),
                row.getLong("version"),
                null);
    }
}
