package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.Optional;
import java.util.stream.Stream;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.evidence.RouteTable.Route;

/** The route to a gateway was added for the servers' card. */
final class RouteWrongCardCheck extends WayCheck {

    RouteWrongCardCheck() {
        super(Way.Outcome.WRONG_CARD);
    }

    @Override
    public String code() {
        return "ROUTE-WRONG-IF";
    }

    @Override
    public String question() {
        return "Does the route to every address of a gateway leave by the gateways' card?";
    }

    @Override
    boolean concerns(Way way) {
        return true;
    }

    @Override
    Finding finding(Situation situation, TwoNetworks cards, Optional<RouteTable> routes, Way way) {
        Route route = way.winner().orElseThrow();
        Finding.Draft finding = Finding.of(
                        code(),
                        Severity.CRITICAL,
                        "The route to the gateway's " + way.words() + " leaves by the wrong card")
                .about(way.address().toString())
                .because("The column Interface of the route to " + route.destination() + " shows the address of the"
                        + " servers' card: it was added without IF, or with the number of the wrong card.")
                .quoting(way.named(), situation.quote(route.place()));
        var index = cards.index(routes);
        var wrong = routes.flatMap(table -> table.interfaceOf(cards.servers())).map(RouteTable.Interface::index);
        // The router it names may be the right one; only one in the gateways' network can be.
        var router = route.gateway().filter(cards.gateways()::reaches).or(() -> cards.router(routes));
        if (index.isEmpty()
                || wrong.isEmpty()
                || router.isEmpty()
                || route.gateway().isEmpty()) {
            return finding.byHand(
                            "Delete the route, and add it with the router in the gateways' network, IF <number of that card>"
                                    + " and -p.")
                    .from(SOURCE);
        }
        boolean persistent =
                routes.flatMap(table -> table.persistentTwin(route)).isPresent();
        return finding.repairedBy(Repair.of(
                        Stream.concat(
                                        RouteSteps.delete(
                                                route.destination(),
                                                route.gateway().get())
                                                .stream(),
                                        RouteSteps.addPersistent(route.destination(), router.get(), index.get())
                                                .stream())
                                .toList(),
                        Stream.concat(
                                        RouteSteps.delete(route.destination(), router.get()).stream(),
                                        RouteSteps.restore(route, persistent, wrong.get()).stream())
                                .toList(),
                        "Between the two commands calls to " + route.destination() + " have no path for a moment."))
                .from(SOURCE);
    }
}
