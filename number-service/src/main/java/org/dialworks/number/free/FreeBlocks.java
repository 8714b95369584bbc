package org.dialworks.number.free;

import static org.dialworks.number.sql.Columns.bytes;
import static org.dialworks.number.sql.Columns.ids;
import static org.dialworks.number.sql.Columns.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.dialworks.platform.sql.Sql;

/**
 * The free blocks of all ranges. Whoever changes a block has locked it; blocks are locked in the order of their range's
 * first number, then their own.
 */
@ApplicationScoped
public class FreeBlocks {

    private static final String CREATE = """
            INSERT INTO free_block (range_id, block) SELECT ?, block FROM generate_series(?, ?) AS block
            """;
    private static final String INSERT =
            "INSERT INTO free_block (range_id, block, bits, untouched) VALUES (?, ?, ?, ?)";
    private static final String DELETE_BETWEEN =
            "DELETE FROM free_block WHERE range_id = ? AND block > ? AND block < ?";
    private static final String MOVE_BETWEEN =
            "UPDATE free_block SET range_id = ? WHERE range_id = ? AND block > ? AND block < ?";
    private static final String FORGET_OUTSIDE = """
            DELETE FROM free_block b USING number_range r
            WHERE r.id = b.range_id AND b.range_id = ? AND b.block = ?
              AND (r.retired OR (b.block + 1) * 1000 <= r.first OR b.block * 1000 > r.last)
            """;
    private static final String STORE = """
            UPDATE free_block SET bits = changed.bits, untouched = changed.untouched
            FROM unnest(?::uuid[], ?::bigint[], ?::bytea[], ?::bytea[]) AS changed (range_id, block, bits, untouched)
            WHERE free_block.range_id = changed.range_id AND free_block.block = changed.block
            """;
    private static final String LOCK =
            "SELECT range_id, block, bits, untouched FROM free_block WHERE range_id = ? AND block = ? FOR UPDATE";
    private static final String LOCK_ALL = """
            SELECT b.range_id, b.block, b.bits, b.untouched
            FROM free_block b JOIN number_range r ON r.id = b.range_id
            WHERE (b.range_id, b.block) IN (SELECT * FROM unnest(?::uuid[], ?::bigint[]))
            ORDER BY r.base, r.extension_length, r.first, b.block
            FOR UPDATE OF b
            """;
    private static final String LOCK_UNLOCKED = LOCK_ALL + "SKIP LOCKED";
    private static final String NEXT = """
            SELECT range_id, block, bits, untouched FROM free_block
            WHERE range_id = ? AND block > ? AND NOT exhausted
            ORDER BY block
            LIMIT ?
            """;
    private static final String NEXT_UNTOUCHED = """
            SELECT range_id, block, bits, untouched FROM free_block
            WHERE range_id = ? AND block > ? AND fresh
            ORDER BY block
            LIMIT ?
            """;
    private static final String FIND =
            "SELECT range_id, block, bits, untouched FROM free_block WHERE range_id = ? AND block = ?";
    // Of at most a thousand in a row the first lies in one block or across one border.
    private static final String WITH_RUN = """
            SELECT block FROM (
                SELECT block, longest_run, trailing_run, lead(block) OVER w AS next, lead(leading_run) OVER w AS next_run
                FROM free_block
                WHERE range_id = ? AND block > ? AND NOT exhausted
                WINDOW w AS (ORDER BY block)) AS b
            WHERE longest_run >= ? OR (next = block + 1 AND trailing_run > 0 AND trailing_run + next_run >= ?)
            ORDER BY block
            LIMIT 1
            """;
    private static final String EACH_COUNT = """
            SELECT b.range_id, b.block, b.free
            FROM free_block b JOIN number_range r ON r.id = b.range_id
            WHERE b.range_id = ANY (?) AND NOT b.exhausted
            ORDER BY r.base, r.extension_length, r.first, b.block
            """;
    private static final String NEXT_UNLOCKED = NEXT + "FOR UPDATE SKIP LOCKED";
    private static final String NEXT_WAITING = NEXT + "FOR UPDATE";
    private static final String NEXT_WAITING_OR_OF = """
            SELECT range_id, block, bits, untouched FROM free_block
            WHERE range_id = ? AND block > ? AND (NOT exhausted OR block = ANY (?))
            ORDER BY block
            LIMIT ?
            FOR UPDATE
            """;
    // A number whose reservation or rest is over counts as free from that instant on, though its bit is set a little
    // later.
    private static final String COUNTS = """
            SELECT range_id, sum(free) AS free
            FROM (SELECT range_id, free FROM free_block WHERE range_id = ANY (?)
                  UNION ALL
                  SELECT n.range_id, 1 FROM phone_number n JOIN number_range r ON r.id = n.range_id
                  WHERE n.range_id = ANY (?) AND n.state IN ('reserved', 'quarantined') AND n.until <= ?
                    AND (r.base > 0 OR n.extension = ''))
            GROUP BY range_id
            """;
    private static final String IN_REACH = """
            SELECT range_id, block, bits, untouched FROM free_block
            WHERE range_id = ? AND block BETWEEN ? AND ? AND block % ? = ? AND NOT exhausted
            ORDER BY block
            LIMIT ?
            """;

    /** The longest row of numbers that {@link #firstRun} looks for. */
    public static final int LONGEST_ROW = FreeBlock.SIZE;

    private final Sql sql;
    private final Clock clock;

    @Inject
    FreeBlocks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Makes the blocks of a new range, all its numbers free. */
    public void create(UUID range, long first, long last) {
        long firstBlock = FreeBlock.of(first);
        long lastBlock = FreeBlock.of(last);
        sql.update(CREATE, range, firstBlock, lastBlock);
        var ends = new ArrayList<FreeBlock>();
        ends.add(FreeBlock.of(range, firstBlock, first, last));
        if (lastBlock != firstBlock) {
            ends.add(FreeBlock.of(range, lastBlock, first, last));
        }
        store(ends.stream().filter(end -> !end.isWhole()).toList());
    }

    /** Adds places to a range whose blocks are locked, all of them free. */
    public void add(UUID range, long first, long last) {
        long firstBlock = FreeBlock.of(first);
        long lastBlock = FreeBlock.of(last);
        sql.update(CREATE, range, firstBlock + 1, lastBlock - 1);
        for (long edge : edges(firstBlock, lastBlock)) {
            put(FreeBlock.of(range, edge, first, last));
        }
    }

    /** Takes places away from a range whose blocks are locked. */
    public void remove(UUID range, long first, long last) {
        sql.update(DELETE_BETWEEN, range, FreeBlock.of(first), FreeBlock.of(last));
        for (long edge : edges(FreeBlock.of(first), FreeBlock.of(last))) {
            lock(range, edge * FreeBlock.SIZE).ifPresent(block -> keep(block.outside(first, last)));
        }
    }

    /** Gives places of one range to another, both of whose blocks are locked, as free as they are. */
    public void move(UUID from, UUID to, long first, long last) {
        sql.update(MOVE_BETWEEN, to, from, FreeBlock.of(first), FreeBlock.of(last));
        for (long edge : edges(FreeBlock.of(first), FreeBlock.of(last))) {
            lock(from, edge * FreeBlock.SIZE).ifPresent(block -> {
                put(block.within(first, last).in(to));
                keep(block.outside(first, last));
            });
        }
    }

    private static long[] edges(long firstBlock, long lastBlock) {
        return LongStream.of(firstBlock, lastBlock).distinct().toArray();
    }

    private void put(FreeBlock block) {
        Optional<FreeBlock> there = lock(block.range(), block.block() * FreeBlock.SIZE);
        if (there.isPresent()) {
            store(List.of(there.get().joined(block)));
        } else {
            sql.update(INSERT, block.range(), block.block(), block.bits(), block.untouchedBits());
        }
    }

    // A block none of whose numbers is in the range any more is no block of it.
    private void keep(FreeBlock block) {
        store(List.of(block));
        sql.update(FORGET_OUTSIDE, block.range(), block.block());
    }

    /** The block of a range that a number is in, locked. */
    public Optional<FreeBlock> lock(UUID range, long digits) {
        return sql.first(LOCK, FreeBlocks::read, range, FreeBlock.of(digits));
    }

    /** Blocks of ranges, locked. */
    public List<FreeBlock> lock(Map<UUID, ? extends Collection<Long>> blocks) {
        return lock(LOCK_ALL, blocks);
    }

    /** Those of these blocks that nobody has locked, now locked. */
    public List<FreeBlock> lockUnlocked(Map<UUID, ? extends Collection<Long>> blocks) {
        return lock(LOCK_UNLOCKED, blocks);
    }

    private List<FreeBlock> lock(String query, Map<UUID, ? extends Collection<Long>> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        var ranges = new ArrayList<UUID>();
        var places = new ArrayList<Long>();
        blocks.forEach((range, own) -> own.forEach(block -> {
            ranges.add(range);
            places.add(block);
        }));
        return sql.list(query, FreeBlocks::read, ranges.toArray(UUID[]::new), places.toArray(Long[]::new));
    }

    /** Locks all blocks of a site. */
    public void lockOfSite(String site) {
        sql.run("""
                SELECT FROM free_block b JOIN number_range r ON r.id = b.range_id
                WHERE r.site = ? AND NOT r.retired
                ORDER BY r.base, r.extension_length, r.first, b.block
                FOR UPDATE OF b
                """, site);
    }

    /** A block as it is, if there is one. */
    public Optional<FreeBlock> find(UUID range, long block) {
        return sql.first(FIND, FreeBlocks::read, range, block);
    }

    /** The next blocks of a range behind a block that have a free number. */
    public List<FreeBlock> next(UUID range, long afterBlock, int most) {
        return sql.list(NEXT, FreeBlocks::read, range, afterBlock, most);
    }

    /** The next blocks of a range behind a block that have a number that was never used. */
    public List<FreeBlock> nextUntouched(UUID range, long afterBlock, int most) {
        return sql.list(NEXT_UNTOUCHED, FreeBlocks::read, range, afterBlock, most);
    }

    /** How many a block has free. */
    public record BlockCount(UUID range, long block, int free) {}

    /** The blocks of ranges that have a free number, in order. */
    public List<BlockCount> counts(List<UUID> ranges) {
        return sql.list(
                EACH_COUNT,
                row -> new BlockCount(row.getObject("range_id", UUID.class), row.getLong("block"), row.getInt("free")),
                (Object) ranges.toArray(UUID[]::new));
    }

    /**
     * The first of the lowest so many free places of a range that follow one another.
     *
     * @param length at most {@link #LONGEST_ROW}
     */
    public Optional<Long> firstRun(UUID range, int length) {
        return nextWithRun(range, -1, length)
                .flatMap(block -> {
                    var runs = new FreeRuns();
                    find(range, block).ifPresent(runs::add);
                    find(range, block + 1).ifPresent(runs::add);
                    return runs.end().stream()
                            .filter(run -> run.length() >= length)
                            .findFirst();
                })
                .map(FreeRuns.Run::first);
    }

    /** The next block of a range behind a block in which a run of so many begins. */
    public Optional<Long> nextWithRun(UUID range, long afterBlock, int length) {
        return sql.first(WITH_RUN, row -> row.getLong("block"), range, afterBlock, length, length);
    }

    /** The next blocks of a range behind a block that have a free number and that nobody has locked, now locked. */
    public List<FreeBlock> lockNextUnlocked(UUID range, long afterBlock, int most) {
        return sql.list(NEXT_UNLOCKED, FreeBlocks::read, range, afterBlock, most);
    }

    /** The next blocks of a range behind a block that have a free number, locked; waits for whoever has them. */
    public List<FreeBlock> lockNextWaiting(UUID range, long afterBlock, int most) {
        return sql.list(NEXT_WAITING, FreeBlocks::read, range, afterBlock, most);
    }

    /** As {@link #lockNextWaiting(UUID, long, int)}, with these blocks besides, free number or not. */
    public List<FreeBlock> lockNextWaiting(UUID range, long afterBlock, int most, Collection<Long> besides) {
        return sql.list(NEXT_WAITING_OR_OF, FreeBlocks::read, range, afterBlock, besides.toArray(Long[]::new), most);
    }

    public void store(List<FreeBlock> changed) {
        if (changed.isEmpty()) {
            return;
        }
        sql.update(
                STORE,
                ids(changed, FreeBlock::range),
                numbers(changed, FreeBlock::block),
                bytes(changed, FreeBlock::bits),
                bytes(changed, FreeBlock::untouchedBits));
    }

    /** How many numbers of a range are free. */
    public long count(UUID range) {
        return count(List.of(range)).getOrDefault(range, 0L);
    }

    /** Free numbers of each range. */
    public Map<UUID, Long> count(List<UUID> ranges) {
        var counts = new HashMap<UUID, Long>();
        ranges.forEach(range -> counts.put(range, 0L));
        UUID[] wanted = ranges.toArray(UUID[]::new);
        sql.list(
                COUNTS,
                row -> counts.put(row.getObject("range_id", UUID.class), row.getLong("free")),
                wanted,
                wanted,
                clock.instant());
        return counts;
    }

    /** The next blocks of a range in which a search has to look and that have a free number, at most so many. */
    public List<FreeBlock> next(UUID range, BlockReach reach, int most) {
        return sql.list(
                IN_REACH,
                FreeBlocks::read,
                range,
                reach.first(),
                reach.last(),
                reach.modulus(),
                reach.remainder(),
                most);
    }

    /** Takes the blocks of a range away, with which it no longer offers anything. */
    public void delete(UUID range) {
        sql.update("DELETE FROM free_block WHERE range_id = ?", range);
    }

    private static FreeBlock read(ResultSet row) throws SQLException {
        return FreeBlock.stored(
                row.getObject("range_id", UUID.class),
                row.getLong("block"),
                row.getBytes("bits"),
                row.getBytes("untouched"));
    }
}
