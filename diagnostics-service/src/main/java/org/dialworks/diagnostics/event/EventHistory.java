package org.dialworks.diagnostics.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dialworks.contracts.TelemetryEvent;

/** What a host has logged, for those who draw conclusions from it. */
@ApplicationScoped
public class EventHistory {

    private final TelemetryRepository repository;

    @Inject
    EventHistory(TelemetryRepository repository) {
        this.repository = repository;
    }

    /**
     * The newest events of a host, oldest first, within the current transaction.
     *
     * @param from not before
     * @param most at most so many
     */
    public List<TelemetryEvent> of(String site, String computer, Instant from, int most) {
        var query = new EventQuery();
        query.site = site;
        query.computer = computer.toLowerCase(Locale.ROOT);
        query.from = from.toString();
        return repository.list(query, Set.of(), null, 0, most).stream()
                .map(TelemetryRepository.Row::event)
                .toList()
                .reversed();
    }
}
