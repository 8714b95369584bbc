package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.evidence.Stated;
import org.dialworks.diagnostics.prerequisite.Role;
import org.dialworks.powershell.Statement;

/**
 * The Mediation Server tells the gateway an address of the servers' card for RTP, or for RTCP only. The gateway then sends
 * media where it cannot go.
 */
final class SdpAddressCheck implements Check {

    private final boolean rtcp;

    SdpAddressCheck(boolean rtcp) {
        this.rtcp = rtcp;
    }

    @Override
    public String code() {
        return rtcp ? "RTCP-WRONG-NIC" : "SDP-WRONG-NIC";
    }

    @Override
    public String question() {
        return "Is the " + (rtcp ? "RTCP" : "RTP") + " address that the gateway is told that of the gateways' card?";
    }

    @Override
    public Family family() {
        return Family.TRUNK_MEDIA;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        if (!situation.mayBe(Role.MEDIATION, Role.FRONT_END, Role.STANDARD_EDITION)) {
            return Verdict.none();
        }
        Optional<IpConfiguration> configuration = situation.latest(IpConfiguration.class);
        MediaLegs legs = MediaLegs.of(situation);
        if (configuration.isPresent() && configuration.get().networkCards().size() != 2) {
            return Verdict.none();
        }
        if (legs.ours().isEmpty() || configuration.isEmpty()) {
            return Verdict.needs(
                    "Which address the gateway is told for media is open.",
                    configuration.isEmpty() ? "ipconfig /all" : "a SIP trace of one call through the gateway",
                    "a SIP trace of one call through the gateway");
        }
        Optional<TwoNetworks> cards = TwoNetworks.of(situation);
        if (cards.isEmpty()) {
            return Verdict.needs("Which of the two cards is in the gateways' network is open.", TwoNetworks.ASK_WHICH);
        }
        return judge(situation, cards.get(), legs.ours());
    }

    private List<Verdict> judge(Situation situation, TwoNetworks cards, List<MediaLegs.Leg> legs) {
        var right = new ArrayList<Quote>();
        for (MediaLegs.Leg leg : legs) {
            Optional<Stated<Ipv4Address>> told = told(leg);
            if (told.isEmpty()) {
                continue;
            }
            if (cards.servers().holds(told.get().value())) {
                return Verdict.confirmed(finding(situation, cards, told.get()));
            }
            right.add(situation.quote(told.get()));
        }
        if (right.isEmpty()) {
            return rtcp
                    ? Verdict.ruledOut("RTCP goes where RTP goes.", List.of())
                    : Verdict.ruledOut(
                            "Every call in the trace is held, which is no fault.",
                            legs.stream()
                                    .map(leg -> situation.quote(leg.audio().place()))
                                    .limit(3)
                                    .toList());
        }
        return Verdict.ruledOut(
                "The gateway is told no address of the servers' card.", right.subList(0, Math.min(right.size(), 3)));
    }

    private Optional<Stated<Ipv4Address>> told(MediaLegs.Leg leg) {
        if (leg.audio().onHold()) {
            return Optional.empty();
        }
        if (rtcp) {
            return leg.audio()
                    .rtcp()
                    .flatMap(where -> where.address()
                            .flatMap(Ipv4Address::parse)
                            .map(address -> new Stated<>(address, where.place())));
        }
        return leg.audio()
                .connection()
                .flatMap(stated ->
                        Ipv4Address.parse(stated.value()).map(address -> new Stated<>(address, stated.place())));
    }

    private Finding finding(Situation situation, TwoNetworks cards, Stated<Ipv4Address> told) {
        var quotes = new ArrayList<>(List.of(situation.quote(told)));
        cards.servers().ipv4().stream()
                .filter(binding -> binding.address().equals(told.value()))
                .forEach(binding -> quotes.add(situation.quote(binding.place())));
        var events = situation.events("LS Mediation Server", 25073);
        Finding.Draft finding = Finding.of(
                        code(),
                        Severity.CRITICAL,
                        (rtcp ? "RTCP" : "Media") + " of the gateway is asked for at the wrong network card")
                .because("The session description to the gateway names " + told.value()
                        + ", an address of the card in the"
                        + " servers' network (" + cards.servers().heading()
                        + "). From the gateways' network there is no"
                        + " way to it, so that "
                        + (rtcp
                                ? "reports on the quality of calls are lost, and some gateways end such calls."
                                : "callers from the PSTN are not heard."))
                .quoting(quotes)
                .quotingEvents(events.subList(Math.max(0, events.size() - 3), events.size()))
                .byHand("In Topology Builder, set the PSTN address of the Mediation Server to that of its card in the"
                        + " gateways' network, publish the topology, and restart the Mediation Server service.");
        return finding.repairedBy(repair(situation, cards)).from(WayCheck.SOURCE);
    }

    /** Routes by the right card to all addresses of gateways that have none. */
    private static Optional<Repair> repair(Situation situation, TwoNetworks cards) {
        Optional<RouteTable> routes = situation.latest(RouteTable.class);
        var router = cards.router(routes);
        var index = cards.index(routes);
        if (routes.isEmpty() || router.isEmpty() || index.isEmpty()) {
            return Optional.empty();
        }
        var steps = new ArrayList<Statement>();
        var undo = new ArrayList<Statement>();
        Way.all(situation, cards, routes.get()).stream()
                .filter(way -> way.outcome() == Way.Outcome.MISSING)
                .forEach(way -> {
                    var network = RouteSteps.only(way.address());
                    steps.addAll(RouteSteps.addPersistent(network, router.get(), index.get()));
                    undo.addAll(RouteSteps.delete(network, router.get()));
                });
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Repair.of(steps, undo, "Calls in progress change their path and may lose media for a moment."));
    }
}
