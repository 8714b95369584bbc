package org.dialworks.diagnostics.diagnosis.check.edge;

import java.util.List;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;

/** DisabledComponents is 0xFFFFFFFF, as old articles said: Windows then waits five seconds at each start (KB 929852). */
final class RegistryValueCheck implements Check {

    @Override
    public String code() {
        return "REGISTRY-WRONG-VALUE";
    }

    @Override
    public String question() {
        return "Has DisabledComponents a value that Microsoft knows?";
    }

    @Override
    public Family family() {
        return Family.WEB_CONFERENCING_EDGE;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        Ipv6State ipv6 = Ipv6State.of(situation);
        if (ipv6.disabledComponents().isEmpty()) {
            return Verdict.none();
        }
        if (!ipv6.has(Ipv6State.WRONG)) {
            return Verdict.ruledOut("DisabledComponents is not 0xFFFFFFFF.", FlapCheck.registry(situation, ipv6));
        }
        return Verdict.confirmed(Finding.of(code(), Severity.WARNING, "DisabledComponents is 0xFFFFFFFF")
                .because(
                        "Only the lowest eight bits count, and the others make Windows wait five seconds at each start. 0xFF"
                                + " turns IPv6 off without that; Microsoft advises 0x20, which prefers IPv4.")
                .quoting(FlapCheck.registry(situation, ipv6))
                .repairedBy(Ipv6Steps.turnOff(ipv6))
                .from("Microsoft KB 929852"));
    }
}
