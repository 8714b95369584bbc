package org.dialworks.diagnostics.incident;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule says holds, or held.
 *
 * @param site and {@code host} and {@code family}: of the detection; empty for a condition that was stored when an
 *     incident had but one of each
 * @param subject what it is about; empty for the host as a whole
 * @param raised whether it holds
 * @param at when what was last heard of it happened: of two accounts the later in event time counts
 * @param labels of the detection
 */
record Condition(
        @JsonSetter(nulls = Nulls.AS_EMPTY) String site,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String host,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String family,
        String rule,
        String subject,
        boolean raised,
        boolean flapping,
        Severity severity,
        String title,
        String cause,
        List<String> repair,
        @Nullable String source,
        Instant since,
        Instant at,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        SortedMap<String, String> labels) {

    Condition {
        repair = List.copyOf(repair);
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    static Condition of(Detection detection) {
        return new Condition(
                detection.site(),
                detection.host(),
                detection.family(),
                detection.rule(),
                detection.subject(),
                detection.raised(),
                detection.flapping(),
                detection.severity(),
                detection.title(),
                detection.cause(),
                detection.repair(),
                detection.source(),
                detection.since(),
                detection.at(),
                detection.labels());
    }

    boolean isAbout(Detection detection) {
        return rule.equals(detection.rule())
                && subject.equals(detection.subject())
                && (host.isEmpty() || host.equals(detection.host()));
    }

    Condition ended() {
        return new Condition(
                site, host, family, rule, subject, false, flapping, severity, title, cause, repair, source, since, at,
                labels);
    }

    /** The condition with what an incident that had but one host and family knows of it. */
    Condition in(String ofSite, String ofHost, String ofFamily) {
        return host.isEmpty()
                ? new Condition(
                        ofSite, ofHost, ofFamily, rule, subject, raised, flapping, severity, title, cause, repair,
                        source, since, at, labels)
                : this;
    }

    /** All labels by which it can be grouped and matched. Those of a rule cannot take the place of where it is. */
    @JsonIgnore
    Map<String, String> labelled() {
        var all = new TreeMap<String, String>(labels);
        all.put("site", site);
        all.put("host", host);
        all.put("family", family);
        all.put("rule", rule);
        all.put("severity", severity.word());
        if (!subject.isEmpty()) {
            all.put("subject", subject);
        }
        return all;
    }
}
