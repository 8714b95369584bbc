package org.dialworks.diagnostics.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.IncidentState;
import org.dialworks.diagnostics.suppression.Suppression;
import org.dialworks.diagnostics.suppression.Suppressions;
import org.dialworks.diagnostics.suppression.Suppressor;
import org.dialworks.diagnostics.suppression.Trouble;
import org.dialworks.platform.outbox.Outbox;

/** The one place where incidents change: the row, its timeline, its event and who is told, in the caller's transaction. */
@ApplicationScoped
class Incidents {

    private final IncidentRepository repository;
    private final Suppressions suppressions;
    private final Grouping grouping;
    private final Outbox outbox;
    private final Event<IncidentNews> news;
    private final Clock clock;

    @Inject
    Incidents(
            IncidentRepository repository,
            Suppressions suppressions,
            GroupingSettings settings,
            Outbox outbox,
            Event<IncidentNews> news,
            Clock clock) {
        this.repository = repository;
        this.suppressions = suppressions;
        this.grouping = settings.grouping();
        this.outbox = outbox;
        this.news = news;
        this.clock = clock;
    }

    /** Carries out what a detection means for the incidents of its group. */
    void take(Detection detection) {
        Instant now = clock.instant();
        SortedMap<String, String> group = grouping.of(detection);
        Optional<Incident> latest = repository.lockLatest(group);
        boolean belongs = latest.isPresent()
                && (latest.get().state() != IncidentState.RESOLVED
                        || latest.get().isContinuedBy(detection));
        if (belongs) {
            Incident before = latest.orElseThrow();
            change(before, judged(before.with(detection, now), now), "");
        } else if (detection.raised()) {
            open(judged(Incident.open(UUID.randomUUID(), group, detection, now), now));
        }
        // An end of what somebody has resolved by hand says nothing new.
    }

    /** The incident, suppressed or not as what is in force now says. */
    private Incident judged(Incident incident, Instant now) {
        if (incident.state() == IncidentState.RESOLVED) {
            return incident;
        }
        Suppression inForce = suppressions.inForce(incident.site(), now);
        Trouble trouble = incident.trouble();
        List<Trouble> others = inForce.needsOthers(trouble)
                ? repository.unresolved(incident.site()).stream()
                        .map(Incident::trouble)
                        .toList()
                : List.of();
        return incident.suppressed(inForce.of(trouble, others, now));
    }

    /** Looks again at incidents of a site whose suppression may have begun or ended; returns how many have changed. */
    int judgeAgain(String site) {
        Instant now = clock.instant();
        Suppression inForce = suppressions.inForce(site, now);
        List<Incident> all = repository.unresolved(site);
        List<Trouble> troubles = all.stream().map(Incident::trouble).toList();
        int changed = 0;
        for (Incident seen : all) {
            if (seen.suppressedBy().equals(inForce.of(seen.trouble(), troubles, now))) {
                continue;
            }
            Optional<Incident> locked = repository.lock(seen.id());
            // What has changed meanwhile was judged then, or is looked at next time.
            if (locked.isPresent() && locked.get().version() == seen.version()) {
                List<Suppressor> by = inForce.of(seen.trouble(), troubles, now);
                change(seen, seen.suppressed(by).next(now), "");
                changed++;
            }
        }
        return changed;
    }

    private void open(Incident incident) {
        repository.insert(incident);
        repository.record(
                incident.id(),
                incident.changedAt(),
                incident.changedBy(),
                "opened, " + incident.severity().word() + ": "
                        + incident.leading().title() + because(incident));
        outbox.append(EventType.INCIDENT_OPENED, incident.changed());
        if (incident.state() != IncidentState.SUPPRESSED) {
            news.fire(new IncidentNews(EventType.INCIDENT_OPENED, incident.changed(), false));
        }
    }

    /**
     * Changes an incident that somebody works on.
     *
     * @param incident locked
     * @param words what to put on the timeline
     */
    Incident change(Incident incident, UnaryOperator<Incident> by, String words) {
        Incident after = by.apply(incident);
        change(incident, after, words);
        return after;
    }

    Instant now() {
        return clock.instant();
    }

    private void change(Incident before, Incident after, String words) {
        repository.update(after);
        boolean stateChanged = before.state() != after.state();
        boolean severityChanged = before.severity() != after.severity();
        if (!words.isEmpty() || stateChanged || severityChanged) {
            repository.record(
                    after.id(), after.changedAt(), after.changedBy(), words.isEmpty() ? step(before, after) : words);
        }
        EventType type = stateChanged && after.state() == IncidentState.RESOLVED
                ? EventType.INCIDENT_RESOLVED
                : stateChanged && before.state() == IncidentState.RESOLVED
                        ? EventType.INCIDENT_OPENED
                        : EventType.INCIDENT_UPDATED;
        outbox.append(type, after.changed());
        if ((stateChanged || severityChanged) && after.state() != IncidentState.SUPPRESSED) {
            boolean wasQuiet = before.state() == IncidentState.SUPPRESSED;
            boolean stillHolds = after.state() == IncidentState.OPEN || after.state() == IncidentState.FLAPPING;
            news.fire(new IncidentNews(type, after.changed(), wasQuiet && !stillHolds));
        }
    }

    private static String step(Incident before, Incident after) {
        if (before.state() == after.state()) {
            return "now " + after.severity().word() + ": " + after.leading().title();
        }
        String from = before.state() == IncidentState.RESOLVED ? "again " : "";
        return from + after.state().word() + ", " + after.severity().word() + ": "
                + after.leading().title() + because(after);
    }

    private static String because(Incident incident) {
        return incident.state() != IncidentState.SUPPRESSED
                ? ""
                : incident.suppressedBy().stream()
                        .map(by -> by.kind() + " " + by.words())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
