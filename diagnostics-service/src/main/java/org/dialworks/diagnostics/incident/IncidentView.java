package org.dialworks.diagnostics.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An incident as callers see it.
 *
 * @param rule the rule of the leading condition
 * @param repair what to do, in order
 * @param conditions all that rules have said, raised or over
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
        List<Standing> conditions,
        List<IncidentChanged.Evidence> evidence,
        @Nullable List<Step> timeline,
        long version,
        Instant changedAt,
        String changedBy) {

    /** One condition. */
    public record Standing(
            String rule, String subject, boolean raised, Severity severity, String title, Instant since) {}

    /** One line of the timeline. */
    public record Step(Instant at, String by, String what) {}

    static IncidentView of(Incident incident, @Nullable List<Step> timeline) {
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
                incident.conditions().stream()
                        .map(condition -> new Standing(
                                condition.rule(),
                                condition.subject(),
                                condition.raised(),
                                condition.severity(),
                                condition.title(),
                                condition.since()))
                        .toList(),
                incident.evidence(),
                timeline,
                incident.version(),
                incident.changedAt(),
                incident.changedBy());
    }
}
