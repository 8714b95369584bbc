package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.evidence.RouteTable;

/** Packets to a gateway follow the default route, and leave by the servers' card. */
final class RouteMissingCheck extends WayCheck {

    private final boolean media;

    RouteMissingCheck(boolean media) {
        super(Way.Outcome.MISSING);
        this.media = media;
    }

    @Override
    public String code() {
        return media ? "ROUTE-MISSING-RTP" : "ROUTE-MISSING-SIP";
    }

    @Override
    public String question() {
        return media
                ? "Is there a route by the gateways' card to every address at which a gateway wants media?"
                : "Is there a route by the gateways' card to every SIP address of a gateway?";
    }

    @Override
    boolean concerns(Way way) {
        return way.media() == media;
    }

    @Override
    Finding finding(Situation situation, TwoNetworks cards, Optional<RouteTable> routes, Way way) {
        List<Quote> quotes = new ArrayList<>(List.of(way.named()));
        way.winner().ifPresent(route -> quotes.add(situation.quote(route.place())));
        routes.flatMap(table -> table.interfaceOf(cards.gateways()))
                .ifPresent(item -> quotes.add(situation.quote(item.place())));
        Finding.Draft finding = Finding.of(code(), Severity.CRITICAL, "No route to the gateway's " + way.words())
                .about(way.address().toString())
                .because("No route by the card in the gateways' network covers " + way.address() + ", so that "
                        + (media ? "media" : "SIP") + " to it "
                        + (way.winner().isPresent()
                                ? "follows the default route and leaves by the servers' card."
                                : "goes nowhere.")
                        + (media ? " The other side is heard, but hears nothing, or the other way round." : ""))
                .quoting(quotes);
        var router = cards.router(routes);
        var index = cards.index(routes);
        if (router.isEmpty() || index.isEmpty()) {
            return finding.byHand(
                            "Find the router in the gateways' network and the number of that card in the Interface List"
                                    + " of route print.",
                            "route ADD " + way.address() + " MASK 255.255.255.255 <router> IF <number> -p")
                    .from(SOURCE);
        }
        var network = RouteSteps.only(way.address());
        return finding.repairedBy(Repair.of(
                        RouteSteps.addPersistent(network, router.get(), index.get()),
                        RouteSteps.delete(network, router.get()),
                        "Calls in progress to " + way.address()
                                + " change their path and may lose media for a moment."))
                .from(SOURCE);
    }
}
