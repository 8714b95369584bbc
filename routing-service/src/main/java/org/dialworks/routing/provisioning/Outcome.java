package org.dialworks.routing.provisioning;

import java.util.Optional;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.contracts.ProvisioningState;
import org.jspecify.annotations.Nullable;

/** What whoever ran a script reports of it, as sent. */
record Outcome(@Nullable String outcome, @Nullable String reason) {

    private static final int LONGEST_REASON = 2000;

    /** What is wrong with the report. */
    Optional<Fault> fault() {
        if (outcome == null || !(outcome.equals("succeeded") || outcome.equals("failed"))) {
            return Optional.of(Fault.at("/outcome", "must be succeeded or failed"));
        }
        if (outcome.equals("failed") && (reason == null || reason.isBlank())) {
            return Optional.of(Fault.at("/reason", "must say why it failed"));
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            return Optional.of(Fault.at("/reason", "has at most " + LONGEST_REASON + " characters"));
        }
        return Optional.empty();
    }

    ProvisioningState state() {
        return "succeeded".equals(outcome) ? ProvisioningState.SUCCEEDED : ProvisioningState.FAILED;
    }
}
