package org.dialworks.number.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.dialworks.contracts.PhoneNumber;

/** Base number against extensions, and extensions against one another, by the policy of each site. */
final class BaseClashQuestion implements Question {

    private static final String TAKEN = """
            %1$s.state NOT IN ('available', 'blocked', 'retired')
              AND NOT (%1$s.state IN ('reserved', 'quarantined') AND coalesce(%1$s.until <= now(), false))
            """;
    // Each further extension against the first of them, or the base number where that is taken.
    private static final String SELECT = """
            SELECT n.site, n.digits, n.extension, 'extension ' || o.extension AS subject, NULL::uuid AS import_id,
                   NULL::bigint AS seq, NULL AS export_kind, %s, o.extension AS other_extension
            FROM phone_number o
            JOIN site_policy p ON p.site = o.site AND p.uniqueness <> 'extensions-apart'
            JOIN LATERAL (
                SELECT * FROM phone_number n
                WHERE n.digits = o.digits AND n.extension < o.extension AND %s
                ORDER BY n.extension LIMIT 1) n ON n.extension = '' OR p.uniqueness = 'one-per-base'
            WHERE o.extension <> '' AND %s
            """.formatted(HERE, TAKEN.formatted("n"), TAKEN.formatted("o"));

    @Override
    public FindingKind kind() {
        return FindingKind.BASE_EXTENSION_CLASH;
    }

    @Override
    public String select() {
        return SELECT;
    }

    @Override
    public Discrepancy read(ResultSet row) throws SQLException {
        return new BaseExtensionClash(
                Question.here(row), new PhoneNumber(row.getLong("digits"), row.getString("other_extension")));
    }
}
