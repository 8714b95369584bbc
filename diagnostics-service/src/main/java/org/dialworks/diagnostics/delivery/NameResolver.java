package org.dialworks.diagnostics.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
interface NameResolver {

    /** All addresses of the host; an address in any spelling is its own. */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** As this machine resolves names. */
    static NameResolver ofTheSystem() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
