package org.dialworks.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident after a change: the data of all {@code org.dialworks.incident.*} events, keyed by the incident's id.
 *
 * @param rule the rule that raised it ({@code edge-web-conferencing-flap})
 * @param host the computer it is about
 * @param title one line for people
 * @param cause why it happens, as far as the events tell
 * @param repair what to do, in order
 * @param source where the knowledge is from
 * @param count how many detections it holds
 * @param evidence the newest detections, newest last; at most 20
 * @param version counts the changes of this incident from 1
 * @param labels what it was grouped by and what its detections agree in: {@code family}, {@code gateway}, {@code edge}
 */
public record IncidentChanged(
        UUID id,
        String site,
        String rule,
        String host,
        Severity severity,
        IncidentState state,
        String title,
        String cause,
        List<String> repair,
        @Nullable String source,
        Instant firstSeen,
        Instant lastSeen,
        long count,
        List<Evidence> evidence,
        long version,
        Instant at,
        String by,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        SortedMap<String, String> labels)
        implements EventData {

    public IncidentChanged {
        repair = List.copyOf(repair);
        evidence = List.copyOf(evidence);
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** One without labels. */
    public IncidentChanged(
            UUID id,
            String site,
            String rule,
            String host,
            Severity severity,
            IncidentState state,
            String title,
            String cause,
            List<String> repair,
            @Nullable String source,
            Instant firstSeen,
            Instant lastSeen,
            long count,
            List<Evidence> evidence,
            long version,
            Instant at,
            String by) {
        this(
                id,
                site,
                rule,
                host,
                severity,
                state,
                title,
                cause,
                repair,
                source,
                firstSeen,
                lastSeen,
                count,
                evidence,
                version,
                at,
                by,
                Collections.emptySortedMap());
    }

    @Override
    public String key() {
        return id.toString();
    }

    /** One event behind an incident: enough to find it again in its log. */
    public record Evidence(
            String provider,
            int eventId,
            long recordId,
            Instant time,
            @Nullable String message) {}
}
