package org.dialworks.number.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An upload of exports and what became of it. */
@Entity
@Table(name = "import_job")
class ImportJob {

    @Id
    private UUID id = new UUID(0, 0);

    private String site = "";

    private @Nullable String country;

    @Column(name = "dry_run")
    private boolean dryRun;

    private String state = "queued";
    private long done;
    private long total;
    private long added;
    private long changed;
    private long unchanged;
    private long conflict;
    private long rejected;
    private long ignored;
    private @Nullable String error;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "created_by")
    private String createdBy = "";

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected ImportJob() {}

    ImportJob(UUID id, String site, @Nullable String country, boolean dryRun, Instant at, String by) {
        this.id = id;
        this.site = site;
        this.country = country;
        this.dryRun = dryRun;
        this.createdAt = at;
        this.createdBy = by;
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    boolean isDryRun() {
        return dryRun;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    String state() {
        return state;
    }

    void hasRows(long rows) {
        total = rows;
    }

    ImportView view(List<ImportView.File> files) {
        return new ImportView(
                id,
                "number-import",
                site,
                country,
                dryRun,
                state,
                new ImportView.Progress(done, total),
                state.equals("done")
                        ? new ImportView.Result(added, changed, unchanged, conflict, rejected, ignored)
                        : null,
                files,
                error,
                createdAt,
                createdBy,
                startedAt,
                finishedAt);
    }
}
