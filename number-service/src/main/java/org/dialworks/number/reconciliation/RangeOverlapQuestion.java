package org.dialworks.number.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.dialworks.contracts.PhoneNumber;

/**
 * Ranges of the newest exports that begin before another one of the same export has ended, or that have numbers of another
 * site's range.
 */
final class RangeOverlapQuestion implements Question {

    // In the order of their first numbers, a range overlaps an earlier one exactly when one that ends last has not
    // ended.
    private static final String SELECT = """
            SELECT s.site, s.digits, '' AS extension, s.name || ' / ' || s.site || ' / ' || s.other AS subject,
                   s.import_id, s.seq, NULL AS export_kind, s.name, s.last_digits, s.other, s.other_first, s.other_last,
                   s.other_site
            FROM (
                WITH shown AS (
                    SELECT e.site, r.import_id, r.seq, r.digits, r.last_digits,
                           coalesce(r.range_name, r.number_text) AS name,
                           max(ARRAY[r.last_digits, r.seq]) OVER (
                               PARTITION BY e.site, e.import_id ORDER BY r.digits, r.seq
                               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
                    FROM newest_export e
                    JOIN import_file f ON f.import_id = e.import_id AND f.kind = e.kind
                    JOIN import_row r ON r.import_id = f.import_id AND r.file = f.file
                    WHERE r.last_digits IS NOT NULL)
                SELECT shown.*, coalesce(o.range_name, o.number_text) AS other, o.digits AS other_first,
                       o.last_digits AS other_last, '' AS other_site
                FROM shown JOIN import_row o ON o.import_id = shown.import_id AND o.seq = shown.before[2]
                WHERE shown.before[1] >= shown.digits
                UNION ALL
                SELECT shown.*, g.name, g.first, g.last, g.site
                FROM shown JOIN number_range g
                    ON g.span && int8range(shown.digits, shown.last_digits, '[]') AND NOT g.retired
                    AND g.site <> shown.site) s
            """;

    @Override
    public FindingKind kind() {
        return FindingKind.RANGE_OVERLAP;
    }

    @Override
    public String select() {
        return SELECT;
    }

    @Override
    public Discrepancy read(ResultSet row) throws SQLException {
        return new RangeOverlap(
                row.getString("name"),
                Question.number(row),
                PhoneNumber.of(row.getLong("last_digits")),
                row.getString("other"),
                PhoneNumber.of(row.getLong("other_first")),
                PhoneNumber.of(row.getLong("other_last")),
                row.getString("other_site"));
    }
}
