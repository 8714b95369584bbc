package org.dialworks.number.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.dialworks.platform.problem.Outage;
import org.jboss.logging.Logger;

/**
 * Works through imports, one at a time, each in one transaction: when the process dies, nothing of the import is in the
 * inventory, and whichever process comes next begins it again.
 */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int LONGEST_SECONDS = 3600;
    private static final int TRIES = 3;
    private static final int BATCH = 10_000;

    private final ImportRepository imports;
    private final ImportRows rows;
    private final ApplyImport applyImport;
    private final Clock clock;

    @Inject
    ImportWorker(ImportRepository imports, ImportRows rows, ApplyImport applyImport, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.applyImport = applyImport;
        this.clock = clock;
    }

    /** Somebody wants the import cancelled: undo what it did so far. */
    private static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The dry run is through: undo what it did. */
    private static final class RehearsedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Scheduled(every = "1s", identity = "imports", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        Optional<UUID> next = QuarkusTransaction.requiringNew().call(imports::next);
        while (next.isPresent() && work(next.get())) {
            next = QuarkusTransaction.requiringNew().call(imports::next);
        }
    }

    /** Whether to go on with the next job. */
    private boolean work(UUID job) {
        var foreseen = new ArrayList<ImportRows.Settled>();
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .call(() -> imports.claim() && run(job, foreseen));
        } catch (RehearsedException e) {
            finishDryRun(job, foreseen);
            return true;
        } catch (CancelledException e) {
            finish(job, "cancelled", null);
            return true;
        } catch (RuntimeException e) {
            return giveUpOrWait(job, e);
        }
    }

    private boolean run(UUID id, List<ImportRows.Settled> foreseen) {
        boolean started = QuarkusTransaction.requiringNew().call(() -> imports.start(id, clock.instant()));
        if (!started) {
            return true;
        }
        ImportJob job = imports.findById(id);
        var application = new ApplyImport.Import(id, job.site(), job.createdBy());
        if (job.isDryRun()) {
            applyImport.apply(application, foreseen::addAll, progress(id));
            throw new RehearsedException();
        }
        applyImport.apply(application, settled -> rows.settle(id, settled), progress(id));
        imports.finish(id, "done", null, clock.instant());
        return true;
    }

    private LongConsumer progress(UUID job) {
        return done -> {
            boolean cancel = QuarkusTransaction.requiringNew().call(() -> imports.progress(job, done));
            if (cancel) {
                throw new CancelledException();
            }
        };
    }

    // What would have become of the rows is written once what became of the inventory is undone.
    private void finishDryRun(UUID job, List<ImportRows.Settled> foreseen) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            for (int from = 0; from < foreseen.size(); from += BATCH) {
                rows.settle(job, foreseen.subList(from, Math.min(from + BATCH, foreseen.size())));
            }
            imports.finish(job, "done", null, clock.instant());
        });
    }

    private void finish(UUID job, String state, @org.jspecify.annotations.Nullable String error) {
        QuarkusTransaction.requiringNew().run(() -> imports.finish(job, state, error, clock.instant()));
    }

    private boolean giveUpOrWait(UUID job, RuntimeException failure) {
        if (Outage.isBehind(failure)) {
            LOG.warnf("Import %s waits: %s", job, failure.getMessage());
            return false;
        }
        LOG.errorf(failure, "Import %s failed", job);
        int tries = QuarkusTransaction.requiringNew().call(() -> imports.tries(job));
        if (tries >= TRIES) {
            finish(job, "failed", "A fault of the platform; nothing of the import was kept");
            return true;
        }
        QuarkusTransaction.requiringNew().run(() -> imports.requeue(job));
        return false;
    }
}
