package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.Optional;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.evidence.RouteTable.Route;

/** A right route to a gateway is there, but another wins: the longer prefix, and of two equally long the lower metric. */
final class RouteShadowedCheck extends WayCheck {

    RouteShadowedCheck() {
        super(Way.Outcome.SHADOWED);
    }

    @Override
    public String code() {
        return "ROUTE-SHADOWED";
    }

    @Override
    public String question() {
        return "Does another route take packets to a gateway away from the right one?";
    }

    @Override
    boolean concerns(Way way) {
        return true;
    }

    @Override
    Finding finding(Situation situation, TwoNetworks cards, Optional<RouteTable> routes, Way way) {
        Route taken = way.winner().orElseThrow();
        Route right = way.better().orElseThrow();
        boolean longer = taken.destination().prefix() > right.destination().prefix();
        Finding.Draft finding = Finding.of(
                        code(),
                        Severity.CRITICAL,
                        "The route to the gateway's " + way.words() + " is overruled by another")
                .about(way.address().toString())
                .because("The route to " + right.destination() + " by the gateways' card would be right, but that to "
                        + taken.destination() + " by the servers' card wins: its "
                        + (longer ? "prefix is longer." : "metric is lower."))
                .quoting(way.named(), situation.quote(taken.place()), situation.quote(right.place()));
        var index = routes.flatMap(table -> table.interfaceOf(cards.servers())).map(RouteTable.Interface::index);
        if (taken.gateway().isEmpty() || index.isEmpty()) {
            return finding.byHand("Delete the route to " + taken.destination() + " by the servers' card.")
                    .from(SOURCE);
        }
        boolean persistent =
                routes.flatMap(table -> table.persistentTwin(taken)).isPresent();
        return finding.repairedBy(Repair.of(
                        RouteSteps.delete(taken.destination(), taken.gateway().get()),
                        RouteSteps.restore(taken, persistent, index.get()),
                        "Whatever else uses the route to " + taken.destination()
                                + " takes the next best one from then on."))
                .from(SOURCE);
    }
}
