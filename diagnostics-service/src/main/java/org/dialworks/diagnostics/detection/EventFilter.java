package org.dialworks.diagnostics.detection;

import java.util.Set;
import org.dialworks.contracts.TelemetryEvent;

/** Which events a rule is about. The text of an event plays no part: it is often missing and differs by language. */
record EventFilter(Set<String> provider, Set<Integer> eventId) {

    EventFilter {
        provider = Set.copyOf(provider);
        eventId = Set.copyOf(eventId);
        if (provider.isEmpty() || eventId.isEmpty()) {
            throw new IllegalArgumentException("a filter names at least one provider and one eventId");
        }
    }

    boolean matches(TelemetryEvent event) {
        return eventId.contains(event.eventId()) && provider.contains(event.provider());
    }
}
