package org.dialworks.number.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Holders that exports show beside the holder or the state that a number has here, as long as the newest export that would
 * show them still does. Somebody whom Teams names by an object id and Skype for Business by a SIP address is one person
 * where an export of Teams users says so.
 */
enum BesideQuestion implements Question {
    HELD_TWICE(FindingKind.HELD_TWICE, "AND held AND NOT privately") {
        @Override
        public Discrepancy read(ResultSet row) throws SQLException {
            return new HeldTwice(Question.here(row), Question.other(row));
        }
    },
    PRIVATE_LINE_CLASH(FindingKind.PRIVATE_LINE_CLASH, "AND held AND privately") {
        @Override
        public Discrepancy read(ResultSet row) throws SQLException {
            return new PrivateLineClash(Question.here(row), Question.other(row));
        }
    },
    HELD_AGAINST_STATE(FindingKind.HELD_AGAINST_STATE, "AND NOT held") {
        @Override
        public Discrepancy read(ResultSet row) throws SQLException {
            return new HeldAgainstState(Question.here(row), Question.other(row));
        }
    };

    private final FindingKind kind;
    private final String select;

    BesideQuestion(FindingKind kind, String condition) {
        this.kind = kind;
        this.select = """
            SELECT DISTINCT ON (n.site, h.digits, h.extension, h.subject)
                   n.site, h.digits, h.extension, h.subject, coalesce(e.import_id, h.import_id) AS import_id, r.seq,
                   NULL AS export_kind, %s, h.holder_kind AS other_kind, h.holder_id AS other_id,
                   h.holder_line AS other_line, h.holder_name AS other_name, h.holder_pool AS other_pool
            FROM (SELECT f.*, f.holder_kind || ' ' || lower(f.holder_id) || ' ' || f.holder_line AS subject
                  FROM further_holder f) h
            JOIN phone_number n USING (digits, extension)
            CROSS JOIN LATERAL (
                SELECT n.state IN ('assigned', 'active') AS held,
                       'private' IN (h.holder_line, n.holder_line) AS privately,
                       h.subject = %s OR EXISTS (
                         SELECT FROM newest_export x JOIN directory_object d USING (import_id)
                         WHERE x.site = n.site AND h.holder_line = n.holder_line
                           AND (d.object_id::text, d.sip) IN (
                             (lower(h.holder_id), lower(n.holder_id)), (lower(n.holder_id), lower(h.holder_id)))) AS same) is_so
            LEFT JOIN covering_export e
                ON e.site = n.site AND e.holder_kind = h.holder_kind AND h.holder_id ~* e.ids AND e.taken_at > h.seen_at
            LEFT JOIN ((SELECT import_id FROM newest_export UNION SELECT import_id FROM further_holder) x
                       JOIN import_row r USING (import_id))
                ON x.import_id = coalesce(e.import_id, h.import_id) AND r.digits = h.digits
                AND r.extension = h.extension AND lower(r.holder_id) = lower(h.holder_id)
                AND r.holder_line = h.holder_line
            WHERE (e.import_id IS NULL OR r.import_id IS NOT NULL) AND same IS NOT TRUE %s
            ORDER BY n.site, h.digits, h.extension, h.subject, e.taken_at DESC NULLS LAST, r.seq
            """.formatted(HERE, HOLDER, condition);
    }

    @Override
    public FindingKind kind() {
        return kind;
    }

    @Override
    public String select() {
        return select;
    }
}
