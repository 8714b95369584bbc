package org.dialworks.number.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Word;
import org.dialworks.platform.sql.Sql;

/** What has become of a number, and who held it when. */
@ApplicationScoped
class NumberHistory {

    private static final String ENTRIES = """
            SELECT version, state, holder_kind, holder_id, holder_line, holder_name, NULL AS holder_pool, until, reason, at,
                   changed_by
            FROM number_history WHERE digits = ? AND extension = ? AND version < ?
            ORDER BY version DESC
            LIMIT ?
            """;
    private static final String HELD = """
            SELECT version, holder_kind, holder_id, holder_line, holder_name, NULL AS holder_pool, at, next_at
            FROM (SELECT *, lead(at) OVER (ORDER BY version) AS next_at
                  FROM number_history WHERE digits = ? AND extension = ?)
            WHERE state IN ('assigned', 'active', 'porting-out') AND holder_id IS NOT NULL
            ORDER BY version
            """;

    private final Sql sql;

    @Inject
    NumberHistory(Sql sql) {
        this.sql = sql;
    }

    /** Its changes before a version, latest first, at most so many. */
    List<NumberView.HistoryEntry> entries(PhoneNumber number, long beforeVersion, int most) {
        return sql.list(ENTRIES, NumberHistory::entry, number.digits(), number.extension(), beforeVersion, most);
    }

    /** Who held it and for how long, in ascending order. */
    List<HoldingPeriod> holders(PhoneNumber number) {
        return HoldingPeriod.of(sql.list(
                HELD,
                row -> new HoldingPeriod.Version(
                        row.getLong("version"),
                        Objects.requireNonNull(NumberRows.readHolder(row)),
                        NumberRows.required(Sql.instant(row, "at")),
                        Sql.instant(row, "next_at")),
                number.digits(),
                number.extension()));
    }

    private static NumberView.HistoryEntry entry(ResultSet row) throws SQLException {
        return new NumberView.HistoryEntry(
                row.getLong("version"),
                Word.parse(NumberState.class, row.getString("state")),
                NumberRows.readHolder(row),
                Sql.instant(row, "until"),
                row.getString("reason"),
                NumberRows.required(Sql.instant(row, "at")),
                row.getString("changed_by"));
    }
}
