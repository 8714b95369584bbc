package org.dialworks.diagnostics.diagnosis.check.edge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialworks.diagnostics.diagnosis.check.Quote;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.evidence.Adapter;
import org.dialworks.diagnostics.evidence.IpConfiguration;
import org.dialworks.diagnostics.evidence.RegistryValues;

/**
 * What is known of IPv6 on a host.
 *
 * @param shown whether ipconfig was sent
 * @param addresses lines of addresses on cards
 * @param disabledComponents the registry value (KB 929852)
 */
record Ipv6State(boolean shown, List<Quote> addresses, Optional<RegistryValues.Value> disabledComponents) {

    static final String KEY = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters";
    static final String NAME = "DisabledComponents";
    static final long OFF = 0xFF;
    static final long PREFER_IPV4 = 0x20;
    static final long WRONG = 0xFFFFFFFFL;

    static Ipv6State of(Situation situation) {
        Optional<IpConfiguration> configuration = situation.latest(IpConfiguration.class);
        return new Ipv6State(
                configuration.isPresent(),
                configuration.stream()
                        .flatMap(all -> all.adapters().stream())
                        .filter(card -> !card.tunnel())
                        .flatMap(Ipv6State::addresses)
                        .map(binding -> situation.quote(binding.place()))
                        .limit(5)
                        .toList(),
                situation.evidence().all(RegistryValues.class).stream()
                        .flatMap(values -> values.find("Tcpip6\\Parameters", NAME).stream())
                        .reduce((_, newest) -> newest));
    }

    private static Stream<Adapter.Ipv6Binding> addresses(Adapter card) {
        return card.ipv6().stream();
    }

    boolean isOn() {
        return !addresses.isEmpty();
    }

    boolean has(long value) {
        return disabledComponents
                .flatMap(RegistryValues.Value::number)
                .filter(number -> number == value)
                .isPresent();
    }
}
