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
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.prerequisite.Fact;
import org.dialworks.diagnostics.prerequisite.Need;
import org.dialworks.diagnostics.prerequisite.Prerequisites;

/** More networks than the role may have, or fewer than it must. */
final class CardCountCheck implements Check {

    private final Prerequisites prerequisites;
    private final boolean tooMany;

    CardCountCheck(Prerequisites prerequisites, boolean tooMany) {
        this.prerequisites = prerequisites;
        this.tooMany = tooMany;
    }

    @Override
    public String code() {
        return tooMany ? "UNSUPPORTED-MULTIHOMED" : "EDGE-ONE-NIC";
    }

    @Override
    public String question() {
        return tooMany
                ? "Is the server in one network only, where its role wants that?"
                : "Has the Edge Server two cards?";
    }

    @Override
    public Family family() {
        return Family.NETWORK;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        if (situation.role().isEmpty() || situation.product().isEmpty()) {
            return Verdict.needs("How many cards the server may have depends on what it is.", "role", "product");
        }
        Optional<Fact> fact = prerequisites.networks(
                situation.product().get(), situation.role().get());
        if (fact.isEmpty() || !(fact.get().need() instanceof Need.Networks(int least, var most))) {
            return Verdict.none();
        }
        if (tooMany ? most == null : least < 2) {
            return Verdict.none();
        }
        Optional<IpConfiguration> configuration = situation.latest(IpConfiguration.class);
        if (configuration.isEmpty()) {
            return Verdict.needs("How many cards the server has is open.", "ipconfig /all");
        }
        List<Adapter> cards = configuration.get().networkCards();
        if (cards.isEmpty()) {
            return Verdict.needs(
                    "No card with an address is shown: the output is cut off.", "the whole of ipconfig /all");
        }
        List<Quote> quotes =
                cards.stream().map(card -> situation.quote(card.place())).toList();
        boolean wrong = tooMany ? most != null && cards.size() > most : cards.size() < least;
        if (!wrong) {
            return Verdict.ruledOut("The server has as many cards as its role wants.", quotes);
        }
        String role = situation.role().get().title();
        Finding.Draft finding = tooMany
                ? Finding.of(code(), Severity.ERROR, "Two network cards on a role that supports one: " + role)
                        .because("The server has addresses on " + cards.size() + " cards that are not teamed. "
                                + "Several networks are not supported for this role: services bind to all of them and tell"
                                + " clients one that they may not reach.")
                        .byHand(
                                "Team the cards into one, or disable all but one.",
                                "Where the second card leads to a gateway, move the Mediation Server to a server of its"
                                        + " own.")
                : Finding.of(code(), Severity.ERROR, "The Edge Server has one network card only")
                        .because(
                                "An Edge Server needs a card towards the internet and one towards the internal network, in"
                                        + " different networks.")
                        .byHand(
                                "Add a second card, give the outer one the default gateway, and the inner one routes to the"
                                        + " internal networks.");
        return Verdict.confirmed(
                finding.quoting(quotes).from(fact.get().source().title()));
    }
}
