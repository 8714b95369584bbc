package org.dialworks.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in the events of a host: the data of {@code org.dialworks.detection.*} events, keyed by the host.
 *
 * <p>A detection raises a condition or clears it again. Incidents are made of conditions: see
 * {@code diagnostics-service}.
 *
 * @param host the computer it is about
 * @param family rules of one family explain the same trouble and share an incident ({@code edge-web-conferencing})
 * @param rule the rule that raised the condition ({@code edge-web-conferencing-flap})
 * @param subject what on the host the condition is about (an Edge Server's FQDN); empty for the host as a whole
 * @param raised false when the condition is over
 * @param flapping whether the condition is of the kind lost and restored again and again
 * @param occurrences how many new occurrences of the trouble this detection stands for; 0 for a judgement over
 *     occurrences that other detections have counted
 * @param since when the condition began
 * @param at when what the detection tells of happened
 * @param evidence the events behind it, oldest first; at most 20
 * @param labels what else incidents can be grouped, silenced and inhibited by, beside site, host, family, rule and
 *     severity: {@code gateway}, {@code edge}, {@code axis}; names are {@code [a-z][a-z0-9_]*}
 */
public record Detection(
        String site,
        String host,
        String family,
        String rule,
        String subject,
        boolean raised,
        boolean flapping,
        int occurrences,
        Severity severity,
        String title,
        String cause,
        List<String> repair,
        @Nullable String source,
        Instant since,
        Instant at,
        List<IncidentChanged.Evidence> evidence,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        SortedMap<String, String> labels)
        implements EventData {

    public Detection {
        repair = List.copyOf(repair);
        evidence = List.copyOf(evidence);
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** One without labels. */
    public Detection(
            String site,
            String host,
            String family,
            String rule,
            String subject,
            boolean raised,
            boolean flapping,
            int occurrences,
            Severity severity,
            String title,
            String cause,
            List<String> repair,
            @Nullable String source,
            Instant since,
            Instant at,
            List<IncidentChanged.Evidence> evidence) {
        this(
                site,
                host,
                family,
                rule,
                subject,
                raised,
                flapping,
                occurrences,
                severity,
                title,
                cause,
                repair,
                source,
                since,
                at,
                evidence,
                Collections.emptySortedMap());
    }

    @Override
    public String key() {
        return host;
    }
}
