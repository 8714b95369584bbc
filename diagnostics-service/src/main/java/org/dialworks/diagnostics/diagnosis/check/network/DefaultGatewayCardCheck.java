package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.Adapter;
import org.dialworks.diagnostics.prerequisite.Role;

/** The only default gateway is on the gateways' card, so that all but the PSTN is out of reach. */
final class DefaultGatewayCardCheck implements Check {

    @Override
    public String code() {
        return "DEFAULT-GATEWAY-WRONG-NIC";
    }

    @Override
    public String question() {
        return "Is the default gateway on the servers' card?";
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
        Optional<TwoNetworks> known = TwoNetworks.of(situation);
        if (known.isEmpty() || known.get().assumed()) {
            return Verdict.none();
        }
        TwoNetworks cards = known.get();
        boolean right = TwoNetworks.hasGateway(cards.servers());
        boolean wrong = TwoNetworks.hasGateway(cards.gateways());
        if (right || !wrong) {
            return Verdict.ruledOut(
                    "The gateways' card has not the only default gateway.", quotes(situation, cards.servers()));
        }
        return Verdict.confirmed(Finding.of(code(), Severity.ERROR, "The only default gateway is on the gateways' card")
                .because("Clients and servers in other networks are answered by the card in the gateways' network ("
                        + cards.gateways().heading() + "), where there is no way to them.")
                .quoting(quotes(situation, cards.gateways()))
                .quoting(quotes(situation, cards.servers()))
                .byHand(
                        "Give the servers' card the default gateway of its network.",
                        "Give the gateways' network persistent routes by its card: route ADD <address> MASK <mask> <router>"
                                + " IF <number> -p.",
                        "Only then remove the default gateway from the gateways' card.")
                .from(WayCheck.SOURCE));
    }

    private static List<Quote> quotes(Situation situation, Adapter card) {
        return card.gatewayLine().map(place -> List.of(situation.quote(place))).orElse(List.of());
    }
}
