package org.dialworks.number.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.dialworks.contracts.Word;
import org.dialworks.platform.sql.Sql;

/** The policies of all sites. Read one only with the block of the base number locked: whoever changes it locks them all. */
@ApplicationScoped
public class SitePolicies {

    private static final String OF = "SELECT uniqueness, version FROM site_policy WHERE site = ?";
    private static final String STORE = """
            INSERT INTO site_policy (site, uniqueness, version, changed_at, changed_by) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT site_policy_pk DO UPDATE SET
                uniqueness = EXCLUDED.uniqueness, version = EXCLUDED.version, changed_at = EXCLUDED.changed_at,
                changed_by = EXCLUDED.changed_by
            """;

    private final Sql sql;

    @Inject
    SitePolicies(Sql sql) {
        this.sql = sql;
    }

    public SitePolicy of(String site) {
        return sql.first(
                        OF,
                        row -> new SitePolicy(
                                site,
                                Word.parse(Uniqueness.class, row.getString("uniqueness")),
                                row.getLong("version")),
                        site)
                .orElseGet(() -> SitePolicy.unset(site));
    }

    public void store(SitePolicy policy, Instant at, String by) {
        sql.update(STORE, policy.site(), policy.uniqueness().word(), policy.version(), at, by);
    }
}
