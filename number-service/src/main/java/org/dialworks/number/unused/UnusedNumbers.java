package org.dialworks.number.unused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.UUID;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.Word;
import org.dialworks.number.export.Batches;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * All numbers of the ranges less those that somebody holds, each once: the database keeps ranges from overlapping, and what
 * is read of a block of a thousand is read in one statement.
 */
@ApplicationScoped
public class UnusedNumbers {

    /** The states of a number that nobody holds and that is still ours. */
    static final Set<NumberState> STATES = Set.of(
            NumberState.AVAILABLE,
            NumberState.RESERVED,
            NumberState.QUARANTINED,
            NumberState.BLOCKED,
            NumberState.PORTING_IN);

    private static final int BATCH = 250;
    // The index phone_number_resting names the same states.
    private static final String BLOCKS = """
            SELECT r.id, r.name, r.site, r.base, r.extension_length, r.first, b.block, b.bits, b.untouched,
                   resting.places, resting.states
            FROM number_range r
            JOIN free_block b ON b.range_id = r.id
                AND b.block > CASE WHEN (r.base, r.extension_length, r.first) = (?, ?, ?) THEN ? ELSE -1 END
            LEFT JOIN LATERAL (
                SELECT array_agg(place ORDER BY place) AS places, array_agg(state ORDER BY place) AS states
                FROM (SELECT n.digits AS place, n.state FROM phone_number n
                      WHERE r.base = 0 AND n.range_id = r.id
                        AND n.digits BETWEEN b.block * 1000 AND b.block * 1000 + 999
                        AND n.extension = '' AND n.state IN ('reserved', 'quarantined', 'blocked', 'porting-in')
                      UNION ALL
                      SELECT n.extension::bigint, n.state FROM phone_number n
                      WHERE r.base > 0 AND n.range_id = r.id AND n.digits = r.base
                        AND length(n.extension) = r.extension_length
                        AND nullif(n.extension, '')::bigint BETWEEN b.block * 1000 AND b.block * 1000 + 999
                        AND n.state IN ('reserved', 'quarantined', 'blocked', 'porting-in')) rests) resting ON true
            WHERE NOT r.retired AND (r.base, r.extension_length, r.first) >= (?, ?, ?)
              AND (?::text[] IS NULL OR r.site = ANY (?)) AND (?::uuid IS NULL OR r.id = ?)
            ORDER BY r.base, r.extension_length, r.first, b.block
            LIMIT ?
            """;

    private final Sql sql;

    @Inject
    UnusedNumbers(Sql sql) {
        this.sql = sql;
    }

    /**
     * Which numbers.
     *
     * @param sites of these sites, or of all when none is given
     * @param states only those in these
     */
    record Query(Collection<String> sites, Optional<UUID> range, Set<NumberState> states) {}

    /** Where a range begins, as the ranges are ordered. */
    private record Start(long base, int extensionLength, long first) {}

    private record Block(Runs.In in, Start range, FreeBlock free, Long[] resting, List<NumberState> states) {}

    /** The site of a range in use. */
    Optional<String> siteOf(UUID range) {
        return sql.first(
                "SELECT site FROM number_range WHERE id = ? AND NOT retired", row -> row.getString("site"), range);
    }

    /** @param single whether each number is a row of its own */
    Batches<UnusedRun> find(Query query, boolean single) {
        var reading = new Reading(query, new Runs(single));
        return Batches.from(reading::next);
    }

    private final class Reading {

        private final Query query;
        private final Runs runs;
        private Start range = new Start(-1, 0, 0);
        private long block = -1;
        private boolean through;

        Reading(Query query, Runs runs) {
            this.query = query;
            this.runs = runs;
        }

        List<UnusedRun> next() {
            List<UnusedRun> ended = runs.ended();
            while (ended.isEmpty() && !through) {
                List<Block> blocks = read();
                blocks.forEach(this::add);
                through = blocks.size() < BATCH;
                if (through) {
                    runs.end();
                }
                ended = runs.ended();
            }
            return ended;
        }

        private List<Block> read() {
            String[] sites = query.sites().isEmpty() ? null : query.sites().toArray(String[]::new);
            UUID only = query.range().orElse(null);
            return sql.list(
                    BLOCKS,
                    UnusedNumbers::block,
                    range.base(),
                    range.extensionLength(),
                    range.first(),
                    block,
                    range.base(),
                    range.extensionLength(),
                    range.first(),
                    sites,
                    sites,
                    only,
                    only,
                    BATCH);
        }

        private void add(Block read) {
            PrimitiveIterator.OfLong free = query.states().contains(NumberState.AVAILABLE)
                    ? read.free().free().iterator()
                    : java.util.stream.LongStream.empty().iterator();
            int resting = 0;
            long nextFree = free.hasNext() ? free.nextLong() : Long.MAX_VALUE;
            while (nextFree != Long.MAX_VALUE || resting < read.resting().length) {
                long nextResting = resting < read.resting().length ? read.resting()[resting] : Long.MAX_VALUE;
                if (nextFree < nextResting) {
                    runs.add(read.in(), NumberState.AVAILABLE, nextFree);
                    nextFree = free.hasNext() ? free.nextLong() : Long.MAX_VALUE;
                } else {
                    NumberState state = read.states().get(resting++);
                    if (query.states().contains(state)) {
                        runs.add(read.in(), state, nextResting);
                    }
                }
            }
            range = read.range();
            block = read.free().block();
        }
    }

    private static Block block(ResultSet row) throws SQLException {
        UUID range = row.getObject("id", UUID.class);
        return new Block(
                new Runs.In(
                        range,
                        row.getString("name"),
                        row.getString("site"),
                        row.getLong("base"),
                        row.getInt("extension_length")),
                new Start(row.getLong("base"), row.getInt("extension_length"), row.getLong("first")),
                FreeBlock.stored(range, row.getLong("block"), row.getBytes("bits"), row.getBytes("untouched")),
                array(row, "places", new Long[0]),
                List.of(array(row, "states", new String[0])).stream()
                        .map(word -> Word.parse(NumberState.class, word))
                        .toList());
    }

    @SuppressWarnings("unchecked") // the driver makes an array of what the column is
    private static <E> E[] array(ResultSet row, String column, E[] none) throws SQLException {
        java.sql.@Nullable Array array = row.getArray(column);
        return array == null ? none : (E[]) array.getArray();
    }
}
