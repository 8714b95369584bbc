package org.dialworks.routing.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A simulated call.
 *
 * @param dialPlan the one that applies; null when the plan has none for this caller
 * @param policy the one that applies; null when the plan has none for this caller
 * @param attempts the gateways that the call can go to, in order
 */
public record Call(
        String dialled,
        @Nullable String dialPlan,
        Normalized normalized,
        @Nullable String policy,
        List<Attempt> attempts,
        Outcome outcome) {

    public Call {
        attempts = List.copyOf(attempts);
    }
}
