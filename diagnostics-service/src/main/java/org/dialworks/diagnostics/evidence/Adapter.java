package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A network adapter as {@code ipconfig /all} shows it.
 *
 * @param heading the line that opens it, without its colon: {@code Ethernet adapter Server LAN}
 * @param description the name of the card, empty where it is missing
 * @param physicalAddress as in {@code 00-0C-29-37-3B-4E}; upper case, with hyphens
 * @param ipv4 its IPv4 addresses
 * @param ipv6 its IPv6 addresses
 * @param gateways its default gateways, none of them for a line that is there but empty
 * @param gatewayLine the line that names the first default gateway, or that is empty; absent where there is none
 * @param tunnel whether it is a tunnel (ISATAP, Teredo, 6to4)
 * @param place its heading
 */
public record Adapter(
        String heading,
        String description,
        Optional<String> physicalAddress,
        List<Ipv4Binding> ipv4,
        List<Ipv6Binding> ipv6,
        List<Gateway> gateways,
        Optional<Place> gatewayLine,
        boolean tunnel,
        Place place) {

    private static final List<String> TEAM_DRIVERS =
            List.of("multiplexor", "network team", "teaming", "basp virtual", "team #", "team:", "team :");

    public Adapter {
        ipv4 = List.copyOf(ipv4);
        ipv6 = List.copyOf(ipv6);
        gateways = List.copyOf(gateways);
    }

    /**
     * An IPv4 address of an adapter.
     *
     * @param address the address
     * @param subnet the network of its mask, where that is known
     * @param automatic whether Windows gave it by itself, for want of a DHCP server (APIPA)
     * @param place its line
     */
    public record Ipv4Binding(Ipv4Address address, Optional<Ipv4Network> subnet, boolean automatic, Place place) {}

    /**
     * An IPv6 address of an adapter.
     *
     * @param address without its zone
     * @param linkLocal whether it is of fe80::/10
     * @param place its line
     */
    public record Ipv6Binding(String address, boolean linkLocal, Place place) {}

    /**
     * A default gateway.
     *
     * @param address IPv4 or IPv6, without a zone
     * @param ipv4 the address where it is an IPv4 one
     * @param place its line
     */
    public record Gateway(String address, Optional<Ipv4Address> ipv4, Place place) {}

    public boolean holds(Ipv4Address address) {
        return ipv4.stream().anyMatch(binding -> binding.address().equals(address));
    }

    /** Whether the address lies in a network that this adapter is in. */
    public boolean reaches(Ipv4Address address) {
        return ipv4.stream()
                .anyMatch(binding ->
                        binding.subnet().map(subnet -> subnet.contains(address)).orElse(false));
    }

    /** Whether the card is a team of cards, as far as the name of its driver tells. */
    public boolean team() {
        String name = description.toLowerCase(Locale.ROOT);
        return TEAM_DRIVERS.stream().anyMatch(name::contains);
    }
}
