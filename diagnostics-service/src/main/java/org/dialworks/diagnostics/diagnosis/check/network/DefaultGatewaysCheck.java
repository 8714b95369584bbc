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
import org.dialworks.diagnostics.evidence.Adapter;
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.evidence.RouteTable.Route;
import org.dialworks.powershell.Program;
import org.dialworks.powershell.Statement;

/** More than one default gateway: Windows takes one of them, and not always the same. */
final class DefaultGatewaysCheck implements Check {

    @Override
    public String code() {
        return "TWO-DEFAULT-GATEWAYS";
    }

    @Override
    public String question() {
        return "Has the server one default gateway only?";
    }

    @Override
    public Family family() {
        return Family.NETWORK;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        Optional<RouteTable> routes = situation.latest(RouteTable.class);
        Optional<IpConfiguration> configuration = situation.latest(IpConfiguration.class);
        if (routes.isEmpty() && configuration.isEmpty()) {
            return Verdict.needs("How many default gateways there are is open.", "ipconfig /all", "route print");
        }
        List<Route> defaults = routes.map(RouteTable::defaults).orElse(List.of()).stream()
                .filter(route -> route.gateway().isPresent())
                .toList();
        List<Adapter> cards = configuration.stream()
                .flatMap(all -> all.networkCards().stream())
                .filter(TwoNetworks::hasGateway)
                .toList();
        List<Quote> quotes = new ArrayList<>(
                defaults.stream().map(route -> situation.quote(route.place())).toList());
        cards.forEach(card -> card.gateways().stream()
                .filter(gateway -> gateway.ipv4().isPresent())
                .forEach(gateway -> quotes.add(situation.quote(gateway.place()))));
        long ways = defaults.stream().map(Route::gateway).distinct().count();
        if (ways < 2 && cards.size() < 2) {
            return Verdict.ruledOut("There are not two default gateways.", quotes);
        }
        Optional<Ipv4Address> effective = routes.flatMap(table -> table.winner(new Ipv4Address(0x08080808)))
                .flatMap(Route::gateway);
        Finding.Draft finding = Finding.of(code(), Severity.ERROR, "More than one default gateway")
                .because("Windows uses one default gateway at a time"
                        + effective
                                .map(address -> ", now " + address + ", which has the lowest metric")
                                .orElse("")
                        + ". Answers to networks that are not on a card's own link may leave by the wrong one.")
                .quoting(quotes)
                .byHand(
                        "Remove the default gateway from the card in the gateways' network, and give that network routes of"
                                + " its own instead.");
        return Verdict.confirmed(finding.repairedBy(repair(situation, routes)).from(WayCheck.SOURCE));
    }

    private static Optional<Repair> repair(Situation situation, Optional<RouteTable> routes) {
        Optional<TwoNetworks> cards = TwoNetworks.of(situation);
        if (cards.isEmpty() || cards.get().assumed()) {
            return Optional.empty();
        }
        Optional<Integer> index = cards.get().index(routes);
        List<Ipv4Address> gateways = cards.get().gateways().gateways().stream()
                .flatMap(gateway -> gateway.ipv4().stream())
                .toList();
        if (index.isEmpty() || gateways.isEmpty()) {
            return Optional.empty();
        }
        var steps = new ArrayList<Statement>();
        var undo = new ArrayList<Statement>();
        for (Ipv4Address gateway : gateways) {
            steps.addAll(netsh("delete", index.get(), gateway));
            undo.addAll(netsh("add", index.get(), gateway));
        }
        return Optional.of(Repair.of(
                steps,
                undo,
                "Networks that were reached by this default gateway alone, such as that of a remote desktop session, are"
                        + " cut off. Add routes to gateways first."));
    }

    private static List<Statement> netsh(String what, int index, Ipv4Address gateway) {
        return Statement.checked(Program.of(
                "netsh.exe",
                "interface",
                "ipv4",
                what,
                "route",
                "prefix=0.0.0.0/0",
                "interface=" + index,
                "nexthop=" + gateway,
                "store=persistent"));
    }
}
