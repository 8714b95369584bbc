package org.dialworks.number.foresight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The days that are recorded. */
@ApplicationScoped
class UseRecords {

    private static final String USE = """
            WITH days AS (
                SELECT u.day, sum(u.size) AS size, sum(u.free) AS free, sum(u.reserved) AS reserved,
                       sum(u.assigned) AS assigned, sum(u.active) AS active, sum(u.quarantined) AS quarantined,
                       sum(u.blocked) AS blocked, sum(u.porting) AS porting, sum(u.taken) AS taken,
                       sum(u.released) AS released
                FROM use_day u JOIN number_range r ON r.id = u.range_id
                WHERE NOT r.retired AND u.day BETWEEN ?::date AND ?::date
                  AND (?::uuid IS NULL OR r.id = ?) AND (?::text[] IS NULL OR r.site = ANY (?))
                GROUP BY u.day),
            steps AS (
                SELECT *, date_trunc(?, day::timestamp)::date AS step,
                       sum(taken) OVER one AS taken_in, sum(released) OVER one AS released_in
                FROM days
                WINDOW one AS (PARTITION BY date_trunc(?, day::timestamp)))
            SELECT DISTINCT ON (step) * FROM steps ORDER BY step, day DESC
            """;
    private static final String GONE = """
            SELECT range_id, gone FROM (
                SELECT u.range_id, u.day, lag(u.free) OVER (PARTITION BY u.range_id ORDER BY u.day) - u.free AS gone
                FROM use_day u
                WHERE u.range_id = ANY (?) AND u.day > ?::date) AS days
            WHERE gone IS NOT NULL
            ORDER BY range_id, day
            """;

    private final Sql sql;

    @Inject
    UseRecords(Sql sql) {
        this.sql = sql;
    }

    /** The use of a range, or of all ranges of some sites, at the end of each step, in the order of time. */
    List<UseView> use(@Nullable UUID range, Collection<String> sites, LocalDate from, LocalDate to, Step step) {
        String[] wanted = sites.isEmpty() ? null : sites.toArray(String[]::new);
        return sql.list(
                USE,
                row -> new UseView(
                        row.getObject("step", LocalDate.class),
                        row.getObject("day", LocalDate.class),
                        row.getLong("size"),
                        row.getLong("free"),
                        row.getLong("reserved"),
                        row.getLong("assigned"),
                        row.getLong("active"),
                        row.getLong("quarantined"),
                        row.getLong("blocked"),
                        row.getLong("porting"),
                        row.getLong("taken_in"),
                        row.getLong("released_in")),
                from,
                to,
                range,
                range,
                wanted,
                wanted,
                step.word(),
                step.word());
    }

    /** How many more numbers of each range were gone at the end of each day behind one, in the order of time. */
    Map<UUID, long[]> gone(List<UUID> ranges, LocalDate after) {
        record Day(UUID range, long gone) {}
        var byRange = new LinkedHashMap<UUID, List<Long>>();
        ranges.forEach(range -> byRange.put(range, new ArrayList<>()));
        for (Day day : sql.list(
                GONE,
                row -> new Day(row.getObject("range_id", UUID.class), row.getLong("gone")),
                ranges.toArray(UUID[]::new),
                after)) {
            byRange.getOrDefault(day.range(), new ArrayList<>()).add(day.gone());
        }
        var gone = new LinkedHashMap<UUID, long[]>();
        byRange.forEach((range, days) ->
                gone.put(range, days.stream().mapToLong(Long::longValue).toArray()));
        return gone;
    }
}
