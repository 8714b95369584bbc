package org.dialworks.diagnostics.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.IncidentChanged;

/** Incidents as they stand, for those who tell of them. */
@ApplicationScoped
public class CurrentIncidents {

    private final IncidentRepository repository;

    @Inject
    CurrentIncidents(IncidentRepository repository) {
        this.repository = repository;
    }

    /** An incident, which nobody changes until the current transaction ends: so what is told of it is told in order. */
    public Optional<IncidentChanged> locked(UUID id) {
        return repository.lock(id).map(Incident::changed);
    }
}
