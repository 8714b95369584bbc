package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.Adapter;
import org.dialworks.diagnostics.evidence.IpConfiguration;

/** A card has an address that Windows gave itself. */
final class AutomaticAddressCheck implements Check {

    @Override
    public String code() {
        return "APIPA";
    }

    @Override
    public String question() {
        return "Has every card an address that somebody gave it?";
    }

    @Override
    public Family family() {
        return Family.NETWORK;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        Optional<IpConfiguration> configuration = situation.latest(IpConfiguration.class);
        if (configuration.isEmpty()) {
            return Verdict.needs("Which addresses the cards have is open.", "ipconfig /all");
        }
        for (Adapter card : configuration.get().networkCards()) {
            for (Adapter.Ipv4Binding binding : card.ipv4()) {
                if (binding.automatic() || binding.address().isLinkLocal()) {
                    return Verdict.confirmed(Finding.of(
                                    code(),
                                    Severity.ERROR,
                                    "A network card gave itself an address: " + binding.address())
                            .about(binding.address().toString())
                            .because(
                                    "Windows takes an address of 169.254.0.0/16 where no DHCP server answers. The card ("
                                            + card.heading() + ") reaches nobody with it.")
                            .quoting(situation.quote(card.place()), situation.quote(binding.place()))
                            .byHand(
                                    "Give the card the static address, mask and routes of its network; look at cable, switch"
                                            + " port and VLAN first.")
                            .from("RFC 3927; Microsoft documentation of APIPA"));
                }
            }
        }
        return Verdict.ruledOut("No card has an address of 169.254.0.0/16.", List.of());
    }
}
