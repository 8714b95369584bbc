package org.dialworks.diagnostics.suppression;

import java.util.UUID;

/**
 * What keeps an incident from being told.
 *
 * @param kind silence, inhibition or maintenance
 * @param words its comment or name
 */
public record Suppressor(String kind, UUID id, String words) {

    static Suppressor of(Silence silence) {
        return new Suppressor("silence", silence.id(), silence.comment());
    }

    static Suppressor of(Inhibition inhibition) {
        return new Suppressor("inhibition", inhibition.id(), inhibition.name());
    }

    static Suppressor of(Maintenance window) {
        return new Suppressor("maintenance", window.id(), window.name());
    }
}
