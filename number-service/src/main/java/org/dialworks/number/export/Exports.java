package org.dialworks.number.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Word;
import org.dialworks.number.inventory.NumberRows;
import org.dialworks.number.inventory.NumberSearch;
import org.dialworks.number.inventory.NumberView;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Searches, a batch at a time. */
@ApplicationScoped
class Exports {

    private static final int BATCH = 2000;
    private static final String RANGES = """
            SELECT r.id, r.name, r.site, r.base, r.extension_length, r.first, r.last, r.carrier, r.purpose, r.tags,
                   coalesce((SELECT sum(b.free) FROM free_block b WHERE b.range_id = r.id), 0) AS free
            FROM number_range r
            WHERE NOT r.retired AND (r.base, r.extension_length, r.first) > (?, ?, ?)
              AND (?::text[] IS NULL OR r.site = ANY (?))
            ORDER BY r.base, r.extension_length, r.first
            LIMIT ?
            """;
    private static final String HISTORY = """
            SELECT h.digits, h.extension, h.version, h.state, h.holder_kind, h.holder_id, h.holder_line, h.holder_name,
                   NULL AS holder_pool, h.until, h.reason, h.at, h.changed_by, n.site
            FROM number_history h JOIN phone_number n USING (digits, extension)
            WHERE (h.digits, h.extension, h.version) > (?, ?, ?)
              AND (?::text[] IS NULL OR n.site = ANY (?))
              AND (?::bigint IS NULL OR (h.digits = ? AND h.extension = ?))
              AND (?::text IS NULL OR lower(h.holder_id) IN (?, ?))
              AND (?::timestamptz IS NULL OR h.at >= ?) AND (?::timestamptz IS NULL OR h.at < ?)
            ORDER BY h.digits, h.extension, h.version
            LIMIT ?
            """;

    private final NumberSearch numbers;
    private final Sql sql;

    @Inject
    Exports(NumberSearch numbers, Sql sql) {
        this.numbers = numbers;
        this.sql = sql;
    }

    /**
     * Which changes of numbers.
     *
     * @param sites of numbers of these sites, or of all when none is given
     * @param number of this number
     * @param holder that left the number with this holder, by the whole id
     * @param from not before this instant
     * @param to before this instant
     */
    record Changes(
            Collection<String> sites,
            @Nullable PhoneNumber number,
            @Nullable String holder,
            @Nullable Instant from,
            @Nullable Instant to) {}

    Batches<NumberView> numbers(NumberSearch.Query query) {
        return Batches.of(
                last -> numbers.page(query, last.map(NumberView::number).orElse(new PhoneNumber(1, "")), BATCH));
    }

    Batches<RangeRow> ranges(Collection<String> sites) {
        String[] wanted = sites.isEmpty() ? null : sites.toArray(String[]::new);
        return Batches.of(last -> sql.list(
                RANGES,
                Exports::range,
                last.map(RangeRow::base).orElse(-1L),
                last.map(range -> range.first().extension().length()).orElse(0),
                last.map(RangeRow::place).orElse(0L),
                wanted,
                wanted,
                BATCH));
    }

    Batches<HistoryRow> history(Changes query) {
        return Batches.of(last -> history(query, last));
    }

    private List<HistoryRow> history(Changes query, Optional<HistoryRow> last) {
        String[] sites = query.sites().isEmpty() ? null : query.sites().toArray(String[]::new);
        PhoneNumber behind = last.map(HistoryRow::number).orElse(new PhoneNumber(1, ""));
        PhoneNumber number = query.number();
        Long digits = number == null ? null : number.digits();
        String holder = query.holder() == null ? null : query.holder().strip().toLowerCase(Locale.ROOT);
        return sql.list(
                HISTORY,
                Exports::change,
                behind.digits(),
                behind.extension(),
                last.map(HistoryRow::version).orElse(0L),
                sites,
                sites,
                digits,
                digits,
                number == null ? null : number.extension(),
                holder,
                holder,
                "sip:" + holder,
                query.from(),
                query.from(),
                query.to(),
                query.to(),
                BATCH);
    }

    private static RangeRow range(ResultSet row) throws SQLException {
        return new RangeRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("site"),
                number(row, "first"),
                number(row, "last"),
                row.getString("carrier"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getLong("last") - row.getLong("first") + 1,
                row.getLong("free"));
    }

    // In a range of extensions a place is the value of the extension.
    private static PhoneNumber number(ResultSet row, String place) throws SQLException {
        long base = row.getLong("base");
        return base == 0
                ? PhoneNumber.of(row.getLong(place))
                : new PhoneNumber(
                        base,
                        String.format(Locale.ROOT, "%0" + row.getInt("extension_length") + "d", row.getLong(place)));
    }

    private static HistoryRow change(ResultSet row) throws SQLException {
        return new HistoryRow(
                new PhoneNumber(row.getLong("digits"), row.getString("extension")),
                row.getLong("version"),
                Word.parse(NumberState.class, row.getString("state")),
                NumberRows.readHolder(row),
                Sql.instant(row, "until"),
                row.getString("reason"),
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getString("changed_by"),
                row.getString("site"));
    }
}
