package org.dialworks.diagnostics.evidence.intake;

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

/** The evidence that is kept. Whoever shows it has asked whether the caller may see its site. */
@ApplicationScoped
public class EvidenceStore {

    private static final int AT_ONCE = 50;

    private final EvidenceRepository repository;
    private final Duration keep;
    private final Clock clock = Clock.systemUTC();

    @Inject
    EvidenceStore(
            EvidenceRepository repository,
            @ConfigProperty(name = "dialworks.diagnostics.keep-evidence", defaultValue = "P30D") Duration keep) {
        this.repository = repository;
        this.keep = keep;
    }

    /** An upload, read within the current transaction. */
    public Optional<StoredEvidence> find(UUID id) {
        return repository.find(id);
    }

    @Scheduled(every = "1h", delayed = "4m", identity = "evidence-forget")
    void forget() {
        Instant before = clock.instant().minus(keep);
        while (QuarkusTransaction.requiringNew().call(() -> repository.forget(before, AT_ONCE)) == AT_ONCE) {
            // more is waiting
        }
    }
}
