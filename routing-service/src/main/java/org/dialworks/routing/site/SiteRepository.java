package org.dialworks.routing.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.platform.sql.Sql;
import org.dialworks.routing.sql.Json;

/** Sites as other features look them up. */
@ApplicationScoped
public class SiteRepository {

    private static final String COLUMNS = "SELECT id, version, intent FROM site ";

    private final Sql sql;

    @Inject
    SiteRepository(Sql sql) {
        this.sql = sql;
    }

    /** The site, if it has an intent. */
    public Optional<Site> find(String id) {
        return sql.first(COLUMNS + "WHERE id = ?", SiteRepository::read, id);
    }

    /**
     * The platform of a site.
     *
     * @throws ProblemException 409 while the site has no intent
     */
    public Platform platform(String id) {
        return find(id).map(site -> site.intent().platform())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT,
                        "The platform of site " + id + " is not known: PUT /api/routing/v1/sites/" + id + "/intent"));
    }

    /** The site, locked until the transaction ends: plans of a site are numbered one after the other. */
    public Optional<Site> lock(String id) {
        return sql.first(COLUMNS + "WHERE id = ? FOR UPDATE", SiteRepository::read, id);
    }

    List<Site> page(Set<String> sites, String after, int limit) {
        return sql.list(
                COLUMNS + "WHERE id > ? AND (cardinality(?::text[]) = 0 OR id = ANY (?)) ORDER BY id LIMIT ?",
                SiteRepository::read,
                after,
                sites.toArray(String[]::new),
                sites.toArray(String[]::new),
                limit);
    }

    /** False when another request has put the first intent in the meantime. */
    boolean insert(Site site, Instant at, String by) {
        return sql.update("""
                        INSERT INTO site (id, version, intent, changed_at, changed_by) VALUES (?, ?, ?::jsonb, ?, ?)
                        ON CONFLICT ON CONSTRAINT site_pk DO NOTHING
                        """, site.id(), site.version(), Json.write(site.intent()), at, by) == 1;
    }

    void update(Site site, Instant at, String by) {
        sql.update(
                "UPDATE site SET version = ?, intent = ?::jsonb, changed_at = ?, changed_by = ? WHERE id = ?",
                site.version(),
                Json.write(site.intent()),
                at,
                by,
                site.id());
    }

    private static Site read(ResultSet row) throws SQLException {
        return new Site(
                row.getString("id"), row.getLong("version"), Json.read(row.getString("intent"), SiteIntent.class));
    }
}
