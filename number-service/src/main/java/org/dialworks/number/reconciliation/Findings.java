package org.dialworks.number.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Puts the questions. Reads only. */
@ApplicationScoped
class Findings {

    /** Their order is that of the kinds. */
    static final List<Question> QUESTIONS = List.of(
            BesideQuestion.HELD_TWICE,
            BesideQuestion.PRIVATE_LINE_CLASH,
            BesideQuestion.HELD_AGAINST_STATE,
            new GoneQuestion(),
            new OrphanQuestion(),
            new BaseClashQuestion(),
            new SeveralPrimaryQuestion(),
            new UnknownRangeQuestion(),
            new RangeOverlapQuestion(),
            UnreadQuestion.UNREADABLE,
            UnreadQuestion.LOCAL,
            new DriftQuestion());

    private final Sql sql;
    private final Clock clock;

    @Inject
    Findings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Which findings.
     *
     * @param sites of these sites, or of all when none is given
     * @param kinds of these kinds
     */
    record Query(Collection<String> sites, Set<FindingKind> kinds) {}

    /** Where a finding stands in the list. */
    record Place(FindingKind kind, long digits, String extension, String subject) {
        static Place of(Finding finding) {
            return new Place(finding.id().kind(), finding.digits(), finding.extension(), finding.subject());
        }
    }

    /** Findings behind a place, the worst kinds first, then by number; at most so many. */
    List<Finding> page(Query query, @Nullable Place after, int most) {
        var found = new ArrayList<Finding>();
        for (Question question : QUESTIONS) {
            FindingKind kind = question.kind();
            boolean passed = after != null && kind.compareTo(after.kind()) < 0;
            if (!passed && query.kinds().contains(kind) && found.size() < most) {
                Place behind = after != null && after.kind() == kind ? after : new Place(kind, -1, "", "");
                found.addAll(ask(question, query.sites(), behind, null, most - found.size()));
            }
        }
        return found;
    }

    /** All findings, in the order of the pages; each question is put once, however many the answers. */
    void each(Query query, Consumer<Finding> consumer) {
        for (Question question : QUESTIONS) {
            if (query.kinds().contains(question.kind())) {
                Place first = new Place(question.kind(), -1, "", "");
                sql.each(
                        page(question),
                        row -> read(question, row),
                        consumer,
                        parameters(question, query.sites(), first, null, Integer.MAX_VALUE));
            }
        }
    }

    /** The finding with this name, if it is still so and nobody has decided on it. */
    Optional<Finding> find(FindingId id) {
        return QUESTIONS.stream()
                .filter(question -> question.kind() == id.kind())
                .flatMap(question ->
                        ask(question, List.of(), new Place(id.kind(), -1, "", ""), id, Integer.MAX_VALUE).stream())
                .filter(finding -> finding.id().equals(id))
                .findFirst();
    }

    private List<Finding> ask(
            Question question, Collection<String> sites, Place behind, @Nullable FindingId only, int most) {
        return sql.list(page(question), row -> read(question, row), parameters(question, sites, behind, only, most));
    }

    private @Nullable Object[] parameters(
            Question question, Collection<String> sites, Place behind, @Nullable FindingId only, int most) {
        String[] wanted = sites.isEmpty() ? null : sites.toArray(String[]::new);
        Long digits = only == null ? null : only.digits();
        return new @Nullable Object[] {
            wanted,
            wanted,
            behind.digits(),
            behind.extension(),
            behind.subject(),
            digits,
            digits,
            only == null ? null : only.extension(),
            question.kind().word(),
            clock.instant(),
            most
        };
    }

    private static String page(Question question) {
        return """
            SELECT found.*, r.line, r.number_text AS shown_text, f.name AS file_name, f.kind AS file_kind,
                   j.created_at AS imported_at
            FROM (SELECT q.* FROM (%s) q
                  WHERE (?::text[] IS NULL OR q.site = ANY (?))
                    AND (q.digits, q.extension, q.subject) > (?, ?, ?)
                    AND (?::bigint IS NULL OR (q.digits = ? AND q.extension = ?))
                    AND NOT EXISTS (
                        SELECT FROM finding_decision d
                        WHERE d.kind = ? AND d.digits = q.digits AND d.extension = q.extension AND d.subject = q.subject
                          AND (d.until > ? OR (d.until IS NULL AND d.import_id IS NOT DISTINCT FROM q.import_id)))
                  ORDER BY q.digits, q.extension, q.subject
                  LIMIT ?) found
            LEFT JOIN import_job j ON j.id = found.import_id
            LEFT JOIN import_row r ON r.import_id = found.import_id AND r.seq = found.seq
            LEFT JOIN LATERAL (
                SELECT name, kind FROM import_file
                WHERE import_id = found.import_id AND (file = r.file OR (r.file IS NULL AND kind = found.export_kind))
                ORDER BY file LIMIT 1) f ON true
            ORDER BY found.digits, found.extension, found.subject
            """.formatted(question.select());
    }

    private static Finding read(Question question, ResultSet row) throws SQLException {
        long digits = row.getLong("digits");
        String extension = row.getString("extension");
        String subject = row.getString("subject");
        return new Finding(
                FindingId.of(question.kind(), digits, extension, subject),
                row.getString("site"),
                digits,
                extension,
                subject,
                question.read(row),
                evidence(row));
    }

    private static Finding.@Nullable Evidence evidence(ResultSet row) throws SQLException {
        UUID importId = row.getObject("import_id", UUID.class);
        return importId == null
                ? null
                : new Finding.Evidence(
                        importId,
                        row.getString("file_kind"),
                        row.getString("file_name"),
                        row.getObject("line", Long.class),
                        row.getString("shown_text"),
                        Objects.requireNonNull(Sql.instant(row, "imported_at")));
    }
}
