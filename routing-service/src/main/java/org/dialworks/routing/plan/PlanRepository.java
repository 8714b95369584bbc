package org.dialworks.routing.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.platform.sql.Sql;
import org.dialworks.routing.site.SiteIntent;
import org.dialworks.routing.sql.Json;

/** Plans by identity. */
@ApplicationScoped
public class PlanRepository {

    private final Sql sql;

    @Inject
    PlanRepository(Sql sql) {
        this.sql = sql;
    }

    public Optional<SitePlan> find(UUID id) {
        return sql.first("SELECT * FROM plan WHERE id = ?", PlanRepository::read, id);
    }

    /** The number of the site's next plan; the site must be locked. */
    long nextVersion(String site) {
        return sql.one(
                "SELECT coalesce(max(version), 0) + 1 AS next FROM plan WHERE site = ?",
                row -> row.getLong("next"),
                site);
    }

    /** The newest published version of the site, 0 when none is. */
    long publishedVersion(String site) {
        return sql.one(
                "SELECT coalesce(max(version), 0) AS newest FROM plan WHERE site = ? AND published_at IS NOT NULL",
                row -> row.getLong("newest"),
                site);
    }

    /** The newest published plan of the site: the one that it works by. */
    public Optional<SitePlan> newestPublished(String site) {
        return sql.first(
                "SELECT * FROM plan WHERE site = ? AND published_at IS NOT NULL ORDER BY version DESC LIMIT 1",
                PlanRepository::read,
                site);
    }

    /** Plans of a site from new to old. */
    List<PlanSummary> page(String site, long beforeVersion, int limit) {
        return sql.list("""
                SELECT id, version, created_at, created_by, changed_at, changed_by, published_at, published_by, forced_reason
                FROM plan WHERE site = ? AND version < ? ORDER BY version DESC LIMIT ?
                """, PlanRepository::summary, site, beforeVersion, limit);
    }

    void insert(SitePlan plan) {
        sql.update(
                """
                INSERT INTO plan (id, site, version, intent, model, created_at, created_by)
                VALUES (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                """,
                plan.id(),
                plan.site(),
                plan.version(),
                Json.write(plan.intent()),
                Json.write(plan.model()),
                plan.createdAt(),
                plan.createdBy());
    }

    /** Stores what was edited; false when another request was faster. */
    boolean update(SitePlan plan) {
        return sql.update(
                        """
                        UPDATE plan SET model = ?::jsonb, revision = ?, changed_at = ?, changed_by = ?
                        WHERE id = ? AND revision = ? AND published_at IS NULL
                        """,
                        Json.write(plan.model()),
                        plan.revision(),
                        plan.changedAt(),
                        plan.changedBy(),
                        plan.id(),
                        plan.revision() - 1)
                == 1;
    }

    void markPublished(SitePlan plan) {
        sql.update("""
                UPDATE plan SET revision = ?, published_at = ?, published_by = ?, forced_reason = ?
                WHERE id = ? AND published_at IS NULL
                """, plan.revision(), plan.publishedAt(), plan.publishedBy(), plan.forcedReason(), plan.id());
    }

    private static PlanSummary summary(ResultSet row) throws SQLException {
        Instant published = Sql.instant(row, "published_at");
        return new PlanSummary(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                published == null ? "draft" : "published",
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                row.getString("created_by"),
                Sql.instant(row, "changed_at"),
                row.getString("changed_by"),
                published,
                row.getString("published_by"),
                row.getString("forced_reason"));
    }

    private static SitePlan read(ResultSet row) throws SQLException {
        return new SitePlan(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getLong("version"),
                row.getLong("revision"),
                Json.read(row.getString("intent"), SiteIntent.class),
                Json.read(row.getString("model"), VoicePlan.class),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                row.getString("created_by"),
                Sql.instant(row, "changed_at"),
                row.getString("changed_by"),
                Sql.instant(row, "published_at"),
                row.getString("published_by"),
                row.getString("forced_reason"));
    }
}
