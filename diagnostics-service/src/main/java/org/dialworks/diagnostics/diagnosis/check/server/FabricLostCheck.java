package org.dialworks.diagnostics.diagnosis.check.server;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;

/** A running front end lost the pool manager and ended its service. */
final class FabricLostCheck implements Check {

    private static final List<Integer> ORDER = List.of(32163, 32170, 32173);

    @Override
    public String code() {
        return "FABRIC-LOST";
    }

    @Override
    public String question() {
        return "Did the front end lose the pool manager and shut down?";
    }

    @Override
    public Family family() {
        return Family.FABRIC;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        var found = new ArrayList<TelemetryEvent>();
        for (TelemetryEvent event : situation.events("LS User Services", ORDER.toArray(Integer[]::new))) {
            if (event.eventId() == ORDER.get(found.size())) {
                found.add(event);
                if (found.size() == ORDER.size()) {
                    return Verdict.confirmed(
                            Finding.of(code(), Severity.CRITICAL, "The front end lost its pool and ended its service")
                                    .because(
                                            "32163 (pool manager disconnected), 32170 (it cannot be reached) and 32173 (the"
                                                    + " server shuts down) came in this order: too few front ends of the pool are left.")
                                    .quotingEvents(found)
                                    .byHand(
                                            "Start the other front ends of the pool; with their number this one comes back"
                                                    + " too.",
                                            "Look for a fault of network or storage that took several at once.")
                                    .from("LS User Services events 32163, 32170 and 32173 (skypepro.co.uk)"));
                }
            }
        }
        return Verdict.none();
    }
}
