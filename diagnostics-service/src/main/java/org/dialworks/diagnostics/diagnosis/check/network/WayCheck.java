package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.prerequisite.Role;

/** A check of the ways to the addresses of gateways: one verdict for each address. */
abstract class WayCheck implements Check {

    static final String SOURCE = "msunified.net, category Lync Server 2010: Mediation Server with two network cards";

    private final Way.Outcome trouble;

    WayCheck(Way.Outcome trouble) {
        this.trouble = trouble;
    }

    /** The addresses that this check is for. */
    abstract boolean concerns(Way way);

    abstract Finding finding(Situation situation, TwoNetworks cards, Optional<RouteTable> routes, Way way);

    /** Whether the way has the trouble. */
    boolean isTroubled(Way way, RouteTable routes) {
        return way.outcome() == trouble;
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
        Optional<RouteTable> routes = situation.latest(RouteTable.class);
        if (configuration.isEmpty() || routes.isEmpty()) {
            return Verdict.needs(
                    "Which card packets to the gateway leave by is open.",
                    configuration.isEmpty() ? "ipconfig /all" : "route print",
                    "route print");
        }
        if (isCutOff(situation, routes.get())) {
            return Verdict.needs(
                    "The output of route print is cut off behind the active routes.", "the whole of route print");
        }
        if (configuration.get().networkCards().size() != 2) {
            return Verdict.none();
        }
        Optional<TwoNetworks> cards = TwoNetworks.of(situation);
        if (cards.isEmpty()) {
            return Verdict.needs("Which of the two cards is in the gateways' network is open.", TwoNetworks.ASK_WHICH);
        }
        List<Way> ways = Way.all(situation, cards.get(), routes.get()).stream()
                .filter(this::concerns)
                .toList();
        if (ways.isEmpty()) {
            return Verdict.needs(
                    "No address of a gateway is known.", "a SIP trace of one call through the gateway", "gateways");
        }
        var verdicts = new ArrayList<Verdict>();
        for (Way way : ways) {
            verdicts.add(
                    isTroubled(way, routes.get())
                            ? new Verdict.Confirmed(finding(situation, cards.get(), routes, way))
                            : new Verdict.RuledOut(
                                    way.address().toString(),
                                    "The way to the " + way.words() + " has not this fault.",
                                    quotes(situation, way),
                                    Optional.empty()));
        }
        return verdicts;
    }

    // Behind the active routes come at least a rule, a heading and "None": a table without them may lack anything.
    private static boolean isCutOff(Situation situation, RouteTable routes) {
        int lastRoute = routes.active().stream()
                .mapToInt(route -> route.place().line())
                .max()
                .orElse(0);
        return situation.evidence().outputs().stream()
                .anyMatch(output -> output.reading().equals(routes) && output.lastLine() - lastRoute < 2);
    }

    private static List<Quote> quotes(Situation situation, Way way) {
        return way.winner()
                .map(route -> List.of(way.named(), situation.quote(route.place())))
                .orElseGet(() -> List.of(way.named()));
    }
}
