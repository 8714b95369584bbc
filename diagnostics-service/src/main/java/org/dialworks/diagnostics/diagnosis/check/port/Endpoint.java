package org.dialworks.diagnostics.diagnosis.check.port;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.evidence.Ipv4Address;

/** An address and port that an event names: {@code 10.1.2.3:443}. */
record Endpoint(Ipv4Address address, int port) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3}){3}):([0-9]{1,5})");

    static Optional<Endpoint> of(TelemetryEvent event) {
        return Stream.concat(
                        event.inserts().stream(), event.message() == null ? Stream.empty() : Stream.of(event.message()))
                .map(TEXT::matcher)
                .filter(Matcher::find)
                .flatMap(found -> Ipv4Address.parse(found.group(1)).stream()
                        .map(address -> new Endpoint(address, Integer.parseInt(found.group(2)))))
                .findFirst();
    }
}
