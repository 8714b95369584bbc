package org.dialworks.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The network a caller without a name is counted by: an IPv4 address, or the 64 bits of an IPv6 address that one line has. */
public final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;

    private ClientNetwork() {}

    /** The network of an address as the socket gives it, numeric. */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        int zone = address.indexOf('%');
        InetAddress parsed = InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
        return parsed instanceof Inet6Address v6
                ? HexFormat.of().formatHex(Arrays.copyOf(v6.getAddress(), NETWORK_BYTES)) + "/64"
                : parsed.getHostAddress();
    }
}
