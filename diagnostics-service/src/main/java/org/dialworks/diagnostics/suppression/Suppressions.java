package org.dialworks.diagnostics.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What suppresses at a time, for those who decide what is told. */
@ApplicationScoped
public class Suppressions {

    private final SilenceRepository silences;
    private final InhibitionRepository inhibitions;
    private final MaintenanceRepository windows;

    @Inject
    Suppressions(SilenceRepository silences, InhibitionRepository inhibitions, MaintenanceRepository windows) {
        this.silences = silences;
        this.inhibitions = inhibitions;
        this.windows = windows;
    }

    /** What is in force in a site, read in the current transaction. */
    public Suppression inForce(String site, Instant now) {
        return new Suppression(
                silences.active(site, now),
                inhibitions.of(site),
                windows.of(site).stream().filter(window -> window.isActive(now)).toList());
    }
}
