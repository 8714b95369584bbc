package org.dialworks.contracts;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A Windows event in one form, whatever form it came in: the data of {@code org.dialworks.telemetry.windows-event.v1},
 * keyed by the computer.
 *
 * <p>The same event in any input form is the same record, byte for byte, once written as JSON.
 *
 * @param site the site the computer is at
 * @param computer the computer that logged it, lower case, as the event names it (an FQDN on a domain member)
 * @param channel the log ({@code Lync Server})
 * @param provider the source ({@code LS Mediation Server})
 * @param eventId the id without its qualifiers
 * @param qualifiers the high word of a classic event's id (49152 error, 32768 warning, 16384 information)
 * @param level 1 critical, 2 error, 3 warning, 4 information, 0 always logged
 * @param recordId the number of the record in its log; restarts when the log is cleared
 * @param time when it was logged, UTC
 * @param inserts the values put into the message, in order; an empty one keeps its place
 * @param data the same by name, where the event names them (classic events do not)
 * @param message the text, if the sender had it
 * @param cause what the event itself says of the cause
 * @param resolution what the event itself says should be done
 */
public record TelemetryEvent(
        String site,
        String computer,
        String channel,
        String provider,
        int eventId,
        @Nullable Integer qualifiers,
        int level,
        long recordId,
        Instant time,
        List<String> inserts,
        SortedMap<String, String> data,
        @Nullable String message,
        @Nullable String cause,
        @Nullable String resolution)
        implements EventData {

    public TelemetryEvent {
        inserts = List.copyOf(inserts);
        data = sorted(data);
    }

    // Sorted, so that two forms of one event become the same bytes.
    private static SortedMap<String, String> sorted(Map<String, String> data) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(data));
    }

    @Override
    public String key() {
        return computer;
    }
}
