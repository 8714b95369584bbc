package org.dialworks.number.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Deletes the rows of imports that have been over for long, some at a time, so that nobody waits for it. A site's newest
 * export of a kind is kept however old: reconciliation compares the inventory with it.
 */
@ApplicationScoped
class ForgetReports {

    private static final Logger LOG = Logger.getLogger(ForgetReports.class);
    private static final int BATCH = 10_000;

    private final ImportRepository imports;
    private final ImportRows rows;
    private final DirectoryObjects directoryObjects;
    private final Clock clock;
    private final Duration kept;

    @Inject
    ForgetReports(
            ImportRepository imports,
            ImportRows rows,
            DirectoryObjects directoryObjects,
            Clock clock,
            @ConfigProperty(name = "dialworks.imports.reports-kept") Duration kept) {
        this.imports = imports;
        this.rows = rows;
        this.directoryObjects = directoryObjects;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(
            every = "10m",
            delayed = "1m",
            identity = "import-reports",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        forgetThoseOverBefore(clock.instant().minus(kept));
    }

    void forgetThoseOverBefore(Instant instant) {
        Optional<UUID> job = next(instant);
        while (job.isPresent()) {
            UUID id = job.get();
            int deleted = BATCH;
            while (deleted == BATCH) {
                deleted = QuarkusTransaction.requiringNew().call(() -> rows.delete(id, BATCH));
            }
            QuarkusTransaction.requiringNew().run(() -> {
                directoryObjects.delete(id);
                imports.reportIsGone(id);
            });
            LOG.infof("The report of import %s is deleted", id);
            job = next(instant);
        }
    }

    private Optional<UUID> next(Instant instant) {
        return QuarkusTransaction.requiringNew().call(() -> imports.withReportOverBefore(instant));
    }
}
