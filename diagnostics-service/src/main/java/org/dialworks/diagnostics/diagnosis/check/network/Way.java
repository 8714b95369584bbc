package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.evidence.Adapter;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.RouteTable;
import org.dialworks.diagnostics.evidence.RouteTable.Route;

/**
 * How packets to an address of a gateway leave a server with two cards.
 *
 * @param address where to
 * @param media whether media goes there, else SIP
 * @param named the line that names the address
 * @param winner the route that is taken, if any
 * @param outcome what that means
 * @param better the route by the right card that is not taken
 */
record Way(
        Ipv4Address address,
        boolean media,
        Quote named,
        Optional<Route> winner,
        Outcome outcome,
        Optional<Route> better) {

    enum Outcome {
        /** By the gateways' card. */
        RIGHT,
        /** The gateway is in the servers' own network, and needs no second card. */
        NEAR,
        /** Only a default route, or none. */
        MISSING,
        /** A route of its own, but by the servers' card, and there is none by the right one. */
        WRONG_CARD,
        /** A route by the right card is there, but one by the servers' card wins. */
        SHADOWED
    }

    /** The ways to all addresses of gateways that are known: SIP first, and each address once. */
    static List<Way> all(Situation situation, TwoNetworks cards, RouteTable routes) {
        MediaLegs legs = MediaLegs.of(situation);
        var ways = new ArrayList<Way>();
        Set<Ipv4Address> known = new LinkedHashSet<>();
        for (Ipv4Address address : legs.signallingAddresses()) {
            known.add(address);
            ways.add(of(address, false, naming(situation, legs, address), cards, routes));
        }
        for (MediaLegs.Leg leg : legs.mediaAddresses()) {
            Ipv4Address address = leg.address().orElseThrow();
            if (known.add(address)) {
                ways.add(of(
                        address, true, situation.quote(leg.audio().connection().orElseThrow()), cards, routes));
            }
        }
        return ways;
    }

    private static Way of(Ipv4Address address, boolean media, Quote named, TwoNetworks cards, RouteTable routes) {
        Optional<Route> winner = routes.winner(address);
        List<Route> byRightCard = routes.active().stream()
                .filter(route -> !route.isDefault() && route.destination().contains(address))
                .filter(route -> leavesBy(route, cards.gateways()))
                .toList();
        return new Way(
                address,
                media,
                named,
                winner,
                outcome(address, winner, !byRightCard.isEmpty(), cards),
                byRightCard.stream().findFirst());
    }

    private static Outcome outcome(
            Ipv4Address address, Optional<Route> winner, boolean hasRightRoute, TwoNetworks cards) {
        if (winner.isEmpty()) {
            return Outcome.MISSING;
        }
        Route route = winner.get();
        if (leavesBy(route, cards.gateways())) {
            return Outcome.RIGHT;
        }
        if (cards.servers().reaches(address) && !cards.gateways().reaches(address)) {
            return Outcome.NEAR;
        }
        if (hasRightRoute) {
            return Outcome.SHADOWED;
        }
        return route.isDefault() ? Outcome.MISSING : Outcome.WRONG_CARD;
    }

    private static boolean leavesBy(Route route, Adapter card) {
        return route.interfaceAddress().map(card::holds).orElse(false);
    }

    private static Quote naming(Situation situation, MediaLegs legs, Ipv4Address address) {
        return java.util.stream.Stream.concat(legs.ours().stream(), legs.theirs().stream())
                .flatMap(leg -> leg.message().stream())
                .filter(message -> message.sourceAddress().equals(Optional.of(address))
                        || message.destinationAddress().equals(Optional.of(address)))
                .findFirst()
                .map(message -> situation.quote(message.place()))
                .orElseGet(() -> new Quote(Quote.TOPOLOGY, null, null, "gateway " + address));
    }

    String words() {
        return (media ? "RTP address " : "SIP address ") + address;
    }
}
