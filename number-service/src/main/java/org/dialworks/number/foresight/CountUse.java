package org.dialworks.number.foresight;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dialworks.platform.sql.Sql;

/**
 * Records the use of each range at the end of each day. All of it comes from the history of the numbers: days on which the
 * service was away, and those before this was first done, are caught up, and doing it twice changes nothing.
 */
@ApplicationScoped
class CountUse {

    private static final String FORGET_OLD_LAYOUTS = """
            DELETE FROM use_day USING number_range r
            WHERE r.id = use_day.range_id AND r.layout <> use_day.layout
            """;
    private static final String NOTE_FIRST_DAYS = """
            UPDATE number_range r SET known_since = least((r.created_at AT TIME ZONE 'UTC')::date,
                (SELECT (min(h.at) AT TIME ZONE 'UTC')::date
                 FROM phone_number n JOIN number_history h USING (digits, extension)
                 WHERE n.range_id = r.id AND length(n.extension) = r.extension_length))
            WHERE NOT r.retired AND r.known_since IS NULL
            """;
    private static final String BEHIND = """
            SELECT r.id, coalesce((SELECT max(u.day) + 1 FROM use_day u WHERE u.range_id = r.id), r.known_since) AS first_day
            FROM number_range r
            WHERE NOT r.retired AND r.known_since IS NOT NULL
              AND NOT EXISTS (SELECT FROM use_day u WHERE u.range_id = r.id AND u.day >= ?::date)
            """;
    private static final String COUNT = """
            WITH chosen AS (
                SELECT r.id, r.layout, r.extension_length, r.last - r.first + 1 AS size, u.reserved, u.assigned, u.active,
                       u.quarantined, u.blocked, u.porting
                FROM number_range r LEFT JOIN use_day u ON u.range_id = r.id AND u.day = ?::date - 1
                WHERE r.id = ANY (?)),
            moves AS (
                SELECT c.id, (h.at AT TIME ZONE 'UTC')::date AS day, coalesce(p.state, 'available') AS before, h.state AS after
                FROM number_history h
                JOIN phone_number n USING (digits, extension)
                JOIN chosen c ON c.id = n.range_id AND c.extension_length = length(n.extension)
                LEFT JOIN number_history p
                  ON p.digits = h.digits AND p.extension = h.extension AND p.version = h.version - 1
                WHERE h.at >= ?::date::timestamp AT TIME ZONE 'UTC'
                  AND h.at < (?::date + 1)::timestamp AT TIME ZONE 'UTC'),
            gains AS (
                SELECT id, day,
                       sum((after = 'reserved')::integer - (before = 'reserved')::integer) AS reserved,
                       sum((after = 'assigned')::integer - (before = 'assigned')::integer) AS assigned,
                       sum((after = 'active')::integer - (before = 'active')::integer) AS active,
                       sum((after = 'quarantined')::integer - (before = 'quarantined')::integer) AS quarantined,
                       sum((after = 'blocked')::integer - (before = 'blocked')::integer) AS blocked,
                       sum((after LIKE 'porting-%')::integer - (before LIKE 'porting-%')::integer) AS porting,
                       count(*) FILTER (WHERE before IN ('available', 'retired')
                           AND after IN ('reserved', 'assigned', 'active')) AS taken,
                       count(*) FILTER (WHERE before IN ('reserved', 'assigned', 'active')
                           AND after IN ('available', 'quarantined', 'blocked')) AS released
                FROM moves GROUP BY id, day)
            INSERT INTO use_day (range_id, day, layout, size, reserved, assigned, active, quarantined, blocked, porting, taken,
                                 released)
            SELECT c.id, d.day::date, c.layout, c.size,
                   coalesce(c.reserved, 0) + coalesce(sum(g.reserved) OVER so_far, 0),
                   coalesce(c.assigned, 0) + coalesce(sum(g.assigned) OVER so_far, 0),
                   coalesce(c.active, 0) + coalesce(sum(g.active) OVER so_far, 0),
                   coalesce(c.quarantined, 0) + coalesce(sum(g.quarantined) OVER so_far, 0),
                   coalesce(c.blocked, 0) + coalesce(sum(g.blocked) OVER so_far, 0),
                   coalesce(c.porting, 0) + coalesce(sum(g.porting) OVER so_far, 0),
                   coalesce(g.taken, 0), coalesce(g.released, 0)
            FROM chosen c
            CROSS JOIN generate_series(?::date::timestamp, ?::date::timestamp, interval '1 day') AS d (day)
            LEFT JOIN gains g ON g.id = c.id AND g.day = d.day::date
            WINDOW so_far AS (PARTITION BY c.id ORDER BY d.day)
            ON CONFLICT ON CONSTRAINT use_day_pk DO NOTHING
            """;

    private final Sql sql;
    private final Clock clock;

    @Inject
    CountUse(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Behind(UUID range, LocalDate from) {}

    /** Catches up to yesterday; a day that is still going on has no end yet. */
    @Scheduled(
            every = "10m",
            delayed = "20s",
            identity = "count-use",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void catchUp() {
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update(FORGET_OLD_LAYOUTS);
            sql.update(NOTE_FIRST_DAYS);
        });
        List<Behind> behind = QuarkusTransaction.requiringNew()
                .call(() -> sql.list(
                        BEHIND,
                        row -> new Behind(row.getObject("id", UUID.class), row.getObject("first_day", LocalDate.class)),
                        yesterday));
        // On an ordinary day all ranges are one day behind: one statement counts them all.
        Map<LocalDate, List<UUID>> byFirstDay = behind.stream()
                .filter(range -> !range.from().isAfter(yesterday))
                .collect(Collectors.groupingBy(
                        Behind::from, TreeMap::new, Collectors.mapping(Behind::range, Collectors.toList())));
        byFirstDay.forEach((from, ranges) -> QuarkusTransaction.requiringNew()
                .run(() -> sql.update(COUNT, from, ranges.toArray(UUID[]::new), from, yesterday, from, yesterday)));
    }
}
