package org.dialworks.diagnostics.detection;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.dialworks.contracts.TelemetryEvent;

/** Events in normal form, of one front end unless said otherwise. */
final class Events {

    private static final String HOST = "fe01.example.net";
    private static final String EDGE = "Edge Server Machine FQDN: edge1.example.net, Port:8057";

    private Events() {}

    static TelemetryEvent lost(long recordId, Instant time) {
        return event("LS Data MCU", 41024, recordId, time, List.of(EDGE));
    }

    static TelemetryEvent lostIn2010(long recordId, Instant time) {
        return event("LS Data MCU", 41024, recordId, time, List.of());
    }

    static TelemetryEvent allLost(long recordId, Instant time) {
        return event("LS Data MCU", 41026, recordId, time, List.of(EDGE));
    }

    static TelemetryEvent restored(long recordId, Instant time) {
        return event("LS Data MCU", 41025, recordId, time, List.of(EDGE));
    }

    static TelemetryEvent dataMcu(int eventId, long recordId, Instant time) {
        return event("LS Data MCU", eventId, recordId, time, List.of());
    }

    static TelemetryEvent comfortNoise(long recordId, Instant time) {
        return event("LS Mediation Server", 25073, recordId, time, List.of("gw1.example.net"));
    }

    /** One of any source, with inserts. */
    static TelemetryEvent of(String provider, int eventId, long recordId, Instant time, String... inserts) {
        return event(provider, eventId, recordId, time, List.of(inserts));
    }

    static TelemetryEvent optionsUnanswered(long recordId, Instant time) {
        return event("LS Mediation Server", 25051, recordId, time, List.of("gw1.example.net:5068"));
    }

    static TelemetryEvent other(long recordId, Instant time) {
        return event("LS Server", 12345, recordId, time, List.of());
    }

    static TelemetryEvent on(String host, TelemetryEvent event) {
        return new TelemetryEvent(
                event.site(),
                host,
                event.channel(),
                event.provider(),
                event.eventId(),
                event.qualifiers(),
                event.level(),
                event.recordId(),
                event.time(),
                event.inserts(),
                event.data(),
                event.message(),
                event.cause(),
                event.resolution());
    }

    private static TelemetryEvent event(
            String provider, int eventId, long recordId, Instant time, List<String> inserts) {
        return new TelemetryEvent(
                "hq",
                HOST,
                "Lync Server",
                provider,
                eventId,
                49152,
                2,
                recordId,
                time,
                inserts,
                new TreeMap<>(),
                null,
                null,
                null);
    }
}
