package org.dialworks.number.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.number.reading.Country;
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
    private long local;
    private long rejected;
    private long ignored;
    private @Nullable String error;

    @Column(name = "make_ranges")
    private boolean makeRanges;

    @Column(name = "ranges_made")
    private long rangesMade;

    private @Nullable UUID continues;

    @Column(name = "report_gone")
    private boolean reportGone;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "created_by")
    private String createdBy = "";

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected ImportJob() {}

    ImportJob(UUID id, StartImport.Wish wish, @Nullable UUID continues, Instant at) {
        Country inCountry = wish.country();
        this.id = id;
        this.site = wish.site();
        this.country = inCountry == null ? null : inCountry.code();
        this.dryRun = wish.dryRun();
        this.makeRanges = wish.makeRanges();
        this.continues = continues;
        this.createdAt = at;
        this.createdBy = wish.by();
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

    boolean makesRanges() {
        return makeRanges;
    }

    boolean hasReport() {
        return !reportGone;
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
                        ? new ImportView.Result(
                                added, changed, unchanged, conflict, local, rejected, ignored, rangesMade)
                        : null,
                files,
                continues,
                error,
                createdAt,
                createdBy,
                startedAt,
                finishedAt);
    }
}
