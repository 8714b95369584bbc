package org.dialworks.diagnostics.diagnosis.check.server;

import static org.dialworks.powershell.Statement.checked;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.WinsockCatalog;
import org.dialworks.diagnostics.prerequisite.Role;
import org.dialworks.powershell.Program;

/** A Winsock layered service provider, such as that of the ISA client, stands between media and the network. */
final class LayeredProviderCheck implements Check {

    @Override
    public String code() {
        return "LSP";
    }

    @Override
    public String question() {
        return "Is a layered service provider in the Winsock catalog?";
    }

    @Override
    public Family family() {
        return Family.PREREQUISITES;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        if (!situation.mayBe(Role.FRONT_END, Role.STANDARD_EDITION, Role.MEDIATION)) {
            return Verdict.none();
        }
        Optional<WinsockCatalog> catalog = situation.latest(WinsockCatalog.class);
        if (catalog.isEmpty()) {
            return Verdict.none();
        }
        List<WinsockCatalog.Provider> layered = catalog.get().providers().stream()
                .filter(WinsockCatalog.Provider::layered)
                .toList();
        if (layered.isEmpty()) {
            return Verdict.ruledOut(
                    "Every provider in the catalog is a base provider.",
                    catalog.get().providers().stream()
                            .map(provider -> situation.quote(provider.place()))
                            .limit(3)
                            .toList());
        }
        return Verdict.confirmed(Finding.of(
                        code(),
                        Severity.ERROR,
                        "A Winsock layered service provider is installed: "
                                + layered.getFirst().description())
                .because(
                        "It sees every packet of every program. Media comes late or not at all, and it is not supported on this"
                                + " role. Its library is " + layered.getFirst().path() + ".")
                .quoting(layered.stream()
                        .map(provider -> situation.quote(provider.place()))
                        .limit(10)
                        .toList())
                .byHand("Uninstall the program that brought it (firewall client, filter, antivirus) first.")
                .repairedBy(Repair.of(
                                checked(Program.of("netsh.exe", "winsock", "reset")),
                                List.of(),
                                "Every layered provider goes, not this one alone; programs that need theirs must be installed"
                                        + " again. There is no undo.",
                                "The server must be restarted.")
                        .withRestart())
                .from("Additional software requirements for Lync Server 2013 (Microsoft documentation)"));
    }
}
