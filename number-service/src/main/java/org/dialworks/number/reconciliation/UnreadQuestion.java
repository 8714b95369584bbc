package org.dialworks.number.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows of the newest exports that came to nothing: what a user corrects at the source. */
enum UnreadQuestion implements Question {
    UNREADABLE(FindingKind.UNREADABLE_ROW, "rejected") {
        @Override
        public Discrepancy read(ResultSet row) throws SQLException {
            return new UnreadableRow(row.getString("number_text"), why(row));
        }
    },
    LOCAL(FindingKind.LOCAL_NUMBER, "local") {
        @Override
        public Discrepancy read(ResultSet row) throws SQLException {
            return new LocalNumber(row.getString("number_text"), why(row));
        }
    };

    private final FindingKind kind;
    private final String select;

    UnreadQuestion(FindingKind kind, String outcome) {
        this.kind = kind;
        this.select = """
            SELECT DISTINCT ON (e.site, r.subject)
                   e.site, 0::bigint AS digits, '' AS extension, r.subject, r.import_id, r.seq, NULL AS export_kind,
                   r.number_text, r.reason
            FROM newest_export e
            JOIN import_file f ON f.import_id = e.import_id AND f.kind = e.kind
            JOIN (SELECT *, concat_ws(' ', nullif(number_text, ''), holder_kind, lower(holder_id), range_name) AS subject
                  FROM import_row WHERE outcome = '%s') r
                ON r.import_id = f.import_id AND r.file = f.file
            ORDER BY e.site, r.subject, r.seq
            """.formatted(outcome);
    }

    @Override
    public FindingKind kind() {
        return kind;
    }

    @Override
    public String select() {
        return select;
    }

    private static String why(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? "it cannot be read" : reason;
    }
}
