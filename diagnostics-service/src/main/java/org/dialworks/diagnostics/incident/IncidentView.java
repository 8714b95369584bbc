package org.dialworks.diagnostics.incident;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.impact.Hit;
import org.dialworks.diagnostics.suppression.Suppressor;
import org.jspecify.annotations.Nullable;

/**
 * An incident as callers see it.
 *
 * @param rule the rule of the leading condition
 * @param repair what to do, in order
 * @param conditions all that rules have said, raised or over
 * @param labels what it is grouped by, and what all its conditions agree in
 * @param suppressedBy what keeps it from being told; empty when it is
 * @param hit who is hit; only on a single incident, and where numbers of the site are known
 * @param timeline what became of it; only on a single incident
 */
public record IncidentView(
        UUID id,
        String site,
        String host,
        String family,
        String rule,
        Severity severity,
        IncidentState state,
        String title,
        String cause,
        List<String> repair,
        @Nullable String source,
        Instant firstSeen,
        Instant lastSeen,
        long count,
        @Nullable String assignee,
        @Nullable String note,
        SortedMap<String, String> labels,
        List<Suppressor> suppressedBy,
        List<Standing> conditions,
        List<IncidentChanged.Evidence> evidence,
        @Nullable Hit hit,
        @Nullable List<Step> timeline,
        long version,
        Instant changedAt,
        String changedBy) {

    /** One condition. */
    public record Standing(
            String rule,
            String host,
            String subject,
            boolean raised,
            Severity severity,
            String title,
            Instant since,
            SortedMap<String, String> labels) {}

    /** One line of the timeline. */
    public record Step(Instant at, String by, String what) {}

    static IncidentView of(Incident incident, @Nullable Hit hit, @Nullable List<Step> timeline) {
        Condition leading = incident.leading();
        return new IncidentView(
                incident.id(),
                incident.site(),
                incident.host(),
                incident.family(),
                leading.rule(),
                leading.severity(),
                incident.state(),
                leading.title(),
                leading.cause(),
                leading.repair(),
                leading.source(),
                incident.firstSeen(),
                incident.lastSeen(),
                incident.count(),
                incident.assignee(),
                incident.note(),
                incident.labels(),
                incident.suppressedBy(),
                incident.conditions().stream()
                        .map(condition -> new Standing(
                                condition.rule(),
                                condition.host(),
                                condition.subject(),
                                condition.raised(),
                                condition.severity(),
                                condition.title(),
                                condition.since(),
                                condition.labels()))
                        .toList(),
                incident.evidence(),
                hit,
                timeline,
                incident.version(),
                incident.changedAt(),
                incident.changedBy());
    }
}
