package org.dialworks.diagnostics.incident;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.dialworks.diagnostics.suppression.SuppressionChanged;
import org.dialworks.platform.sql.Transactions;
import org.jboss.logging.Logger;

/**
 * Applies what begins and ends by itself: silences and maintenance by the clock, inhibitions by other incidents. Several
 * instances may do it at once; each incident is locked while it changes.
 */
@ApplicationScoped
class SuppressionSweep {

    private static final Logger LOG = Logger.getLogger(SuppressionSweep.class);

    private final IncidentRepository repository;
    private final Incidents incidents;
    private final Transactions transactions;

    @Inject
    SuppressionSweep(IncidentRepository repository, Incidents incidents, Transactions transactions) {
        this.repository = repository;
        this.incidents = incidents;
        this.transactions = transactions;
    }

    void changed(@Observes SuppressionChanged changed) {
        transactions.afterCommit(() -> Thread.startVirtualThread(this::sweep));
    }

    @Scheduled(
            every = "5s",
            delayed = "5s",
            identity = "suppression-sweep",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void sweep() {
        try {
            List<String> sites = QuarkusTransaction.requiringNew().call(repository::sitesWithTrouble);
            for (String site : sites) {
                QuarkusTransaction.requiringNew().run(() -> incidents.judgeAgain(site));
            }
        } catch (RuntimeException e) {
            LOG.warnf("Silences are applied later: %s", e.getMessage());
        }
    }
}
