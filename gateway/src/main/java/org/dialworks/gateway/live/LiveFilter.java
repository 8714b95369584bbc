package org.dialworks.gateway.live;

import java.util.List;
import java.util.Optional;
import org.dialworks.gateway.identity.Caller;

/**
 * What one client hears: what it asked for, of what it may see.
 *
 * @param types beginnings of event types, such as {@code org.dialworks.incident.}; empty for all
 * @param site the one site asked for
 * @param caller whose sites limit it
 */
record LiveFilter(List<String> types, Optional<String> site, Caller caller) {

    boolean passes(LiveEvent event) {
        return (types.isEmpty() || types.stream().anyMatch(event.type()::startsWith))
                && (site.isEmpty() || site.get().equals(event.site()))
                && caller.maySee(event.site());
    }
}
