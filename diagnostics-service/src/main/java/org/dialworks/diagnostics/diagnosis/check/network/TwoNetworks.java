package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.evidence.Adapter;
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.RouteTable;

/**
 * The two cards of a Mediation Server: one in the servers' network, one in the gateway's.
 *
 * @param servers the card towards the other servers
 * @param gateways the card towards the gateways
 * @param assumed whether it was only concluded from which card has no default gateway
 */
record TwoNetworks(Adapter servers, Adapter gateways, boolean assumed) {

    static final String ASK_WHICH = "pstnAddress (the Mediation Server's address towards the gateway, as in Topology"
            + " Builder) or the gateways' addresses";

    /** The cards, where there are two and it can be told which is which. */
    static Optional<TwoNetworks> of(Situation situation) {
        Optional<IpConfiguration> configuration = situation.latest(IpConfiguration.class);
        if (configuration.isEmpty()) {
            return Optional.empty();
        }
        List<Adapter> cards = configuration.get().networkCards();
        if (cards.size() != 2) {
            return Optional.empty();
        }
        return situation
                .pstnAddress()
                .flatMap(address -> only(cards.stream().filter(card -> card.holds(address))))
                .or(() -> onLink(situation, cards))
                .or(() -> byRouter(situation, cards))
                .map(card -> new TwoNetworks(other(cards, card), card, false))
                .or(() -> byDefaultGateway(cards));
    }

    private static Optional<Adapter> onLink(Situation situation, List<Adapter> cards) {
        return agreed(MediaLegs.of(situation).signallingAddresses().stream()
                .flatMap(address -> cards.stream().filter(card -> card.reaches(address))));
    }

    /** The card in whose network the routers of all routes to the gateways are. */
    private static Optional<Adapter> byRouter(Situation situation, List<Adapter> cards) {
        Optional<RouteTable> routes = situation.latest(RouteTable.class);
        if (routes.isEmpty()) {
            return Optional.empty();
        }
        return agreed(MediaLegs.of(situation).signallingAddresses().stream()
                .flatMap(address -> routes.get().active().stream()
                        .filter(route ->
                                !route.isDefault() && route.destination().contains(address)))
                .flatMap(route -> route.gateway().stream())
                .flatMap(router -> cards.stream().filter(card -> card.reaches(router))));
    }

    private static Optional<TwoNetworks> byDefaultGateway(List<Adapter> cards) {
        return only(cards.stream().filter(card -> !hasGateway(card)))
                .map(card -> new TwoNetworks(other(cards, card), card, true));
    }

    static boolean hasGateway(Adapter card) {
        return card.gateways().stream().anyMatch(gateway -> gateway.ipv4().isPresent());
    }

    private static Adapter other(List<Adapter> cards, Adapter one) {
        return cards.getFirst().equals(one) ? cards.getLast() : cards.getFirst();
    }

    private static Optional<Adapter> agreed(Stream<Adapter> cards) {
        return only(cards.distinct());
    }

    private static Optional<Adapter> only(Stream<Adapter> cards) {
        List<Adapter> found = cards.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A router in the gateways' network: one that a route there names, else that card's default gateway. */
    Optional<Ipv4Address> router(Optional<RouteTable> routes) {
        return routes.stream()
                .flatMap(table -> Stream.concat(table.active().stream(), table.persistent().stream()))
                .filter(route -> !route.isDefault())
                .flatMap(route -> route.gateway().stream())
                .filter(router -> gateways.reaches(router) && !gateways.holds(router))
                .findFirst()
                .or(() -> gateways.gateways().stream()
                        .flatMap(gateway -> gateway.ipv4().stream())
                        .findFirst());
    }

    /** The number of the gateways' card for {@code route ADD … IF}. */
    Optional<Integer> index(Optional<RouteTable> routes) {
        return routes.flatMap(table -> table.interfaceOf(gateways)).map(RouteTable.Interface::index);
    }
}
