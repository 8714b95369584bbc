package org.dialworks.diagnostics.diagnosis.check.gateway;

import static org.dialworks.powershell.Statement.checked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.MsDiagnostic;
import org.dialworks.powershell.Program;

/** A trouble that one number in a header {@code ms-diagnostics} names by itself ([MS-OCER]). */
final class SignallingFaultCheck implements Check {

    private final Fault fault;

    private SignallingFaultCheck(Fault fault) {
        this.fault = fault;
    }

    /** What a number means. */
    private record Fault(
            String code,
            Family family,
            Set<Integer> ids,
            Severity severity,
            String title,
            String explanation,
            String byHand,
            Optional<Repair> repair) {}

    static List<Check> all() {
        return List.of(
                new SignallingFaultCheck(new Fault(
                        "TIME-SKEW",
                        Family.SIGN_IN,
                        Set.of(1013),
                        Severity.ERROR,
                        "The clocks of two sides are too far apart",
                        "1013 says that the clock of the other side differs by more than Kerberos allows (five minutes), so"
                                + " that it cannot sign in.",
                        "Find the clock that is wrong: w32tm /stripchart /computer:<domain controller> on both sides.",
                        Optional.of(Repair.of(
                                checked(Program.of("w32tm.exe", "/resync", "/rediscover")),
                                List.of(),
                                "The clock jumps: calls in progress and scheduled tasks may be touched. There is no way"
                                        + " back to the wrong time.")))),
                new SignallingFaultCheck(new Fault(
                        "CERT-NEXT-HOP",
                        Family.TLS,
                        Set.of(1010),
                        Severity.ERROR,
                        "No trust in the certificate of the next hop",
                        "1010 says that TLS to the next hop failed: its certificate is not for the name that was connected"
                                + " to, has expired, or is of a root that is not trusted here.",
                        "Send the certificates of both sides (certutil -store My, certutil -store Root) and the events 14428"
                                + " of this server: they name which of the three it is.",
                        Optional.empty())),
                new SignallingFaultCheck(new Fault(
                        "DNS-MISSING",
                        Family.SIGN_IN,
                        Set.of(1008, 1014),
                        Severity.ERROR,
                        "A name of the next hop is not in DNS",
                        "1008 says that there is no SRV record, 1014 that there is no A record for the name in the header.",
                        "Add the record to the DNS that this server asks, then clear its cache: ipconfig /flushdns.",
                        Optional.empty())));
    }

    @Override
    public String code() {
        return fault.code();
    }

    @Override
    public String question() {
        return "Does a trace hold ms-diagnostics " + fault.ids() + "?";
    }

    @Override
    public Family family() {
        return fault.family();
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        List<MsDiagnostic> headers = Diagnostics.of(situation, fault.ids()::contains);
        if (headers.isEmpty()) {
            return Verdict.none();
        }
        return Verdict.confirmed(Finding.of(code(), fault.severity(), fault.title())
                .because(fault.explanation())
                .quoting(headers.stream()
                        .map(header -> situation.quote(header.place()))
                        .limit(5)
                        .toList())
                .byHand(fault.byHand())
                .repairedBy(fault.repair())
                .from("[MS-OCER] Client Error Reporting Protocol"));
    }
}
