package org.dialworks.diagnostics.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dialworks.diagnostics.incident.CurrentIncidents;
import org.jboss.logging.Logger;

/** Reminds targets of incidents that they were told of and that are still open. */
@ApplicationScoped
class Reminders {

    private static final Logger LOG = Logger.getLogger(Reminders.class);
    private static final int MOST_AT_ONCE = 500;

    private final ReminderRepository repository;
    private final CurrentIncidents incidents;
    private final DeliverySender sender;
    private final Clock clock;

    @Inject
    Reminders(ReminderRepository repository, CurrentIncidents incidents, DeliverySender sender, Clock clock) {
        this.repository = repository;
        this.incidents = incidents;
        this.sender = sender;
        this.clock = clock;
    }

    @Scheduled(
            every = "5s",
            delayed = "10s",
            identity = "reminders",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void remind() {
        try {
            QuarkusTransaction.requiringNew().run(this::remindOfWhatIsDue);
        } catch (RuntimeException e) {
            LOG.warnf("Reminders wait: %s", e.getMessage());
        }
    }

    private void remindOfWhatIsDue() {
        if (!repository.isAlone()) {
            return;
        }
        Map<UUID, List<UUID>> due = repository.due(clock.instant(), MOST_AT_ONCE).stream()
                .collect(Collectors.groupingBy(
                        ReminderRepository.Due::incident,
                        Collectors.mapping(ReminderRepository.Due::target, Collectors.toList())));
        due.forEach((incident, targets) -> QuarkusTransaction.requiringNew()
                .run(() -> incidents
                        .locked(incident)
                        .ifPresent(current -> sender.tell(MessageBody.REMINDER, current, targets))));
    }
}
