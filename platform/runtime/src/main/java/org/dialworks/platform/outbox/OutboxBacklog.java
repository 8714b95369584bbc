package org.dialworks.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** How long the oldest event has been waiting: the one figure to alert on, since the outbox is empty at rest. */
@ApplicationScoped
class OutboxBacklog {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final String OLDEST =
            "SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0)::bigint FROM outbox";

    private final AtomicLong oldestSeconds = new AtomicLong();
    private long lookedAt = System.nanoTime();

    @Inject
    OutboxBacklog(MeterRegistry metrics) {
        Gauge.builder("dialworks.outbox.oldest.age", oldestSeconds, AtomicLong::doubleValue)
                .description("Age of the oldest event that is not on Kafka yet")
                .baseUnit("seconds")
                .register(metrics);
    }

    /** Looks now and then, and never in the middle of a burst. */
    void look(DataSource dataSource, int justSent) throws SQLException {
        if (justSent == 0 && System.nanoTime() - lookedAt < LOOK_EVERY.toNanos()) {
            return;
        }
        if (justSent > 0) {
            oldestSeconds.set(0);
            return;
        }
        lookedAt = System.nanoTime();
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(OLDEST);
                var rows = query.executeQuery()) {
            rows.next();
            oldestSeconds.set(rows.getLong(1));
        }
    }
}
