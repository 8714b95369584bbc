package org.dialworks.diagnostics.diagnosis.check.port;

import java.util.List;
import java.util.Set;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.evidence.LogReading;
import org.dialworks.diagnostics.evidence.LogReading.ErrorCode;

/**
 * What points at a port that something else holds.
 *
 * @param codes 0x80070020 (sharing violation) in setup logs; in an event of another product it says nothing of a port
 * @param bindFailures HttpEvent 15005: HTTP.SYS could not bind to an address and port
 */
record PortSigns(List<ErrorCode> codes, List<TelemetryEvent> bindFailures) {

    static final long SHARING_VIOLATION = 0x80070020L;
    /** Those of the web services; a front end takes them all by HTTP.SYS. */
    static final Set<Integer> WEB_PORTS = Set.of(80, 443, 4443, 8080);
    /** The kernel, which holds ports for HTTP.SYS. */
    static final long SYSTEM = 4;

    static PortSigns of(Situation situation) {
        return new PortSigns(
                situation.evidence().all(LogReading.class).stream()
                        .flatMap(log -> log.code(SHARING_VIOLATION).stream())
                        .toList(),
                situation.events().stream()
                        .filter(event -> event.eventId() == 15005
                                && (event.provider().equalsIgnoreCase("Microsoft-Windows-HttpEvent")
                                        || event.provider().equalsIgnoreCase("HTTP")
                                        || event.provider().equalsIgnoreCase("HttpEvent")))
                        .toList());
    }

    boolean isEmpty() {
        return codes.isEmpty() && bindFailures.isEmpty();
    }
}
