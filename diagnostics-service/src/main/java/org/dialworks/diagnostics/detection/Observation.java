package org.dialworks.diagnostics.detection;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.TelemetryEvent;
import org.jspecify.annotations.Nullable;

/**
 * That a rule applied to an event, or that a correlation held, as the state of a correlation keeps it.
 *
 * @param rule which of the rules that the correlation is about
 * @param subject the other machine it is about; empty for all of its kind, or where the event does not say
 * @param value of the field that the correlation counts or adds up, if it does
 * @param arrived when Kafka had it, in milliseconds: wall-clock time passes from here
 * @param reported on one observation of what was reported: how far each rule has come with it
 */
record Observation(
        Instant time,
        String computer,
        String channel,
        long recordId,
        String rule,
        String subject,
        @Nullable String value,
        Severity severity,
        long arrived,
        String provider,
        int eventId,
        @Nullable String message,
        Map<String, Stage> reported) {

    private static final int LONGEST_MESSAGE = 500;

    /** By event time, as the log has them. */
    static final Comparator<Observation> ORDER = Comparator.comparing(Observation::time)
            .thenComparingLong(Observation::recordId)
            .thenComparing(Observation::computer)
            .thenComparing(Observation::channel)
            .thenComparing(Observation::rule);

    /** How far the account of a trouble has come. */
    enum Stage {
        RAISED,
        CLEARED
    }

    Observation {
        reported = Map.copyOf(reported);
    }

    static Observation of(
            TelemetryEvent event,
            String rule,
            String subject,
            @Nullable String value,
            Severity severity,
            long arrived) {
        return new Observation(
                event.time(),
                event.computer(),
                event.channel(),
                event.recordId(),
                rule,
                subject,
                value,
                severity,
                arrived,
                event.provider(),
                event.eventId(),
                shortened(event.message()),
                Map.of());
    }

    /** That a correlation holds: what other correlations build upon. */
    static Observation of(Detection raised, @Nullable String value, long arrived) {
        IncidentChanged.Evidence last = raised.evidence().getLast();
        return new Observation(
                raised.at(),
                raised.host(),
                "",
                last.recordId(),
                raised.rule(),
                raised.subject(),
                value,
                raised.severity(),
                arrived,
                last.provider(),
                last.eventId(),
                last.message(),
                Map.of());
    }

    private static @Nullable String shortened(@Nullable String message) {
        return message == null || message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
    }

    // To the second, as events are stored once: some forwarders send no more of the time.
    boolean isOfSameEvent(Observation other) {
        return recordId == other.recordId
                && time.getEpochSecond() == other.time.getEpochSecond()
                && computer.equals(other.computer)
                && channel.equals(other.channel);
    }

    /** Whether both are the same rule on the same event. */
    boolean isSame(Observation other) {
        return isOfSameEvent(other) && rule.equals(other.rule);
    }

    Observation report(String by, Stage stage) {
        var more = new TreeMap<>(reported);
        more.put(by, stage);
        return with(message, more);
    }

    /** With what another observation, which is to be forgotten, bears. */
    Observation reportAll(Map<String, Stage> marks) {
        var more = new TreeMap<>(marks);
        more.putAll(reported);
        return with(message, more);
    }

    Observation withoutMessage() {
        return message == null ? this : with(null, reported);
    }

    private Observation with(@Nullable String newMessage, Map<String, Stage> newReported) {
        return new Observation(
                time,
                computer,
                channel,
                recordId,
                rule,
                subject,
                value,
                severity,
                arrived,
                provider,
                eventId,
                newMessage,
                newReported);
    }

    /** Tells it from every other. */
    String occasion() {
        return channel + "/" + time.getEpochSecond() + "/" + recordId;
    }

    IncidentChanged.Evidence evidence() {
        return new IncidentChanged.Evidence(provider, eventId, recordId, time, message);
    }
}
