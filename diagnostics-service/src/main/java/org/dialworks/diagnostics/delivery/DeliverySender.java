package org.dialworks.diagnostics.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.dialworks.contracts.IncidentChanged;
import org.dialworks.diagnostics.impact.Hit;
import org.dialworks.diagnostics.impact.WhoIsHit;
import org.dialworks.diagnostics.incident.IncidentNews;
import org.dialworks.platform.sql.Transactions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes messages into the queue in the transaction of the change they tell of, and sends what is due. */
@ApplicationScoped
class DeliverySender {

    private static final Logger LOG = Logger.getLogger(DeliverySender.class);
    private static final int AT_ONCE = 16;
    // A target that takes so many messages a second is looked at as often.
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(2);
    private static final Duration KEEP = Duration.ofDays(30);

    private final DeliveryQueue queue;
    private final TargetRepository targets;
    private final WebhookClient client;
    private final Mailer mailer;
    private final WhoIsHit whoIsHit;
    private final Transactions transactions;
    private final RetrySchedule schedule = new RetrySchedule(RandomGenerator.getDefault());
    private final Clock clock = Clock.systemUTC();
    private final Semaphore work = new Semaphore(0);
    private final Semaphore senders = new Semaphore(AT_ONCE);
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    @Inject
    DeliverySender(
            DeliveryQueue queue,
            TargetRepository targets,
            WebhookClient client,
            Mailer mailer,
            WhoIsHit whoIsHit,
            Transactions transactions) {
        this.queue = queue;
        this.targets = targets;
        this.client = client;
        this.mailer = mailer;
        this.whoIsHit = whoIsHit;
        this.transactions = transactions;
    }

    void tell(@Observes IncidentNews news) {
        Map<String, String> labels = new Notice.About(news.type().type(), news.incident(), null).labels();
        tell(news.type().type(), news.incident(), queue.listeners(news.incident(), labels, news.onlyToTheTold()));
    }

    /** Puts a message about an incident for each of the targets into the queue, in the current transaction. */
    void tell(String type, IncidentChanged incident, List<UUID> listeners) {
        if (listeners.isEmpty()) {
            return;
        }
        Hit hit = whoIsHit.by(
                        incident.site(), incident.host(), incident.labels().get("gateway"), 0)
                .orElse(null);
        queue.enqueue(listeners, incident.id(), type, MessageBody.of(type, incident, hit), clock.instant());
        transactions.afterCommit(this::wake);
    }

    /** Something new may be due. */
    void wake() {
        work.release();
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread = Thread.ofPlatform().name("webhook-sender").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake();
        Thread sender = thread;
        if (sender != null) {
            sender.join(Duration.ofSeconds(2));
            sender.interrupt();
        }
        // What is under way may end; what does not is sent again by the next process, with the same id.
        if (!senders.tryAcquire(AT_ONCE, 2, TimeUnit.SECONDS)) {
            LOG.info("Messages are still under way; they will be sent again");
        }
    }

    private void run() {
        try {
            while (running) {
                Duration pause = LOOK_EVERY;
                try {
                    if (sendDue()) {
                        continue;
                    }
                } catch (RuntimeException e) {
                    LOG.warnf("Messages wait, next look in %s: %s", PAUSE_AFTER_FAULT, e.getMessage());
                    pause = PAUSE_AFTER_FAULT;
                }
                if (work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Whether there was something.
    private boolean sendDue() throws InterruptedException {
        senders.acquire();
        int free = 1 + senders.drainPermits();
        List<DeliveryQueue.Claimed> due = List.of();
        try {
            due = QuarkusTransaction.requiringNew().call(() -> queue.claim(free, clock.instant()));
        } finally {
            senders.release(free - due.size());
        }
        for (DeliveryQueue.Claimed claimed : due) {
            Thread.ofVirtual().name("webhook-" + claimed.id()).start(() -> {
                try {
                    send(claimed);
                } catch (RuntimeException e) {
                    // The lease runs out and the message is sent again.
                    LOG.warnf(e, "What became of message %s could not be noted", claimed.id());
                } finally {
                    senders.release();
                    wake();
                }
            });
        }
        return !due.isEmpty();
    }

    private void send(DeliveryQueue.Claimed claimed) {
        Instant now = clock.instant();
        Attempt attempt = switch (MessageForms.outgoing(claimed.to(), claimed.id(), claimed.body(), now)) {
            case Outgoing.Post(String url, Map<String, String> headers, String body) ->
                client.post(url, headers, body, now);
            case Outgoing.Mail(MailServer server, Letter letter) -> mailer.send(server, letter);
        };
        QuarkusTransaction.requiringNew().run(() -> note(claimed, attempt, clock.instant()));
    }

    private void note(DeliveryQueue.Claimed claimed, Attempt attempt, Instant now) {
        switch (attempt) {
            case Attempt.Delivered(int status) -> {
                queue.delivered(claimed, status, now);
                if (claimed.failures() > 0 && targets.hasRecovered(claimed.target()) >= Breaker.FAILURES) {
                    queue.bringForward(claimed.target(), now);
                }
            }
            case Attempt.Gone() -> {
                queue.dead(claimed, 410, "the receiver wants no more messages (410)", now);
                targets.setState(claimed.target(), Target.DISABLED, "it answered 410 Gone at " + now);
            }
            case Attempt.Failed(Integer status, String reason, Optional<Duration> retryAfter) -> {
                if (Breaker.isOfTheTarget(status)) {
                    int failures = claimed.failures() + 1;
                    targets.hasFailed(
                            claimed.target(),
                            failures,
                            Breaker.restsUntil(failures, retryAfter, now).orElse(null));
                }
                Optional<Instant> next = schedule.next(counted(claimed, now), now, retryAfter);
                if (next.isPresent()) {
                    queue.tryAgain(claimed, next.get(), status, reason);
                } else {
                    giveUp(claimed, status, reason, now);
                }
            }
        }
    }

    // Attempts that came early because the target seemed to be back do not use up the days that a message has.
    private static int counted(DeliveryQueue.Claimed claimed, Instant now) {
        boolean hasTime = claimed.createdAt().plus(RetrySchedule.SPAN).isAfter(now);
        return hasTime ? Math.min(claimed.attempts(), RetrySchedule.RETRIES) : claimed.attempts();
    }

    private void giveUp(DeliveryQueue.Claimed claimed, @Nullable Integer status, String reason, Instant now) {
        queue.dead(claimed, status, reason, now);
        // A target that took others meanwhile is not gone: it only refuses this one.
        if (!queue.hasTakenAnySince(claimed.target(), claimed.createdAt())) {
            targets.setState(
                    claimed.target(), Target.DISABLED, "nothing was taken in " + claimed.attempts() + " attempts");
        }
    }

    @Scheduled(every = "1h", delayed = "7m", identity = "webhook-forget")
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> queue.forget(clock.instant().minus(KEEP)));
    }
}
