package org.dialworks.diagnostics.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets events that are older than {@code dialworks.diagnostics.keep-events}. */
@ApplicationScoped
class TelemetryRetention {

    private static final int AT_ONCE = 5_000;

    private final TelemetryRepository repository;
    private final Duration keep;
    private final Clock clock = Clock.systemUTC();

    @Inject
    TelemetryRetention(
            TelemetryRepository repository,
            @ConfigProperty(name = "dialworks.diagnostics.keep-events", defaultValue = "P30D") Duration keep) {
        this.repository = repository;
        this.keep = keep;
    }

    @Scheduled(every = "1h", delayed = "3m", identity = "telemetry-forget")
    void forget() {
        Instant before = clock.instant().minus(keep);
        while (QuarkusTransaction.requiringNew().call(() -> repository.forget(before, AT_ONCE)) == AT_ONCE) {
            // more is waiting
        }
    }
}
