package org.dialworks.diagnostics.delivery;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses webhooks may reach: what is public, and the private blocks that were allowed. It guards the network
 * that this process is in against whoever may set up a target (server-side request forgery).
 *
 * <p>The blocks are those of IANA's special-purpose address registries (RFC 6890 and its updates). An IPv6 address that
 * carries an IPv4 address is judged by that.
 */
final class EgressPolicy {

    private static final List<AddressBlock> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(AddressBlock::parse)
            .toList();
    private static final AddressBlock NAT64 = AddressBlock.parse("64:ff9b::/96");
    private static final AddressBlock SIX_TO_FOUR = AddressBlock.parse("2002::/16");
    private static final int IPV4 = 4;
    private static final int IPV6 = 16;
    private static final int MAPPED_PREFIX = 12;

    private final List<AddressBlock> allowed;

    EgressPolicy(List<AddressBlock> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    boolean allows(InetAddress address) {
        return allows(address.getAddress());
    }

    private boolean allows(byte[] address) {
        if (isIn(allowed, address)) {
            return true;
        }
        if (address.length == IPV6) {
            if (isMapped(address) || NAT64.contains(address)) {
                return allows(Arrays.copyOfRange(address, MAPPED_PREFIX, IPV6));
            }
            if (SIX_TO_FOUR.contains(address)) {
                return allows(Arrays.copyOfRange(address, 2, 2 + IPV4));
            }
        }
        return !isIn(NOT_PUBLIC, address);
    }

    private static boolean isIn(List<AddressBlock> blocks, byte[] address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    // ::ffff:a.b.c.d; Java's AddressBlock.parse would read that as IPv4, so it is recognised by its bytes.
    private static boolean isMapped(byte[] address) {
        for (int i = 0; i < 10; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return address[10] == (byte) 0xFF && address[11] == (byte) 0xFF;
    }
}
