package org.dialworks.diagnostics.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code route print}.
 *
 * @param interfaces the interface list
 * @param active the IPv4 routes in force
 * @param persistent the IPv4 routes that are there after the next start
 * @param ipv6 the IPv6 routes in force
 */
public record RouteTable(List<Interface> interfaces, List<Route> active, List<Route> persistent, List<Ipv6Route> ipv6)
        implements Reading {

    public RouteTable {
        interfaces = List.copyOf(interfaces);
        active = List.copyOf(active);
        persistent = List.copyOf(persistent);
        ipv6 = List.copyOf(ipv6);
    }

    /**
     * A line of the interface list.
     *
     * @param index what {@code route ADD … IF} wants
     * @param physicalAddress as in {@code 00-0C-29-37-3B-4E}; absent for the loopback
     * @param description the name of the card
     * @param place its line
     */
    public record Interface(int index, Optional<String> physicalAddress, String description, Place place) {}

    /**
     * An IPv4 route.
     *
     * @param destination where to
     * @param gateway through what; absent for a network that is on the link
     * @param interfaceAddress the address of the card it leaves by; always absent for a persistent route, of which
     *     Windows does not say it
     * @param metric the lower wins; absent where Windows chooses it ({@code Default})
     * @param place its line
     */
    public record Route(
            Ipv4Network destination,
            Optional<Ipv4Address> gateway,
            Optional<Ipv4Address> interfaceAddress,
            Optional<Long> metric,
            Place place) {

        /** Whether it is for all that no other route is for. */
        public boolean isDefault() {
            return destination.prefix() == 0;
        }

        /** Whether it is the same way to the same place, persistent or not. */
        public boolean isTwinOf(Route other) {
            return destination.equals(other.destination) && gateway.equals(other.gateway);
        }
    }

    /**
     * An IPv6 route.
     *
     * @param interfaceIndex of the interface list
     * @param destination as in {@code fe80::/64}
     * @param gateway absent for a network that is on the link
     * @param metric the lower wins
     * @param place its line
     */
    public record Ipv6Route(
            int interfaceIndex, String destination, Optional<String> gateway, long metric, Place place) {}

    /** The active route that a packet takes: that of the longest prefix, among these of the lowest metric. */
    public Optional<Route> winner(Ipv4Address destination) {
        return active.stream()
                .filter(route -> route.destination().contains(destination))
                .min(Comparator.<Route>comparingInt(
                                route -> -route.destination().prefix())
                        .thenComparingLong(route -> route.metric().orElse(Long.MAX_VALUE)));
    }

    /** The persistent route that leads the same way. */
    public Optional<Route> persistentTwin(Route route) {
        return persistent.stream().filter(route::isTwinOf).findFirst();
    }

    /** The active default routes. */
    public List<Route> defaults() {
        return active.stream().filter(Route::isDefault).toList();
    }

    /** The line of the interface list for an adapter: by its physical address, else by its description. */
    public Optional<Interface> interfaceOf(Adapter adapter) {
        return interfaces.stream()
                .filter(item -> item.physicalAddress().isPresent()
                        && item.physicalAddress().equals(adapter.physicalAddress()))
                .findFirst()
                .or(() -> interfaces.stream()
                        .filter(item -> !adapter.description().isEmpty()
                                && item.description().equalsIgnoreCase(adapter.description()))
                        .findFirst());
    }
}
