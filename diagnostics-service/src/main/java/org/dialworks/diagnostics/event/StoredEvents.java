package org.dialworks.diagnostics.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dialworks.contracts.TelemetryEvent;
import org.jspecify.annotations.Nullable;

/** The stored events, for whoever looks back at them. */
@ApplicationScoped
public class StoredEvents {

    private final TelemetryRepository repository;

    @Inject
    StoredEvents(TelemetryRepository repository) {
        this.repository = repository;
    }

    /** Which events; what is null leaves it open. */
    public record Asked(
            @Nullable String site,
            @Nullable String computer,
            @Nullable String provider,
            @Nullable Integer eventId,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /**
     * The newest of them, newest first, within the current transaction.
     *
     * @param sites only of these; empty for all
     */
    public List<TelemetryEvent> newest(Asked asked, Set<String> sites, int limit) {
        var query = new EventQuery();
        query.site = asked.site();
        query.computer = asked.computer();
        query.provider = asked.provider();
        query.eventId = asked.eventId();
        query.from = asked.from() == null ? null : asked.from().toString();
        query.to = asked.to() == null ? null : asked.to().toString();
        return repository.list(query, sites, null, 0, limit).stream()
                .map(TelemetryRepository.Row::event)
                .toList();
    }

    /**
     * The newest events of a host at a site, oldest first, within the current transaction.
     *
     * @param computer in any letter case
     * @param from not before
     * @param most at most so many
     */
    public List<TelemetryEvent> ofHost(String site, String computer, Instant from, int most) {
        return newest(new Asked(site, computer, null, null, from, null), Set.of(), most)
                .reversed();
    }
}
