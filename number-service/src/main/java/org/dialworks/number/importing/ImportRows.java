package org.dialworks.number.importing;

import static org.dialworks.number.sql.Columns.integers;
import static org.dialworks.number.sql.Columns.numbers;
import static org.dialworks.number.sql.Columns.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Word;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The rows of imports: stored when the files are read, worked through later, shown in the report. */
@ApplicationScoped
class ImportRows {

    private static final String ADD = """
            INSERT INTO import_row (import_id, seq, file, line, number_text, digits, extension, last_digits, priority,
                range_name, holder_kind, holder_id, holder_line, holder_name, holder_pool, outcome, reason)
            SELECT ?, * FROM unnest(?::bigint[], ?::integer[], ?::bigint[], ?::text[], ?::bigint[], ?::text[],
                ?::bigint[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[])
            """;
    private static final String RANGES = """
            SELECT *, NULL::uuid AS range_id, NULL AS range_site, NULL AS home_site, NULL::bigint AS epoch,
                0 AS quarantine_days, 0::bigint AS base, 0 AS extension_length
            FROM import_row
            WHERE import_id = ? AND last_digits IS NOT NULL AND outcome IS NULL
            ORDER BY coalesce(priority, 2147483647), seq
            """;
    private static final String HOLDERS = """
            SELECT i.*, r.id AS range_id, r.site AS range_site, r.home_site, r.epoch, r.quarantine_days, r.base,
                r.extension_length
            FROM (SELECT * FROM import_row
                  WHERE import_id = ? AND seq > ? AND last_digits IS NULL AND outcome IS NULL
                  ORDER BY seq LIMIT ?) i
            LEFT JOIN number_range e ON i.extension <> '' AND e.base = i.digits AND e.extension_length = length(i.extension)
                AND nullif(i.extension, '')::bigint BETWEEN e.first AND e.last AND NOT e.retired
            LEFT JOIN number_range w ON w.span @> i.digits AND NOT w.retired
            LEFT JOIN number_range r ON r.id = coalesce(e.id, w.id)
            ORDER BY i.seq
            """;
    private static final String BLOCKS = """
            SELECT DISTINCT r.id AS range_id, i.digits / 1000 AS block
            FROM import_row i JOIN number_range r ON r.span @> i.digits AND NOT r.retired
            WHERE i.import_id = ? AND i.last_digits IS NULL AND i.outcome IS NULL AND i.extension = ''
            UNION
            SELECT r.id, nullif(i.extension, '')::bigint / 1000
            FROM import_row i JOIN number_range r ON r.base = i.digits AND r.extension_length = length(i.extension)
                AND nullif(i.extension, '')::bigint BETWEEN r.first AND r.last AND NOT r.retired
            WHERE i.import_id = ? AND i.last_digits IS NULL AND i.outcome IS NULL AND i.extension <> ''
            """;
    private static final String SETTLE = """
            UPDATE import_row SET outcome = o.outcome, reason = o.reason
            FROM unnest(?::bigint[], ?::text[], ?::text[]) AS o (seq, outcome, reason)
            WHERE import_id = ? AND import_row.seq = o.seq
            """;
    private static final String REPORT = """
            SELECT i.*, f.name AS file_name, f.kind
            FROM import_row i JOIN import_file f USING (import_id, file)
            WHERE import_id = ? AND seq > ? AND (?::text IS NULL OR outcome = ?)
            ORDER BY seq
            LIMIT ?
            """;

    private final Sql sql;

    @Inject
    ImportRows(Sql sql) {
        this.sql = sql;
    }

    /** A row and the range its number is in. */
    record InRange(ImportRow row, Optional<RangeOfNumber> range) {}

    /** How a row came out. */
    record Settled(long seq, RowOutcome outcome, @Nullable String reason) {}

    void add(UUID job, List<ImportRow> rows) {
        sql.update(
                ADD,
                job,
                numbers(rows, ImportRow::seq),
                integers(rows, ImportRow::file),
                numbers(rows, ImportRow::line),
                texts(rows, ImportRow::text),
                numbers(rows, number(PhoneNumber::digits)),
                texts(rows, number(PhoneNumber::extension)),
                numbers(rows, ImportRow::lastDigits),
                integers(rows, ImportRow::priority),
                texts(rows, ImportRow::name),
                texts(rows, holder(holder -> holder.kind().word())),
                texts(rows, holder(Holder::id)),
                texts(rows, holder(holder -> holder.line().word())),
                texts(rows, holder(Holder::displayName)),
                texts(rows, holder(Holder::pool)),
                texts(rows, row -> row.outcome() == null ? null : row.outcome().word()),
                texts(rows, ImportRow::reason));
    }

    /** Ranges to be made, lower priority first. */
    List<ImportRow> ranges(UUID job) {
        return sql.list(RANGES, ImportRows::readRow, job);
    }

    /** The next numbers with holders, in order. */
    List<InRange> holders(UUID job, long afterSeq, int most) {
        return sql.list(HOLDERS, row -> new InRange(readRow(row), readRange(row)), job, afterSeq, most);
    }

    /** The free blocks that the numbers of an import are in. */
    Map<UUID, List<Long>> blocks(UUID job) {
        var blocks = new HashMap<UUID, List<Long>>();
        sql.list(
                BLOCKS,
                row -> blocks.computeIfAbsent(row.getObject("range_id", UUID.class), range -> new ArrayList<>())
                        .add(row.getLong("block")),
                job,
                job);
        return blocks;
    }

    void settle(UUID job, List<Settled> settled) {
        sql.update(
                SETTLE,
                numbers(settled, Settled::seq),
                texts(settled, row -> row.outcome().word()),
                texts(settled, Settled::reason),
                job);
    }

    List<ReportRow> report(UUID job, long afterSeq, @Nullable RowOutcome outcome, int most) {
        String word = outcome == null ? null : outcome.word();
        return sql.list(
                REPORT,
                row -> {
                    ImportRow read = readRow(row);
                    return new ReportRow(
                            read.seq(),
                            row.getString("file_name"),
                            read.line(),
                            row.getString("kind"),
                            read.outcome(),
                            read.reason(),
                            read.text(),
                            read.number(),
                            read.lastDigits() == null ? null : PhoneNumber.of(read.lastDigits()),
                            read.holder());
                },
                job,
                afterSeq,
                word,
                word,
                most);
    }

    private static ImportRow readRow(ResultSet row) throws SQLException {
        Long digits = row.getObject("digits", Long.class);
        String outcome = row.getString("outcome");
        return new ImportRow(
                row.getLong("seq"),
                row.getInt("file"),
                row.getLong("line"),
                row.getString("number_text"),
                digits == null ? null : new PhoneNumber(digits, row.getString("extension")),
                row.getObject("last_digits", Long.class),
                row.getObject("priority", Integer.class),
                row.getString("range_name"),
                readHolder(row),
                outcome == null ? null : Word.parse(RowOutcome.class, outcome),
                row.getString("reason"));
    }

    static @Nullable Holder readHolder(ResultSet row) throws SQLException {
        String kind = row.getString("holder_kind");
        return kind == null
                ? null
                : new Holder(
                        Word.parse(HolderKind.class, kind),
                        row.getString("holder_id"),
                        Word.parse(LineKind.class, row.getString("holder_line")),
                        row.getString("holder_name"),
                        row.getString("holder_pool"));
    }

    private static Optional<RangeOfNumber> readRange(ResultSet row) throws SQLException {
        UUID id = row.getObject("range_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new RangeOfNumber(
                        id,
                        row.getString("range_site"),
                        row.getString("home_site"),
                        row.getLong("epoch"),
                        row.getInt("quarantine_days"),
                        Numbering.of(row.getLong("base"), row.getInt("extension_length"))));
    }

    private static <T> Function<ImportRow, @Nullable T> holder(Function<Holder, @Nullable T> part) {
        return row -> {
            Holder holder = row.holder();
            return holder == null ? null : part.apply(holder);
        };
    }

    private static <T> Function<ImportRow, @Nullable T> number(Function<PhoneNumber, T> part) {
        return row -> {
            PhoneNumber number = row.number();
            return number == null ? null : part.apply(number);
        };
    }
}
