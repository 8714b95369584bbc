package org.dialworks.diagnostics.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.contracts.IncidentState;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.suppression.Suppressor;
import org.dialworks.diagnostics.suppression.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * A trouble: the conditions that rules have raised and that agree in the labels that incidents are grouped by. State,
 * severity and text follow from the conditions; people add that they have seen it, or that it is done, and suppression
 * that it is not told.
 *
 * @param group the labels that its detections agree in: no two incidents that are not resolved have the same
 * @param leading the worst condition; the incident shows its host, family and text
 * @param conditions never empty
 * @param evidence the newest events behind it, newest last
 * @param count how often the trouble occurred
 * @param suppressedBy what keeps it from being told; empty when it is
 * @param version counts changes from 1
 */
record Incident(
        UUID id,
        String site,
        SortedMap<String, String> group,
        IncidentState state,
        Condition leading,
        Instant firstSeen,
        Instant lastSeen,
        long count,
        List<Condition> conditions,
        List<IncidentChanged.Evidence> evidence,
        List<Suppressor> suppressedBy,
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
        suppressedBy = List.copyOf(suppressedBy);
    }

    /** The incident that a first detection opens. */
    static Incident open(UUID id, SortedMap<String, String> group, Detection detection, Instant now) {
        Condition condition = Condition.of(detection);
        return new Incident(
                id,
                detection.site(),
                group,
                state(List.of(condition)),
                condition,
                detection.since(),
                detection.at(),
                detection.occurrences(),
                List.of(condition),
                detection.evidence(),
                List.of(),
                null,
                null,
                now,
                PLATFORM,
                1);
    }

    String host() {
        return leading.host();
    }

    String family() {
        return leading.family();
    }

    Severity severity() {
        return leading.severity();
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
        if (next != IncidentState.RESOLVED) {
            if (state == IncidentState.ACKNOWLEDGED && !worse) {
                next = IncidentState.ACKNOWLEDGED;
            } else if (!suppressedBy.isEmpty()) {
                next = IncidentState.SUPPRESSED;
            }
        }
        return new Incident(
                id,
                site,
                group,
                next,
                lead,
                earlier(firstSeen, detection.since()),
                later(lastSeen, detection.at()),
                count + detection.occurrences(),
                changed,
                newest(detection.evidence()),
                next == IncidentState.RESOLVED ? List.of() : suppressedBy,
                assignee,
                note,
                now,
                PLATFORM,
                version + 1);
    }

    /** The incident, kept from being told by these; told again where there are none. Somebody who works on it goes on. */
    Incident suppressed(List<Suppressor> by) {
        if (state == IncidentState.RESOLVED) {
            return this;
        }
        IncidentState next = state == IncidentState.ACKNOWLEDGED
                ? state
                : by.isEmpty() ? state(conditions) : IncidentState.SUPPRESSED;
        return new Incident(
                id,
                site,
                group,
                next,
                leading,
                firstSeen,
                lastSeen,
                count,
                conditions,
                evidence,
                by,
                assignee,
                note,
                changedAt,
                changedBy,
                version);
    }

    /** Somebody has seen it. */
    Incident acknowledged(String by, Instant now) {
        return by(IncidentState.ACKNOWLEDGED, conditions, suppressedBy, assignee, note, by, now);
    }

    /** Somebody says it is done. What the rules still hold raised is taken as ended. */
    Incident resolved(String by, Instant now) {
        return by(
                IncidentState.RESOLVED,
                conditions.stream().map(Condition::ended).toList(),
                List.of(),
                assignee,
                note,
                by,
                now);
    }

    Incident noted(@Nullable String newAssignee, @Nullable String newNote, String by, Instant now) {
        return by(
                state,
                conditions,
                suppressedBy,
                newAssignee == null ? assignee : newAssignee,
                newNote == null ? note : newNote,
                by,
                now);
    }

    /** The next version by a change that nobody makes at the time of a detection. */
    Incident next(Instant now) {
        return by(state, conditions, suppressedBy, assignee, note, PLATFORM, now);
    }

    private Incident by(
            IncidentState newState,
            List<Condition> newConditions,
            List<Suppressor> newSuppressedBy,
            @Nullable String newAssignee,
            @Nullable String newNote,
            String by,
            Instant now) {
        Condition lead = newState == IncidentState.RESOLVED ? leading.ended() : leading;
        return new Incident(
                id,
                site,
                group,
                newState,
                lead,
                firstSeen,
                lastSeen,
                count,
                newConditions,
                evidence,
                newSuppressedBy,
                newAssignee,
                newNote,
                now,
                by,
                version + 1);
    }

    /** What suppression looks at: the labels of all that holds. */
    Trouble trouble() {
        return new Trouble(
                id,
                conditions.stream()
                        .filter(Condition::raised)
                        .map(Condition::labelled)
                        .toList());
    }

    /** What it is grouped by, and the labels in which all its conditions agree. */
    SortedMap<String, String> labels() {
        var labels = new TreeMap<>(leading.labelled());
        for (Condition condition : conditions) {
            Map<String, String> others = condition.labelled();
            labels.entrySet().removeIf(label -> !Objects.equals(others.get(label.getKey()), label.getValue()));
        }
        labels.putAll(group);
        // What the incident says of itself besides.
        labels.keySet().removeAll(List.of("site", "host", "rule", "severity"));
        return labels;
    }

    IncidentChanged changed() {
        return new IncidentChanged(
                id,
                site,
                leading.rule(),
                host(),
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
                changedBy,
                labels());
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
