package org.dialworks.number.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Word;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.number.range.Span;
import org.dialworks.number.sql.CopyRows;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The rows of imports: stored when the files are read, worked through later, shown in the report. */
@ApplicationScoped
class ImportRows {

    private static final String ADD = """
            COPY import_row (import_id, seq, file, line, number_text, digits, extension, last_digits, priority, range_name,
                shows, until, holder_kind, holder_id, holder_line, holder_name, holder_pool, outcome, reason) FROM STDIN
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
    // Consecutive numbers differ from their place in the order by the same; a range has numbers of one length.
    private static final String RUNS = """
            SELECT min(digits) AS first, max(digits) AS last
            FROM (SELECT digits, digits - row_number() OVER (ORDER BY digits) AS run, length(digits::text) AS length
                  FROM (SELECT DISTINCT i.digits FROM import_row i JOIN import_file f USING (import_id, file)
                        WHERE import_id = ? AND f.kind = ANY (?) AND i.outcome IS NULL AND i.last_digits IS NULL
                          AND i.extension = ''
                          AND NOT EXISTS (SELECT FROM number_range r WHERE r.span @> i.digits AND NOT r.retired)) d) n
            GROUP BY run, length
            ORDER BY 1
            """;
    private static final String BLOCKS = """
            SELECT DISTINCT r.id AS range_id, i.digits / 1000 AS block
            FROM import_row i JOIN number_range r ON r.span @> i.digits AND NOT r.retired
            WHERE i.import_id = ? AND i.last_digits IS NULL AND i.outcome IS NULL
            UNION
            SELECT r.id, nullif(i.extension, '')::bigint / 1000
            FROM import_row i JOIN number_range r ON r.base = i.digits AND r.extension_length = length(i.extension)
                AND nullif(i.extension, '')::bigint BETWEEN r.first AND r.last AND NOT r.retired
            WHERE i.import_id = ? AND i.last_digits IS NULL AND i.outcome IS NULL AND i.extension <> ''
            """;
    private static final String SETTLE = "COPY import_outcome (import_id, seq, outcome, reason) FROM STDIN";
    private static final String REPORT = """
            SELECT i.*, f.name AS file_name, f.kind, coalesce(i.outcome, o.outcome) AS came_out,
                nullif(concat_ws('; ', o.reason, i.reason), '') AS why
            FROM import_row i
            JOIN import_file f USING (import_id, file)
            LEFT JOIN import_outcome o USING (import_id, seq)
            WHERE i.import_id = ? AND i.seq > ? AND (?::text IS NULL OR coalesce(i.outcome, o.outcome) = ?)
            ORDER BY i.seq
            LIMIT ?
            """;
    private static final String LOCAL = """
            SELECT * FROM import_row WHERE import_id = ? AND seq > ? AND outcome = 'local' ORDER BY seq LIMIT ?
            """;

    private static final String DELETE_OUTCOMES = """
            DELETE FROM import_outcome
            WHERE import_id = ? AND seq IN (SELECT seq FROM import_outcome WHERE import_id = ? ORDER BY seq LIMIT ?)
            """;
    private static final String DELETE_ROWS = """
            DELETE FROM import_row
            WHERE import_id = ? AND seq IN (SELECT seq FROM import_row WHERE import_id = ? ORDER BY seq LIMIT ?)
            """;

    private final Sql sql;

    private final CopyRows copy;

    @Inject
    ImportRows(Sql sql, CopyRows copy) {
        this.sql = sql;
        this.copy = copy;
    }

    /** A row and the range its number is in. */
    record InRange(ImportRow row, Optional<RangeOfNumber> range) {}

    /** How a row came out. */
    record Settled(long seq, RowOutcome outcome, @Nullable String reason) {}

    void add(UUID job, List<ImportRow> rows) {
        copy.add(ADD, rows, (columns, row) -> {
            PhoneNumber number = row.number();
            Holder holder = row.holder();
            columns.add(job)
                    .add(row.seq())
                    .add(row.file())
                    .add(row.line())
                    .add(row.text())
                    .add(number == null ? null : number.digits())
                    .add(number == null ? null : number.extension())
                    .add(row.lastDigits())
                    .add(row.priority())
                    .add(row.name())
                    .add(word(row.shows()))
                    .add(row.until())
                    .add(holder == null ? null : holder.kind().word())
                    .add(holder == null ? null : holder.id())
                    .add(holder == null ? null : holder.line().word())
                    .add(holder == null ? null : holder.displayName())
                    .add(holder == null ? null : holder.pool())
                    .add(word(row.outcome()))
                    .add(row.reason());
        });
    }

    private static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }

    /** Ranges to be made, lower priority first. */
    List<ImportRow> ranges(UUID job) {
        return sql.list(RANGES, ImportRows::readRow, job);
    }

    /** The next numbers with holders, in order. */
    List<InRange> holders(UUID job, long afterSeq, int most) {
        return sql.list(HOLDERS, row -> new InRange(readRow(row), readRange(row)), job, afterSeq, most);
    }

    /** Runs of consecutive numbers outside every range, of the files that list our own numbers. */
    List<Span> runs(UUID job) {
        String[] kinds = Arrays.stream(ExportKind.values())
                .filter(ExportKind::listsOwnNumbers)
                .flatMap(kind -> Stream.of(kind.cmdlet(), kind.cmdlet() + ImportRepository.LOCAL_NUMBERS))
                .toArray(String[]::new);
        return sql.list(RUNS, row -> new Span(row.getLong("first"), row.getLong("last")), job, kinds);
    }

    /** The free blocks that the numbers of an import and their base numbers are in. */
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
        copy.add(
                SETTLE,
                settled,
                (columns, row) -> columns.add(job)
                        .add(row.seq())
                        .add(row.outcome().word())
                        .add(row.reason()));
    }

    /** Forgets what became of the rows of a job that begins again. */
    void unsettle(UUID job) {
        sql.update("DELETE FROM import_outcome WHERE import_id = ?", job);
    }

    /**
     * Tells the planner how large the tables have become. Until autovacuum would come by, reconciliation takes them for
     * empty and compares every row with every other.
     */
    void analyze() {
        sql.run("ANALYZE import_file, import_row, import_outcome, directory_object, further_holder, phone_number");
    }

    /** Deletes rows of a job and what became of them, at most so many; how many it were. */
    int delete(UUID job, int most) {
        return Math.max(sql.update(DELETE_OUTCOMES, job, job, most), sql.update(DELETE_ROWS, job, job, most));
    }

    /** The next rows whose numbers are local, in order. */
    List<ImportRow> local(UUID job, long afterSeq, int most) {
        return sql.list(LOCAL, ImportRows::readRow, job, afterSeq, most);
    }

    List<ReportRow> report(UUID job, long afterSeq, @Nullable RowOutcome outcome, int most) {
        return sql.list(REPORT, ImportRows::readReport, job, afterSeq, word(outcome), word(outcome), most);
    }

    private static ReportRow readReport(ResultSet row) throws SQLException {
        ImportRow read = readRow(row);
        String cameOut = row.getString("came_out");
        return new ReportRow(
                read.seq(),
                row.getString("file_name"),
                read.line(),
                row.getString("kind"),
                cameOut == null ? null : Word.parse(RowOutcome.class, cameOut),
                row.getString("why"),
                read.text(),
                read.number(),
                read.lastDigits() == null ? null : PhoneNumber.of(read.lastDigits()),
                read.shows(),
                read.until(),
                read.holder());
    }

    private static ImportRow readRow(ResultSet row) throws SQLException {
        Long digits = row.getObject("digits", Long.class);
        String shows = row.getString("shows");
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
                shows == null ? null : Word.parse(Shows.class, shows),
                Sql.instant(row, "until"),
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
}
