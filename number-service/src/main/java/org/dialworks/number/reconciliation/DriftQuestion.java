package org.dialworks.number.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Holders whose name or pool here is not that of the newest export that shows them with the number. */
final class DriftQuestion implements Question {

    private static final String SELECT = """
            SELECT * FROM (
                SELECT DISTINCT ON (n.site, n.digits, n.extension)
                       n.site, n.digits, n.extension, %s AS subject, r.import_id, r.seq, NULL AS export_kind, %s,
                       r.holder_kind AS other_kind, r.holder_id AS other_id, r.holder_line AS other_line,
                       r.holder_name AS other_name, r.holder_pool AS other_pool
                FROM newest_export e
                JOIN import_row r ON r.import_id = e.import_id
                JOIN phone_number n
                    ON n.site = e.site AND n.digits = r.digits AND n.extension = r.extension
                    AND n.holder_kind = r.holder_kind AND lower(n.holder_id) = lower(r.holder_id)
                    AND n.holder_line = r.holder_line
                WHERE n.state IN ('assigned', 'active')
                ORDER BY n.site, n.digits, n.extension, e.taken_at DESC, r.seq DESC) newest
            WHERE other_name <> coalesce(holder_name, '') OR other_pool <> coalesce(holder_pool, '')
            """.formatted(HOLDER, HERE);

    @Override
    public FindingKind kind() {
        return FindingKind.HOLDER_DRIFT;
    }

    @Override
    public String select() {
        return SELECT;
    }

    @Override
    public Discrepancy read(ResultSet row) throws SQLException {
        return new HolderDrift(Question.here(row), Question.other(row));
    }
}
