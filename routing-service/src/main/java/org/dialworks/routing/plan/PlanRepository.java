package org.dialworks.routing.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    void markPublished(SitePlan plan) {
        sql.update(
                "UPDATE plan SET published_at = ?, published_by = ? WHERE id = ? AND published_at IS NULL",
                plan.publishedAt(),
                plan.publishedBy(),
                plan.id());
    }

    private static SitePlan read(ResultSet row) throws SQLException {
        return new SitePlan(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getLong("version"),
                Json.read(row.getString("intent"), SiteIntent.class),
                Json.read(row.getString("model"), VoicePlan.class),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                row.getString("created_by"),
                Sql.instant(row, "published_at"),
                row.getString("published_by"));
    }
}
