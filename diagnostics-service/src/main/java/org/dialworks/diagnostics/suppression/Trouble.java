package org.dialworks.diagnostics.suppression;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An incident that is not resolved, as far as suppression looks at it.
 *
 * @param raised the labels of each condition that holds
 */
public record Trouble(UUID id, List<Map<String, String>> raised) {

    /** Copies what holds. */
    public Trouble {
        raised = List.copyOf(raised);
    }
}
