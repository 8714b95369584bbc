package org.dialworks.number.foresight;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dialworks.number.range.JudgeThreshold;
import org.dialworks.platform.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees that ranges run low, a few seconds after it is so: whoever takes a number does not wait for the counting. The
 * judgement is made again with the range locked, so that it is told once, whoever looks.
 */
@ApplicationScoped
class WatchThresholds {

    private static final String CROSSED = """
            SELECT r.id
            FROM number_range r
            CROSS JOIN LATERAL (SELECT coalesce(sum(b.free), 0) AS free FROM free_block b WHERE b.range_id = r.id) AS counted
            WHERE NOT r.retired AND r.home_site = ?
              AND (r.threshold IS NOT NULL OR r.low_since IS NOT NULL)
              AND CASE WHEN r.low_since IS NULL THEN free * 100 <= r.threshold * (r.last - r.first + 1)
                       ELSE r.threshold IS NULL OR free * 1000 > r.threshold * 11 * (r.last - r.first + 1) END
            """;

    private final Sql sql;
    private final JudgeThreshold judgeThreshold;
    private final String homeSite;

    @Inject
    WatchThresholds(Sql sql, JudgeThreshold judgeThreshold, @ConfigProperty(name = "dialworks.site") String homeSite) {
        this.sql = sql;
        this.judgeThreshold = judgeThreshold;
        this.homeSite = homeSite;
    }

    @Scheduled(
            every = "5s",
            delayed = "5s",
            identity = "watch-thresholds",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        List<UUID> crossed = QuarkusTransaction.requiringNew()
                .call(() -> sql.list(CROSSED, row -> row.getObject("id", UUID.class), homeSite));
        crossed.forEach(range -> QuarkusTransaction.requiringNew().run(() -> judgeThreshold.judge(range)));
    }
}
