package org.dialworks.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Puts the outbox on Kafka: one relay per database at a time, in the order of the outbox, each row deleted once Kafka has
 * it. It keeps no last position, since places in the outbox become visible in another order than they were given.
 *
 * <p>While the broker is away the rows wait. A process that dies between Kafka's acknowledgement and the delete sends the
 * batch again, with the same event ids: readers go by the version of the thing.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    // Another instance's rows are found by looking; our own wake the relay at once.
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    // What commits within a moment goes on one journey: under load that spares the database and the broker most of the
    // round trips, each with a sync of its own.
    private static final Duration GATHER = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final String bootstrapServers;
    private final Counter published;
    private final OutboxBacklog backlog;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    @Inject
    OutboxRelay(
            DataSource dataSource,
            OutboxBacklog backlog,
            MeterRegistry metrics,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.dataSource = dataSource;
        this.backlog = backlog;
        this.bootstrapServers = bootstrapServers;
        this.published = Counter.builder("dialworks.outbox.published")
                .description("Events put on Kafka")
                .register(metrics);
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        work.release();
        thread.join(Duration.ofSeconds(5));
        thread.interrupt();
    }

    /** Tells the relay that a transaction with events has committed. */
    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    private void run() {
        Duration pause = LOOK_EVERY;
        try (var batch = new OutboxBatch(dataSource, bootstrapServers)) {
            while (running) {
                try {
                    int sent = batch.relay();
                    published.increment(sent);
                    backlog.look(dataSource, sent);
                    pause = LOOK_EVERY;
                    if (sent < OutboxBatch.MOST) {
                        await(pause);
                    }
                } catch (SQLException | RuntimeException e) {
                    if (running) {
                        LOG.warnf("Events wait in the outbox, next try in %s: %s", pause, e.getMessage());
                        await(pause);
                        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
                                ? LONGEST_PAUSE
                                : pause.multipliedBy(2);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(Duration pause) throws InterruptedException {
        if (work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            Thread.sleep(GATHER);
            work.drainPermits();
        }
    }
}
