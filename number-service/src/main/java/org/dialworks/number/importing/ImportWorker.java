package org.dialworks.number.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.dialworks.platform.problem.Outage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works through imports, one at a time, each in one transaction: when the process dies, nothing of the import is in the
 * inventory, and whichever process comes next begins it again.
 */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int LONGEST_SECONDS = 3600;
    private static final int TRIES = 3;

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

        private final long rangesMade;

        RehearsedException(long rangesMade) {
            super("the dry run is through");
            this.rangesMade = rangesMade;
        }
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
        try {
            return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> imports.claim() && run(job));
        } catch (RehearsedException e) {
            finish(job, "done", null, e.rangesMade);
            return true;
        } catch (CancelledException e) {
            finish(job, "cancelled", null, 0);
            return true;
        } catch (RuntimeException e) {
            return giveUpOrWait(job, e);
        }
    }

    private boolean run(UUID id) {
        boolean started = QuarkusTransaction.requiringNew().call(() -> {
            rows.unsettle(id);
            return imports.start(id, clock.instant());
        });
        if (!started) {
            return true;
        }
        ImportJob job = imports.findById(id);
        var application = new ApplyImport.Import(id, job.site(), job.createdBy(), job.makesRanges());
        if (job.isDryRun()) {
            // What would have become of the rows is kept batch by batch, beside the transaction that will be undone.
            throw new RehearsedException(applyImport.apply(
                    application,
                    settled -> QuarkusTransaction.requiringNew().run(() -> rows.settle(id, settled)),
                    progress(id)));
        }
        long made = applyImport.apply(application, settled -> rows.settle(id, settled), progress(id));
        rows.analyze();
        imports.finish(id, "done", null, made, clock.instant());
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

    private void finish(UUID job, String state, @Nullable String error, long rangesMade) {
        QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .run(() -> imports.finish(job, state, error, rangesMade, clock.instant()));
    }

    private boolean giveUpOrWait(UUID job, RuntimeException failure) {
        if (Outage.isBehind(failure)) {
            LOG.warnf("Import %s waits: %s", job, failure.getMessage());
            return false;
        }
        LOG.errorf(failure, "Import %s failed", job);
        int tries = QuarkusTransaction.requiringNew().call(() -> imports.tries(job));
        if (tries >= TRIES) {
            finish(job, "failed", "A fault of the platform; nothing of the import was kept", 0);
            return true;
        }
        QuarkusTransaction.requiringNew().run(() -> imports.requeue(job));
        return false;
    }
}
