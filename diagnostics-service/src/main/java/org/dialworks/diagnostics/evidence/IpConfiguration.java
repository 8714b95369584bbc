package org.dialworks.diagnostics.evidence;

import java.util.List;
import java.util.Optional;

/**
 * {@code ipconfig /all}.
 *
 * @param hostName the computer's name
 * @param adapters as listed: the order in which Windows binds them
 */
public record IpConfiguration(Optional<Stated<String>> hostName, List<Adapter> adapters) implements Reading {

    public IpConfiguration {
        adapters = List.copyOf(adapters);
    }

    /** The adapter that holds an address. */
    public Optional<Adapter> adapterWith(Ipv4Address address) {
        return adapters.stream().filter(adapter -> adapter.holds(address)).findFirst();
    }

    /** The adapters, apart from tunnels, that have an IPv4 address. */
    public List<Adapter> networkCards() {
        return adapters.stream()
                .filter(adapter -> !adapter.tunnel() && !adapter.ipv4().isEmpty())
                .toList();
    }
}
