package org.dialworks.number.importing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The imports. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportJob, UUID> {

    private static final String ADD_FILE =
            "INSERT INTO import_file (import_id, file, name, kind, rows, remark) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String FILES =
            "SELECT file, name, kind, rows, remark FROM import_file WHERE import_id = ? ORDER BY file";
    private static final String COUNT_FILES = """
            UPDATE import_file f
            SET rows = (SELECT count(*) FROM import_row i WHERE i.import_id = f.import_id AND i.file = f.file)
            WHERE f.import_id = ?
            """;
    private static final String OVER_BEFORE = """
            SELECT id FROM import_job
            WHERE NOT report_gone AND finished_at < ?
              AND NOT EXISTS (SELECT FROM newest_export e WHERE e.import_id = import_job.id)
            ORDER BY finished_at
            LIMIT 1
            """;
    private static final String NEXT = """
            SELECT id FROM import_job WHERE state IN ('queued', 'running') ORDER BY created_at LIMIT 1
            """;
    private static final String START = """
            UPDATE import_job SET state = 'running', done = 0, tries = tries + 1, started_at = coalesce(started_at, ?)
            WHERE id = ? AND state IN ('queued', 'running')
            """;
    private static final String PROGRESS =
            "UPDATE import_job SET done = ? WHERE id = ? AND state = 'running' RETURNING cancel_requested";
    private static final String FINISH = """
            UPDATE import_job SET state = ?, error = ?, finished_at = ?, ranges_made = ?,
                done = CASE WHEN ? = 'done' THEN total ELSE done END,
                (added, changed, unchanged, conflict, local, rejected, ignored) = (
                    SELECT coalesce(sum(n) FILTER (WHERE outcome = 'added'), 0),
                           coalesce(sum(n) FILTER (WHERE outcome = 'changed'), 0),
                           coalesce(sum(n) FILTER (WHERE outcome = 'unchanged'), 0),
                           coalesce(sum(n) FILTER (WHERE outcome = 'conflict'), 0),
                           coalesce(sum(n) FILTER (WHERE outcome = 'local'), 0),
                           coalesce(sum(n) FILTER (WHERE outcome = 'rejected'), 0),
                           coalesce(sum(n) FILTER (WHERE outcome = 'ignored'), 0)
                    FROM (SELECT outcome, count(*) AS n FROM import_row WHERE import_id = import_job.id GROUP BY outcome
                          UNION ALL
                          SELECT outcome, count(*) FROM import_outcome WHERE import_id = import_job.id
                          GROUP BY outcome) c)
            WHERE id = ? AND state IN ('queued', 'running')
            """;
    private static final String CANCEL = """
            UPDATE import_job SET cancel_requested = true,
                state = CASE WHEN state = 'queued' THEN 'cancelled' ELSE state END,
                finished_at = CASE WHEN state = 'queued' THEN ? ELSE finished_at END
            WHERE id = ? AND state IN ('queued', 'running')
            """;
    // One import at a time changes the inventory, so this is both the claim on a job and its turn. It ends with the
    // worker's transaction, also when the worker dies, and leaves the job's row free for reports of progress.
    private static final String CLAIM = "SELECT pg_try_advisory_xact_lock(7241002) AS mine";

    /** Behind the kind of a file of which only the local numbers are read. */
    static final String LOCAL_NUMBERS = " (local numbers)";

    private final Sql sql;

    @Inject
    ImportRepository(Sql sql) {
        this.sql = sql;
    }

    void add(UUID job, ImportView.File file) {
        sql.update(ADD_FILE, job, file.file(), file.name(), file.kind(), file.rows(), file.remark());
    }

    /** What is known of a file once it is read. */
    void setRead(UUID job, int file, long rows, @Nullable String remark) {
        sql.update(
                "UPDATE import_file SET rows = ?, remark = ? WHERE import_id = ? AND file = ?",
                rows,
                remark,
                job,
                file);
    }

    /** Gives a job the files of another, without their rows. */
    void copyFiles(UUID from, UUID job) {
        // Under a kind of its own: it is not the whole of an export, which reconciliation would take it for.
        sql.update(
                "INSERT INTO import_file SELECT ?, file, name, kind || ?, 0, NULL FROM import_file WHERE import_id = ?",
                job,
                LOCAL_NUMBERS,
                from);
    }

    /** Counts the rows that a job has of each file. */
    void countFiles(UUID job) {
        sql.update(COUNT_FILES, job);
    }

    List<ImportView.File> files(UUID job) {
        return sql.list(
                FILES,
                row -> new ImportView.File(
                        row.getInt("file"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getLong("rows"),
                        row.getString("remark")),
                job);
    }

    List<ImportJob> page(Collection<String> sites, Instant before, int most) {
        PanacheQuery<ImportJob> query = sites.isEmpty()
                ? find("createdAt < ?1 order by createdAt desc, id desc", before)
                : find("createdAt < ?1 and site in ?2 order by createdAt desc, id desc", before, List.copyOf(sites));
        return query.page(0, most).list();
    }

    /** Whether this worker may work on imports until its transaction ends. */
    boolean claim() {
        return sql.one(CLAIM, row -> row.getBoolean("mine"));
    }

    /** The job that is next; one that is running was left by a worker that is gone. */
    Optional<UUID> next() {
        return sql.first(NEXT, row -> row.getObject("id", UUID.class));
    }

    boolean start(UUID job, Instant at) {
        return sql.update(START, at, job) == 1;
    }

    /** Reports progress; whether somebody wants the job cancelled. */
    boolean progress(UUID job, long done) {
        return sql.first(PROGRESS, row -> row.getBoolean("cancel_requested"), done, job)
                .orElse(true);
    }

    void finish(UUID job, String state, @Nullable String error, long rangesMade, Instant at) {
        sql.update(FINISH, state, error, at, rangesMade, state, job);
    }

    void requeue(UUID job) {
        sql.update("UPDATE import_job SET state = 'queued' WHERE id = ? AND state = 'running'", job);
    }

    int tries(UUID job) {
        return sql.one("SELECT tries FROM import_job WHERE id = ?", row -> row.getInt("tries"), job);
    }

    boolean cancel(UUID job, Instant at) {
        return sql.update(CANCEL, at, job) == 1;
    }

    /** An import that still has its report, was over before an instant, and is no site's newest export of anything. */
    Optional<UUID> withReportOverBefore(Instant instant) {
        return sql.first(OVER_BEFORE, row -> row.getObject("id", UUID.class), instant);
    }

    void reportIsGone(UUID job) {
        sql.update("UPDATE import_job SET report_gone = true WHERE id = ?", job);
    }
}
