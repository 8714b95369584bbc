package org.dialworks.number.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.dialworks.contracts.PhoneNumber;

/** Holders with more than one primary line at a site; a call-park orbit may have many. */
final class SeveralPrimaryQuestion implements Question {

    private static final String HELD = """
            %1$s.state IN ('assigned', 'active') AND %1$s.holder_line = 'primary'
              AND %1$s.holder_kind <> 'call-park-orbit'
            """;
    private static final String SELECT = """
            SELECT n.site, n.digits, n.extension, %s AS subject, NULL::uuid AS import_id, NULL::bigint AS seq,
                   NULL AS export_kind, %s, m.first[1]::bigint AS first_digits, m.first[2] AS first_extension
            FROM (SELECT h.site, h.holder_kind, lower(h.holder_id) AS holder_id,
                         min(ARRAY[lpad(h.digits::text, 15, '0'), h.extension]) AS first
                  FROM phone_number h WHERE %s
                  GROUP BY 1, 2, 3 HAVING count(*) > 1) m
            JOIN phone_number n
                ON n.site = m.site AND n.holder_kind = m.holder_kind AND lower(n.holder_id) = m.holder_id
            WHERE %s AND (n.digits, n.extension) <> (m.first[1]::bigint, m.first[2])
            """.formatted(HOLDER, HERE, HELD.formatted("h"), HELD.formatted("n"));

    @Override
    public FindingKind kind() {
        return FindingKind.SEVERAL_PRIMARY_LINES;
    }

    @Override
    public String select() {
        return SELECT;
    }

    @Override
    public Discrepancy read(ResultSet row) throws SQLException {
        return new SeveralPrimaryLines(
                Question.here(row), new PhoneNumber(row.getLong("first_digits"), row.getString("first_extension")));
    }
}
