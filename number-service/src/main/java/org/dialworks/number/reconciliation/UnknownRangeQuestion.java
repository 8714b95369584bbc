package org.dialworks.number.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Numbers outside every range that somebody holds, that rest, or that the newest exports show. */
final class UnknownRangeQuestion implements Question {

    private static final String SELECT = """
            SELECT DISTINCT ON (n.site, n.digits, n.extension)
                   n.site, n.digits, n.extension, coalesce(%s, '') AS subject, r.import_id, r.seq, NULL AS export_kind, %s
            FROM phone_number n
            LEFT JOIN (newest_export e JOIN import_row r ON r.import_id = e.import_id AND r.last_digits IS NULL)
                ON e.site = n.site AND r.digits = n.digits AND r.extension = n.extension
            WHERE n.range_id IS NULL AND n.state <> 'retired' AND (n.state <> 'available' OR r.import_id IS NOT NULL)
            ORDER BY n.site, n.digits, n.extension, e.taken_at DESC NULLS LAST, r.seq
            """.formatted(HOLDER, HERE);

    @Override
    public FindingKind kind() {
        return FindingKind.UNKNOWN_RANGE;
    }

    @Override
    public String select() {
        return SELECT;
    }

    @Override
    public Discrepancy read(ResultSet row) throws SQLException {
        return new UnknownRange(Question.here(row));
    }
}
