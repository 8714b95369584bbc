package org.dialworks.diagnostics.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * An IPv4 address.
 *
 * @param bits its 32 bits, the first octet highest
 */
public record Ipv4Address(int bits) implements Comparable<Ipv4Address> {

    private static final int OCTETS = 4;
    private static final int LARGEST_OCTET = 255;
    private static final int OCTET_BITS = 8;
    private static final int LONGEST = 15;

    /** The address that four decimal numbers with dots between them spell; nothing for any other text. */
    public static Optional<Ipv4Address> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        int bits = 0;
        int octets = 0;
        int octet = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c >= '0' && c <= '9') {
                octet = Math.max(octet, 0) * 10 + (c - '0');
                if (octet > LARGEST_OCTET) {
                    return Optional.empty();
                }
            } else if (c == '.' && octet >= 0) {
                bits = (bits << OCTET_BITS) | octet;
                octets++;
                octet = -1;
            } else {
                return Optional.empty();
            }
        }
        return octets == OCTETS ? Optional.of(new Ipv4Address(bits)) : Optional.empty();
    }

    /** 0.0.0.0: everything, or nobody. */
    public boolean isAny() {
        return bits == 0;
    }

    /** 127.0.0.0/8. */
    public boolean isLoopback() {
        return bits >>> 24 == 127;
    }

    /** 169.254.0.0/16, which Windows takes where no DHCP server answers (APIPA, RFC 3927). */
    public boolean isLinkLocal() {
        return bits >>> 16 == 0xA9FE;
    }

    @Override
    public int compareTo(Ipv4Address other) {
        return Integer.compareUnsigned(bits, other.bits);
    }

    @Override
    @JsonValue
    public String toString() {
        return (bits >>> 24) + "." + (bits >>> 16 & LARGEST_OCTET) + "." + (bits >>> 8 & LARGEST_OCTET) + "."
                + (bits & LARGEST_OCTET);
    }
}
