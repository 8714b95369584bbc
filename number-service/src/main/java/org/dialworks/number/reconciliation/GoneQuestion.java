package org.dialworks.number.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.dialworks.platform.sql.Sql;

/**
 * Numbers whose holder had them before the newest export of such holders was taken, and that it does not show. A holder
 * whose row there could not be read is not gone.
 */
final class GoneQuestion implements Question {

    // Joined with the newest exports once more inside, so that the rows of older imports are not read.
    private static final String SELECT = """
            SELECT n.site, n.digits, n.extension, %s AS subject, e.import_id, NULL::bigint AS seq, e.kind AS export_kind,
                   %s, e.taken_at
            FROM phone_number n
            JOIN covering_export e
                ON e.site = n.site AND e.holder_kind = n.holder_kind AND n.holder_id ~* e.ids AND e.taken_at > n.since
            WHERE n.state IN ('assigned', 'active')
              AND NOT EXISTS (
                SELECT FROM newest_export x JOIN import_row r USING (import_id)
                WHERE import_id = e.import_id AND r.digits = n.digits AND r.extension = n.extension
                  AND r.holder_id IS NOT NULL)
              AND NOT EXISTS (
                SELECT FROM newest_export x JOIN import_row r USING (import_id)
                WHERE import_id = e.import_id AND lower(r.holder_id) = lower(n.holder_id)
                  AND r.outcome IN ('rejected', 'local'))
            """.formatted(HOLDER, HERE);

    @Override
    public FindingKind kind() {
        return FindingKind.GONE;
    }

    @Override
    public String select() {
        return SELECT;
    }

    @Override
    public Discrepancy read(ResultSet row) throws SQLException {
        return new Gone(
                Question.here(row), row.getString("export_kind"), Objects.requireNonNull(Sql.instant(row, "taken_at")));
    }
}
