package org.dialworks.number.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.dialworks.platform.sql.Sql;

/** Holders named by an object id that the newest export of Teams users does not have. */
final class OrphanQuestion implements Question {

    // The exports of users and of numbers are seldom taken in one moment. One without object ids says nothing.
    private static final String SELECT = """
            SELECT n.site, n.digits, n.extension, %s AS subject, x.import_id, NULL::bigint AS seq,
                   x.kind AS export_kind, %s, x.taken_at
            FROM newest_export x
            JOIN phone_number n ON n.site = x.site AND n.since < x.taken_at + interval '1 day'
            WHERE x.kind = 'Get-CsOnlineUser'
              AND n.state IN ('assigned', 'active') AND n.holder_kind IN ('user', 'resource-account')
              AND n.holder_id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
              AND EXISTS (SELECT FROM directory_object d WHERE d.import_id = x.import_id)
              AND NOT EXISTS (
                SELECT FROM directory_object d
                WHERE d.import_id = x.import_id AND d.object_id::text = lower(n.holder_id))
            """.formatted(HOLDER, HERE);

    @Override
    public FindingKind kind() {
        return FindingKind.ORPHAN_HOLDER;
    }

    @Override
    public String select() {
        return SELECT;
    }

    @Override
    public Discrepancy read(ResultSet row) throws SQLException {
        return new OrphanHolder(Question.here(row), Objects.requireNonNull(Sql.instant(row, "taken_at")));
    }
}
