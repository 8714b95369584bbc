package org.dialworks.diagnostics.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A trouble of a host: the conditions that rules of one family have raised there. State, severity and text follow from
 * the conditions; people add that they have seen it, or that it is done.
 *
 * @param conditions never empty
 * @param evidence the newest events behind it, newest last
 * @param count how often the trouble occurred
 * @param version counts changes from 1
 */
record Incident(
        UUID id,
        String site,
        String host,
        String family,
        IncidentState state,
        Condition leading,
        Instant firstSeen,
        Instant lastSeen,
        long count,
        List<Condition> conditions,
        List<IncidentChanged.Evidence> evidence,
        @Nullable String assignee,
        @Nullable String note,
        Instant changedAt,
        String changedBy,
        long version) {

    /** Who changes incidents when no person does. */
    static final String PLATFORM = "diagnostics-service";
    /** A trouble that comes back so soon after it went is the same. */
    private static final Duration SAME_TROUBLE = Duration.ofHours(1);

    private static final int MOST_EVIDENCE = 20;

    // Worst first; of two equally bad the one that says more: again and again, then the newer.
    private static final Comparator<Condition> LEADING = Comparator.comparing(Condition::severity)
            .thenComparing(Condition::flapping, Comparator.reverseOrder())
            .thenComparing(Condition::since, Comparator.reverseOrder());

    private static final Comparator<IncidentChanged.Evidence> BY_TIME =
            Comparator.comparing(IncidentChanged.Evidence::time).thenComparingLong(IncidentChanged.Evidence::recordId);

    Incident {
        conditions = List.copyOf(conditions);
        evidence = List.copyOf(evidence);
    }

    /** The incident that a first detection opens. */
    static Incident open(UUID id, Detection detection, Instant now) {
        Condition condition = Condition.of(detection);
        return new Incident(
                id,
                detection.site(),
                detection.host(),
                detection.family(),
                state(List.of(condition)),
                condition,
                detection.since(),
                detection.at(),
                detection.occurrences(),
                List.of(condition),
                detection.evidence(),
                null,
                null,
                now,
                PLATFORM,
                1);
    }

    /** Whether the detection belongs to this incident although it is resolved: the trouble ended by itself just before. */
    boolean isContinuedBy(Detection detection) {
        return changedBy.equals(PLATFORM) && !detection.since().isAfter(lastSeen.plus(SAME_TROUBLE));
    }

    /** The incident with what the detection says. */
    Incident with(Detection detection, Instant now) {
        var changed = new ArrayList<Condition>();
        boolean known = false;
        for (Condition condition : conditions) {
            if (condition.isAbout(detection)) {
                known = true;
                changed.add(detection.at().isBefore(condition.at()) ? condition : Condition.of(detection));
            } else {
                changed.add(condition);
            }
        }
        if (!known) {
            changed.add(Condition.of(detection));
        }
        Condition lead = leading(changed);
        boolean worse = lead.severity().compareTo(leading.severity()) < 0;
        IncidentState next = state(changed);
        if (state == IncidentState.ACKNOWLEDGED && next != IncidentState.RESOLVED && !worse) {
            next = IncidentState.ACKNOWLEDGED;
        }
        return new Incident(
                id,
                site,
                host,
                family,
                next,
                lead,
                earlier(firstSeen, detection.since()),
                later(lastSeen, detection.at()),
                count + detection.occurrences(),
                changed,
                newest(detection.evidence()),
                assignee,
                note,
                now,
                PLATFORM,
                version + 1);
    }

    /** Somebody has seen it. */
    Incident acknowledged(String by, Instant now) {
        return new Incident(
                id,
                site,
                host,
                family,
                IncidentState.ACKNOWLEDGED,
                leading,
                firstSeen,
                lastSeen,
                count,
                conditions,
                evidence,
                assignee,
                note,
                now,
                by,
                version + 1);
    }

    /** Somebody says it is done. What the rules still hold raised is taken as ended. */
    Incident resolved(String by, Instant now) {
        return new Incident(
                id,
                site,
                host,
                family,
                IncidentState.RESOLVED,
                leading.ended(),
                firstSeen,
                lastSeen,
                count,
                conditions.stream().map(Condition::ended).toList(),
                evidence,
                assignee,
                note,
                now,
                by,
                version + 1);
    }

    Incident noted(@Nullable String newAssignee, @Nullable String newNote, String by, Instant now) {
        return new Incident(
                id,
                site,
                host,
                family,
                state,
                leading,
                firstSeen,
                lastSeen,
                count,
                conditions,
                evidence,
                newAssignee == null ? assignee : newAssignee,
                newNote == null ? note : newNote,
                now,
                by,
                version + 1);
    }

    Severity severity() {
        return leading.severity();
    }

    IncidentChanged changed() {
        return new IncidentChanged(
                id,
                site,
                leading.rule(),
                host,
                severity(),
                state,
                leading.title(),
                leading.cause(),
                leading.repair(),
                leading.source(),
                firstSeen,
                lastSeen,
                count,
                evidence,
                version,
                changedAt,
                changedBy);
    }

    private static IncidentState state(List<Condition> conditions) {
        boolean flapping = false;
        boolean raised = false;
        for (Condition condition : conditions) {
            raised |= condition.raised();
            flapping |= condition.raised() && condition.flapping();
        }
        return flapping ? IncidentState.FLAPPING : raised ? IncidentState.OPEN : IncidentState.RESOLVED;
    }

    static Condition leading(List<Condition> conditions) {
        return conditions.stream()
                .filter(Condition::raised)
                .min(LEADING)
                .orElseGet(() -> conditions.stream().min(LEADING).orElseThrow());
    }

    private List<IncidentChanged.Evidence> newest(List<IncidentChanged.Evidence> more) {
        List<IncidentChanged.Evidence> all = Stream.concat(evidence.stream(), more.stream())
                .distinct()
                .sorted(BY_TIME)
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_EVIDENCE), all.size());
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
