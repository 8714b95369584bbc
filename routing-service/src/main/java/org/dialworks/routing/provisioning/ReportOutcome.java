package org.dialworks.routing.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.ProvisioningState;
import org.dialworks.platform.problem.ProblemException;

/** Takes in what became of a script. A failed one may be run again; one that succeeded stays so. */
@ApplicationScoped
class ReportOutcome {

    private final ProvisioningRepository scripts;
    private final FollowNumbers follow;
    private final Clock clock;

    @Inject
    ReportOutcome(ProvisioningRepository scripts, FollowNumbers follow, Clock clock) {
        this.scripts = scripts;
        this.follow = follow;
        this.clock = clock;
    }

    Provisioning report(Provisioning seen, Outcome outcome, String by) {
        scripts.lock(seen.number());
        UUID id = seen.id();
        Provisioning script = scripts.find(id).orElseThrow(() -> ProblemException.notFound("There is no script " + id));
        ProvisioningState next = outcome.state();
        String reason = next == ProvisioningState.FAILED ? outcome.reason() : null;
        return switch (script.state()) {
            case READY, FAILED -> {
                Provisioning reported = script.in(next, reason, clock.instant(), by);
                follow.store(reported);
                yield reported;
            }
            case SUCCEEDED -> {
                if (next != ProvisioningState.SUCCEEDED) {
                    throw refused(script, "has succeeded already");
                }
                yield script;
            }
            case WAITING_FOR_SITE -> throw refused(script, "waits for the site's intent and cannot have been run");
            case SUPERSEDED -> throw refused(script, "was superseded: " + script.reason());
        };
    }

    private static ProblemException refused(Provisioning script, String why) {
        return new ProblemException(
                ProblemType.CONFLICT,
                "The script for " + script.number() + " " + why + " (state "
                        + script.state().word() + ")");
    }
}
