package org.dialworks.diagnostics.detection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.dialworks.platform.problem.Outage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The rules that are in force in this process. Every instance looks once a second whether somebody has changed them, and
 * puts the new ones in the place of the old between two events.
 */
@ApplicationScoped
class Rules {

    private static final Logger LOG = Logger.getLogger(Rules.class);

    private final RuleRepository repository;
    private final Map<String, RuleText> builtIn = BuiltInRules.load();
    private final AtomicReference<@Nullable InForce> inForce = new AtomicReference<>();
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();

    @Inject
    Rules(RuleRepository repository) {
        this.repository = repository;
    }

    private record InForce(long revision, RuleCatalogue catalogue) {}

    /** Done once the rules were first read: a database that is away is waited for. */
    CompletableFuture<Void> loaded() {
        return loaded.copy();
    }

    /** The rules in force. */
    RuleBook book() {
        @Nullable InForce now = inForce.get();
        if (now == null) {
            throw new IllegalStateException("the rules are not read yet");
        }
        return now.catalogue().book();
    }

    /** All rules as they are stored at this moment, within the current transaction. */
    RuleCatalogue stored() {
        @Nullable InForce now = inForce.get();
        return now != null && now.revision() == repository.revision()
                ? now.catalogue()
                : RuleCatalogue.of(builtIn, repository.newest());
    }

    /** The rules that come with the service, by key. */
    Map<String, RuleText> builtIn() {
        return builtIn;
    }

    @Scheduled(
            every = "1s",
            delayed = "0s",
            identity = "rules-look",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            QuarkusTransaction.requiringNew().run(this::load);
            loaded.complete(null);
        } catch (RuntimeException e) {
            if (!Outage.isBehind(e)) {
                throw e;
            }
            LOG.debugf("The rules cannot be looked at: %s", e.getMessage());
        }
    }

    private void load() {
        long revision = repository.revision();
        @Nullable InForce now = inForce.get();
        if (now != null && now.revision() == revision) {
            return;
        }
        RuleCatalogue catalogue = RuleCatalogue.of(builtIn, repository.newest());
        catalogue.faults().forEach(fault -> LOG.warnf("Rule %s is not in force: %s", fault.rule(), fault.detail()));
        inForce.set(new InForce(revision, catalogue));
        LOG.infof("%d rules are in force, revision %d", catalogue.entries().size(), revision);
    }
}
