package org.dialworks.number.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Word;
import org.dialworks.number.inventory.NumberRows;
import org.dialworks.platform.sql.Sql;

/**
 * One question to the inventory and the newest exports, answered by one statement over all of them at once.
 *
 * <p>Each row of the answer has {@code site}; {@code digits} and {@code extension}, 0 and empty where there is no number;
 * {@code subject}, what besides the number makes it this finding and no other; {@code import_id} and {@code seq}, the row
 * that shows it, or without {@code seq} the import whose {@code export_kind} does not show it; and what {@link #read}
 * reads.
 */
interface Question {

    /** A number's columns, as {@link #here} reads them. */
    String HERE = """
            n.state, n.holder_kind, n.holder_id, n.holder_line, n.holder_name, n.holder_pool, n.since, n.changed_by""";
    /** A number's holder as a subject. */
    String HOLDER = "n.holder_kind || ' ' || lower(n.holder_id) || ' ' || n.holder_line";

    FindingKind kind();

    String select();

    Discrepancy read(ResultSet row) throws SQLException;

    static PhoneNumber number(ResultSet row) throws SQLException {
        return new PhoneNumber(row.getLong("digits"), row.getString("extension"));
    }

    static Here here(ResultSet row) throws SQLException {
        return new Here(
                number(row),
                Word.parse(NumberState.class, row.getString("state")),
                NumberRows.readHolder(row),
                Objects.requireNonNull(Sql.instant(row, "since")),
                row.getString("changed_by"));
    }

    /** The holder that an export shows, in columns that begin with {@code other_}. */
    static Holder other(ResultSet row) throws SQLException {
        return new Holder(
                Word.parse(HolderKind.class, row.getString("other_kind")),
                row.getString("other_id"),
                Word.parse(LineKind.class, row.getString("other_line")),
                row.getString("other_name"),
                row.getString("other_pool"));
    }
}
