package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.prerequisite.Role;

/** Windows binds the servers' card before the gateways' card, and then prefers its address. */
final class CardOrderCheck implements Check {

    @Override
    public String code() {
        return "NIC-ORDER";
    }

    @Override
    public String question() {
        return "Is the gateways' card on top of the order of connections?";
    }

    @Override
    public Family family() {
        return Family.TRUNK_MEDIA;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        if (!situation.mayBe(Role.MEDIATION)) {
            return Verdict.none();
        }
        Optional<TwoNetworks> cards = TwoNetworks.of(situation);
        Optional<IpConfiguration> configuration = situation.latest(IpConfiguration.class);
        if (cards.isEmpty() || configuration.isEmpty()) {
            return Verdict.none();
        }
        var first = cards.get().servers();
        var second = cards.get().gateways();
        if (configuration.get().networkCards().getFirst().equals(second)) {
            return Verdict.ruledOut("The gateways' card comes first.", situation.quote(second.place()));
        }
        return Verdict.confirmed(
                Finding.of(code(), Severity.WARNING, "The servers' card comes before the gateways' card")
                        .because(
                                "ipconfig lists cards in the order in which Windows binds them. With the servers' card first, a"
                                        + " service that asks for any address is given that of the servers' network.")
                        .quoting(situation.quote(first.place()), situation.quote(second.place()))
                        .byHand(
                                "Network Connections, Advanced, Advanced Settings: move the gateways' card to the top. From"
                                        + " Windows Server 2016 on give it the lower interface metric instead.",
                                "Restart the Mediation Server service in a quiet hour.")
                        .from(WayCheck.SOURCE));
    }
}
