package org.dialworks.diagnostics.diagnosis.check.server;

import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.stop;
import static org.dialworks.powershell.Statement.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Script;

/** A front end waits for the fabric of its pool: for up to an hour that is normal, longer means that its quorum is lost. */
final class FabricCheck implements Check {

    private static final String PROVIDER = "LS User Services";
    private static final int INITIALIZING = 32169;
    private static final int PLACING = 32174;
    private static final Duration NORMAL = Duration.ofMinutes(60);
    private static final Script.TextParameter POOL = new Script.TextParameter("PoolFqdn", "");

    @Override
    public String code() {
        return "FABRIC-QUORUM";
    }

    @Override
    public String question() {
        return "Has the pool lost the quorum of its fabric?";
    }

    @Override
    public Family family() {
        return Family.FABRIC;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        List<TelemetryEvent> waiting = situation.events(PROVIDER, INITIALIZING, PLACING);
        List<TelemetryEvent> placing = situation.events(PROVIDER, PLACING);
        if (placing.isEmpty()) {
            return Verdict.none();
        }
        TelemetryEvent last = placing.getLast();
        Instant start = start(situation, waiting, last.time());
        Duration since = Duration.between(start, last.time());
        var shown = new ArrayList<>(List.of(waiting.getFirst()));
        if (!waiting.getFirst().equals(last)) {
            shown.add(last);
        }
        if (since.compareTo(NORMAL) <= 0) {
            return Verdict.confirmed(Finding.of(
                            "FABRIC-STARTING", Severity.INFO, "The front end still waits for its pool")
                    .because("32174 came " + since.toMinutes()
                            + " minutes after the start. Up to an hour is normal when the whole" + " pool starts cold.")
                    .quotingEvents(shown)
                    .byHand("Start the other front ends of the pool, and wait until an hour has passed.")
                    .from("LS User Services events 32169 and 32174 (skypepro.co.uk)"));
        }
        return Verdict.confirmed(Finding.of(code(), Severity.CRITICAL, "The pool has lost the quorum of its fabric")
                .because("32174 still comes " + since.toMinutes()
                        + " minutes after the start. A pool starts when all of two or"
                        + " three front ends do, or 85 per cent of a larger pool.")
                .quotingEvents(shown)
                .byHand(
                        "Start the missing front ends of the pool first.",
                        "Only where they will not come back: reset the state of the registrars with the script.")
                .repairedBy(new Repair(
                        List.of(POOL),
                        List.of(
                                when(
                                        variable(POOL.name()).is(Operator.EQUAL, text("")),
                                        stop(text("Give the pool: -PoolFqdn pool.example.net"))),
                                run(Command.of("Reset-CsPoolRegistrarState")
                                        .with("PoolFqdn", variable(POOL.name()))
                                        .with("ResetType", "QuorumLossRecovery"))),
                        List.of(),
                        List.of(
                                "Users whose only copies were on the missing front ends are read from the back end: what"
                                        + " changed last may be lost.",
                                "There is no undo."),
                        false))
                .from("Reset-CsPoolRegistrarState (Microsoft documentation); skypepro.co.uk"));
    }

    /** When Windows started, where its log says so, else when the waiting began. */
    private static Instant start(Situation situation, List<TelemetryEvent> waiting, Instant before) {
        return situation.events().stream()
                .filter(event -> (event.provider().equals("EventLog") && event.eventId() == 6005)
                        || (event.provider().equals("Microsoft-Windows-Kernel-General") && event.eventId() == 12))
                .map(TelemetryEvent::time)
                .filter(time -> time.isBefore(before))
                .reduce((_, newest) -> newest)
                .orElseGet(() -> waiting.getFirst().time());
    }
}
