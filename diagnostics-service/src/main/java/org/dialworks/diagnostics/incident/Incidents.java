package org.dialworks.diagnostics.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dialworks.contracts.Detection;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.IncidentState;
import org.dialworks.platform.outbox.Outbox;

/** The one place where incidents change: the row, its timeline, its event and who is told, in the caller's transaction. */
@ApplicationScoped
class Incidents {

    private final IncidentRepository repository;
    private final Outbox outbox;
    private final Event<IncidentNews> news;
    private final Clock clock = Clock.systemUTC();

    @Inject
    Incidents(IncidentRepository repository, Outbox outbox, Event<IncidentNews> news) {
        this.repository = repository;
        this.outbox = outbox;
        this.news = news;
    }

    /** Carries out what a detection means for the incidents of its host. */
    void take(Detection detection) {
        Optional<Incident> latest = repository.lockLatest(detection.site(), detection.host(), detection.family());
        boolean belongs = latest.isPresent()
                && (latest.get().state() != IncidentState.RESOLVED
                        || latest.get().isContinuedBy(detection));
        if (belongs) {
            Incident before = latest.orElseThrow();
            change(before, before.with(detection, clock.instant()), "");
        } else if (detection.raised()) {
            open(Incident.open(UUID.randomUUID(), detection, clock.instant()));
        }
        // An end of what somebody has resolved by hand says nothing new.
    }

    private void open(Incident incident) {
        repository.insert(incident);
        repository.record(
                incident.id(),
                incident.changedAt(),
                incident.changedBy(),
                "opened, " + incident.severity().word() + ": "
                        + incident.leading().title());
        announce(EventType.INCIDENT_OPENED, incident, true);
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
        announce(type, after, stateChanged || severityChanged);
    }

    private static String step(Incident before, Incident after) {
        if (before.state() == after.state()) {
            return "now " + after.severity().word() + ": " + after.leading().title();
        }
        String from = before.state() == IncidentState.RESOLVED ? "again " : "";
        return from + after.state().word() + ", " + after.severity().word() + ": "
                + after.leading().title();
    }

    private void announce(EventType type, Incident incident, boolean isNews) {
        outbox.append(type, incident.changed());
        if (isNews) {
            news.fire(new IncidentNews(type, incident.changed()));
        }
    }
}
