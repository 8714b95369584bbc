package org.dialworks.diagnostics.diagnosis.check.edge;

import static org.dialworks.powershell.Statement.run;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.powershell.Command;

/** IPv6 was turned off in the registry, but is still on: the value has an effect after a restart only. */
final class RebootPendingCheck implements Check {

    @Override
    public String code() {
        return "REBOOT-PENDING";
    }

    @Override
    public String question() {
        return "Is IPv6 still on although the registry turns it off?";
    }

    @Override
    public Family family() {
        return Family.WEB_CONFERENCING_EDGE;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        Ipv6State ipv6 = Ipv6State.of(situation);
        if (!ipv6.has(Ipv6State.OFF)) {
            return Verdict.none();
        }
        if (!ipv6.shown()) {
            return Verdict.needs("Whether IPv6 is off by now is open.", "ipconfig /all");
        }
        List<Quote> quotes = new ArrayList<>(FlapCheck.registry(situation, ipv6));
        if (!ipv6.isOn()) {
            return Verdict.ruledOut("No card has an IPv6 address any more.", quotes);
        }
        quotes.addAll(ipv6.addresses());
        boolean hurts = !Rhythm.of(situation).lost().isEmpty();
        return Verdict.confirmed(Finding.of(
                        code(),
                        hurts ? Severity.ERROR : Severity.WARNING,
                        "IPv6 is turned off, but only after a restart")
                .because(
                        "DisabledComponents is 0xFF, and a card still has an IPv6 address: the server has not been restarted"
                                + " since the value was set.")
                .quoting(quotes)
                .repairedBy(Repair.of(
                                List.of(
                                        run(Command.of("Stop-CsWindowsService").with("Graceful")),
                                        run(Command.of("Restart-Computer").with("Confirm"))),
                                List.of(),
                                "Everybody on this server is signed out; Stop-CsWindowsService -Graceful lets calls and"
                                        + " meetings end first, which may take long.")
                        .withRestart())
                .from(EdgeCheck.SOURCE));
    }
}
