package org.dialworks.number.foresight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Foresees when ranges and sites run dry, within the current transaction. */
@ApplicationScoped
class ForeseeUse {

    /** What is longer ago says little of the pace of today. */
    private static final int DAYS = 180;

    private static final String RANGES = """
            SELECT id, name, site, last - first + 1 AS size FROM number_range
            WHERE NOT retired AND (?::text[] IS NULL OR site = ANY (?)) AND (?::uuid IS NULL OR id = ?)
              AND site || '/' || id::text > ? COLLATE "C"
            ORDER BY site || '/' || id::text COLLATE "C"
            LIMIT ?
            """;
    private static final String SITES = """
            SELECT site, array_agg(id) AS ids, sum(last - first + 1) AS size FROM number_range
            WHERE NOT retired AND (?::text[] IS NULL OR site = ANY (?)) AND site > ? COLLATE "C"
            GROUP BY site
            ORDER BY site COLLATE "C"
            LIMIT ?
            """;

    private final Sql sql;
    private final FreeBlocks freeBlocks;
    private final UseRecords records;
    private final Clock clock;

    @Inject
    ForeseeUse(Sql sql, FreeBlocks freeBlocks, UseRecords records, Clock clock) {
        this.sql = sql;
        this.freeBlocks = freeBlocks;
        this.records = records;
        this.clock = clock;
    }

    /** For each range behind a place in their order, which is by site and id. */
    List<ForecastView> byRange(Collection<String> sites, @Nullable UUID range, String after, int most) {
        record Row(UUID id, String name, String site, long size) {}
        String[] wanted = sites.isEmpty() ? null : sites.toArray(String[]::new);
        List<Row> rows = sql.list(
                RANGES,
                row -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("site"),
                        row.getLong("size")),
                wanted,
                wanted,
                range,
                range,
                after,
                most);
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, Long> free = freeBlocks.count(ids);
        Map<UUID, long[]> gone = records.gone(ids, today().minusDays(DAYS + 2L));
        return rows.stream()
                .map(row -> foresee(
                        new ForecastView.Subject(
                                row.site(), row.id(), row.name(), row.size(), free.getOrDefault(row.id(), 0L)),
                        gone.getOrDefault(row.id(), new long[0]),
                        row.id().getLeastSignificantBits()))
                .toList();
    }

    /** For each site behind one in alphabetical order. */
    List<ForecastView> bySite(Collection<String> sites, String after, int most) {
        record Row(String site, List<UUID> ids, long size) {}
        String[] wanted = sites.isEmpty() ? null : sites.toArray(String[]::new);
        List<Row> rows = sql.list(
                SITES,
                row -> new Row(
                        row.getString("site"),
                        List.of((UUID[]) row.getArray("ids").getArray()),
                        row.getLong("size")),
                wanted,
                wanted,
                after,
                most);
        var views = new ArrayList<ForecastView>();
        for (Row row : rows) {
            long free = freeBlocks.count(row.ids()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            var subject = new ForecastView.Subject(row.site(), null, null, row.size(), free);
            long[] gone = together(
                    records.gone(row.ids(), today().minusDays(DAYS + 2L)).values());
            views.add(foresee(subject, gone, row.site().hashCode()));
        }
        return views;
    }

    // All are recorded up to the same day, yesterday; a younger range has fewer days before it.
    static long[] together(Collection<long[]> ranges) {
        var sum = new long[ranges.stream().mapToInt(days -> days.length).max().orElse(0)];
        for (long[] days : ranges) {
            for (int back = 1; back <= days.length; back++) {
                sum[sum.length - back] += days[days.length - back];
            }
        }
        return sum;
    }

    private ForecastView foresee(ForecastView.Subject subject, long[] gone, long seed) {
        return ForecastView.of(subject, Forecast.of(subject.free(), gone, new SplittableRandom(seed)), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
