package org.dialworks.diagnostics.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A block of IPv4 addresses.
 *
 * @param address its lowest address
 * @param prefix how many leading bits its addresses share, 0 to 32
 */
public record Ipv4Network(Ipv4Address address, int prefix) {

    private static final int ADDRESS_BITS = 32;

    public Ipv4Network {
        if (prefix < 0 || prefix > ADDRESS_BITS) {
            throw new IllegalArgumentException("a prefix has 0 to 32 bits, not " + prefix);
        }
        address = new Ipv4Address(address.bits() & mask(prefix));
    }

    /**
     * The network of an address and its mask; nothing where the mask has a hole.
     *
     * @param mask such as 255.255.255.0
     */
    public static Optional<Ipv4Network> of(Ipv4Address address, Ipv4Address mask) {
        int prefix = Integer.bitCount(mask.bits());
        return mask(prefix) == mask.bits() ? Optional.of(new Ipv4Network(address, prefix)) : Optional.empty();
    }

    public boolean contains(Ipv4Address other) {
        return (other.bits() & mask(prefix)) == address.bits();
    }

    /** Such as 255.255.255.0. */
    public Ipv4Address mask() {
        return new Ipv4Address(mask(prefix));
    }

    private static int mask(int prefix) {
        return prefix == 0 ? 0 : -1 << (ADDRESS_BITS - prefix);
    }

    /** As in 10.1.2.0/24. */
    @Override
    @JsonValue
    public String toString() {
        return address + "/" + prefix;
    }
}
