package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.Optional;
import java.util.stream.Stream;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.evidence.RouteTable.Route;

/** The route to a gateway is right, and gone after the next start. */
final class RouteNotPersistentCheck extends WayCheck {

    RouteNotPersistentCheck() {
        super(Way.Outcome.RIGHT);
    }

    @Override
    public String code() {
        return "ROUTE-NOT-PERSISTENT";
    }

    @Override
    public String question() {
        return "Is the route to every address of a gateway among the persistent routes?";
    }

    @Override
    boolean concerns(Way way) {
        return true;
    }

    // A network on the link and a default gateway come from the settings of the card: they are always there.
    @Override
    boolean isTroubled(Way way, RouteTable routes) {
        return way.outcome() == Way.Outcome.RIGHT
                && way.winner()
                        .filter(route -> !route.isDefault() && route.gateway().isPresent())
                        .filter(route -> routes.persistentTwin(route).isEmpty())
                        .isPresent();
    }

    @Override
    Finding finding(Situation situation, TwoNetworks cards, Optional<RouteTable> routes, Way way) {
        Route route = way.winner().orElseThrow();
        Finding.Draft finding = Finding.of(
                        code(),
                        Severity.WARNING,
                        "The route to the gateway's " + way.words() + " is gone after a restart")
                .about(way.address().toString())
                .because("The active route to " + route.destination() + " has no twin among the persistent routes:"
                        + " somebody added it without -p. Audio becomes one-way with the next restart.")
                .quoting(way.named(), situation.quote(route.place()));
        var index = cards.index(routes);
        if (index.isEmpty()) {
            return finding.byHand("Add the route again with -p.").from(SOURCE);
        }
        var router = route.gateway().orElseThrow();
        return finding.repairedBy(Repair.of(
                        Stream.concat(
                                        RouteSteps.delete(route.destination(), router).stream(),
                                        RouteSteps.addPersistent(route.destination(), router, index.get()).stream())
                                .toList(),
                        Stream.concat(
                                        RouteSteps.delete(route.destination(), router).stream(),
                                        RouteSteps.restore(route, false, index.get()).stream())
                                .toList(),
                        "Between the two commands calls to " + route.destination() + " have no path for a moment."))
                .from(SOURCE);
    }
}
