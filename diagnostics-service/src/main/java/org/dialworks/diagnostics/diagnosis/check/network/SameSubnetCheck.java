package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.Adapter;
import org.dialworks.diagnostics.evidence.Adapter.Ipv4Binding;
import org.dialworks.diagnostics.evidence.IpConfiguration;

/** Two cards in one network: which of them a packet leaves by is chance. */
final class SameSubnetCheck implements Check {

    @Override
    public String code() {
        return "SAME-SUBNET";
    }

    @Override
    public String question() {
        return "Is every card in a network of its own?";
    }

    @Override
    public Family family() {
        return Family.NETWORK;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        Optional<IpConfiguration> configuration = situation.latest(IpConfiguration.class);
        if (configuration.isEmpty()) {
            return Verdict.needs("Which networks the cards are in is open.", "ipconfig /all");
        }
        List<Adapter> cards = configuration.get().networkCards();
        for (int i = 0; i < cards.size(); i++) {
            for (int j = i + 1; j < cards.size(); j++) {
                Optional<List<Ipv4Binding>> shared = shared(cards.get(i), cards.get(j));
                if (shared.isPresent()) {
                    Ipv4Binding one = shared.get().getFirst();
                    Ipv4Binding other = shared.get().getLast();
                    return Verdict.confirmed(Finding.of(code(), Severity.ERROR, "Two network cards in one network")
                            .about(one.subnet().orElseThrow().toString())
                            .because("Both cards are in " + one.subnet().orElseThrow()
                                    + ". Windows sends by one of them," + " and routes cannot tell them apart.")
                            .quoting(situation.quote(one.place()), situation.quote(other.place()))
                            .byHand("Team the two cards into one, or put the second into the network of the gateways.")
                            .from(WayCheck.SOURCE));
                }
            }
        }
        return Verdict.ruledOut(
                "No two cards are in one network.",
                cards.stream()
                        .flatMap(card -> card.ipv4().stream())
                        .map(binding -> situation.quote(binding.place()))
                        .toList());
    }

    private static Optional<List<Ipv4Binding>> shared(Adapter one, Adapter other) {
        var found = new ArrayList<Ipv4Binding>();
        for (Ipv4Binding first : one.ipv4()) {
            for (Ipv4Binding second : other.ipv4()) {
                if (found.isEmpty()
                        && first.subnet().isPresent()
                        && first.subnet().equals(second.subnet())
                        && !first.automatic()) {
                    found.add(first);
                    found.add(second);
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
