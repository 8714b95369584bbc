package org.dialworks.number.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The ranges that numbers can be taken from. */
@ApplicationScoped
public class Sources {

    private static final String BY_ID =
            "SELECT id, site, home_site, epoch, quarantine_days FROM number_range WHERE id = ? AND NOT retired";
    private static final String WITH_FREE = """
            SELECT id, site, home_site, epoch, quarantine_days FROM number_range r
            WHERE NOT retired AND (?::text[] IS NULL OR site = ANY (?)) AND (?::text IS NULL OR home_site = ?)
              AND last > ?
              AND EXISTS (SELECT FROM free_block b WHERE b.range_id = r.id AND NOT b.exhausted)
            ORDER BY first
            """;
    private static final String CHOSEN = """
            SELECT id, site, home_site, epoch, quarantine_days FROM number_range r
            WHERE NOT retired AND site = ? AND home_site = ?
              AND (?::uuid[] IS NULL OR id = ANY (?))
              AND (?::text[] IS NULL OR tags && ?)
              AND (?::text[] IS NULL OR purpose = ANY (?))
              AND EXISTS (SELECT FROM free_block b WHERE b.range_id = r.id AND NOT b.exhausted)
            ORDER BY first
            """;
    private static final String OF_SITE =
            "SELECT EXISTS (SELECT FROM number_range WHERE site = ? AND NOT retired) AS has";

    private final Sql sql;
    private final String homeSite;

    @Inject
    Sources(Sql sql, @ConfigProperty(name = "dialworks.site") String homeSite) {
        this.sql = sql;
        this.homeSite = homeSite;
    }

    Optional<RangeOfNumber> range(UUID id) {
        return sql.first(BY_ID, Sources::read, id);
    }

    boolean isHere(RangeOfNumber range) {
        return range.homeSite().equals(homeSite);
    }

    /** Ranges of a site with something free that are written here, in ascending order. */
    public List<RangeOfNumber> takeable(String site) {
        String[] sites = {site};
        return sql.list(WITH_FREE, Sources::read, sites, sites, homeSite, homeSite, 0L);
    }

    /** Ranges of a choice with something free that are written here, in ascending order. */
    public List<RangeOfNumber> takeable(RangeChoice choice) {
        UUID[] ids = choice.ids().isEmpty() ? null : choice.ids().toArray(UUID[]::new);
        String[] tags = orNull(choice.tags());
        String[] purposes = orNull(choice.purposes());
        return sql.list(CHOSEN, Sources::read, choice.site(), homeSite, ids, ids, tags, tags, purposes, purposes);
    }

    private static String @Nullable [] orNull(Collection<String> values) {
        return values.isEmpty() ? null : values.toArray(String[]::new);
    }

    /** Ranges of the sites, or of all when none is given, with something free behind a number, in ascending order. */
    List<RangeOfNumber> withFree(Collection<String> sites, long after) {
        String[] wanted = sites.isEmpty() ? null : sites.toArray(String[]::new);
        return sql.list(WITH_FREE, Sources::read, wanted, wanted, null, null, after);
    }

    public boolean hasRanges(String site) {
        return sql.one(OF_SITE, row -> row.getBoolean("has"), site);
    }

    private static RangeOfNumber read(ResultSet row) throws SQLException {
        return new RangeOfNumber(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getString("home_site"),
                row.getLong("epoch"),
                row.getInt("quarantine_days"));
    }
}
