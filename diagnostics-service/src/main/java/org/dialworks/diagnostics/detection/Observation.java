package org.dialworks.diagnostics.detection;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event that tells of an outage, as the state store keeps it.
 *
 * @param lost whether it tells of the loss; otherwise of the restoration
 * @param subject what was lost or restored; empty for all of its kind, or where the event does not say
 * @param severity of the loss
 * @param arrived when Kafka had it, in milliseconds: wall-clock time passes from here
 * @param reported on the first loss of an outage: what each rule has said of it
 */
record Observation(
        Instant time,
        long recordId,
        boolean lost,
        String subject,
        @Nullable Severity severity,
        long arrived,
        String provider,
        int eventId,
        @Nullable String message,
        Map<String, Stage> reported) {

    private static final int LONGEST_MESSAGE = 500;

    /** By event time, as the log has them. */
    static final Comparator<Observation> ORDER =
            Comparator.comparing(Observation::time).thenComparingLong(Observation::recordId);

    /** How far the account of an outage has come. */
    enum Stage {
        RAISED,
        CLEARED
    }

    Observation {
        reported = Map.copyOf(reported);
    }

    static Observation lost(TelemetryEvent event, String subject, Severity severity, long arrived) {
        return of(event, true, subject, severity, arrived);
    }

    static Observation restored(TelemetryEvent event, String subject, long arrived) {
        return of(event, false, subject, null, arrived);
    }

    private static Observation of(
            TelemetryEvent event, boolean lost, String subject, @Nullable Severity severity, long arrived) {
        String message = event.message();
        return new Observation(
                event.time(),
                event.recordId(),
                lost,
                subject,
                severity,
                arrived,
                event.provider(),
                event.eventId(),
                message == null || message.length() <= LONGEST_MESSAGE
                        ? message
                        : message.substring(0, LONGEST_MESSAGE),
                Map.of());
    }

    /** Whether both are the same event. */
    boolean isSame(Observation other) {
        return recordId == other.recordId && time.equals(other.time);
    }

    Observation report(String rule, Stage stage) {
        var more = new TreeMap<>(reported);
        more.put(rule, stage);
        return new Observation(time, recordId, lost, subject, severity, arrived, provider, eventId, message, more);
    }

    IncidentChanged.Evidence evidence() {
        return new IncidentChanged.Evidence(provider, eventId, recordId, time, message);
    }
}
