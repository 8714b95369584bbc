package org.dialworks.number.inventory;

import static org.dialworks.number.sql.Columns.ids;
import static org.dialworks.number.sql.Columns.numbers;
import static org.dialworks.number.sql.Columns.texts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.free.LockedBlocks;
import org.dialworks.platform.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the end of reservations and rests that are over.
 *
 * <p>A job does so every few seconds. Nobody has to wait for it: whoever moves or shows a number compares its
 * {@code until}, and whoever finds too few free numbers first writes down what is over in the ranges that are asked for.
 */
@ApplicationScoped
public class Expiry {

    private static final int BATCH = 500;
    private static final String IS_OVER = " n.state IN ('reserved', 'quarantined') AND n.until <= ? ";
    private static final String OVER = """
            SELECT n.digits, n.extension
            FROM phone_number n LEFT JOIN number_range r ON r.id = n.range_id
            WHERE %s AND coalesce(r.home_site, ?) = ? AND (?::uuid IS NULL OR n.range_id = ?)
              AND (EXISTS (SELECT FROM site_policy p WHERE p.site = n.site AND p.uniqueness <> 'extensions-apart')
                   AND (n.extension <> ''
                        OR EXISTS (SELECT FROM phone_number e WHERE e.digits = n.digits AND e.extension <> ''))) = ?
            ORDER BY n.until
            LIMIT ?
            """.formatted(IS_OVER);
    private static final String LOCK_OVER = "SELECT " + NumberRows.COLUMNS + """
             FROM phone_number n
            WHERE (digits, extension) IN (SELECT * FROM unnest(?::bigint[], ?::text[])) AND %s
            ORDER BY digits, extension
            FOR UPDATE SKIP LOCKED
            """.formatted(IS_OVER);
    // The block of a number that has a place in its range.
    private static final String BLOCKS_WITH_OVER = """
            SELECT n.digits, n.extension, n.range_id,
                   CASE WHEN r.base = 0 THEN n.digits ELSE nullif(n.extension, '')::bigint END / %d AS block
            FROM phone_number n JOIN number_range r ON r.id = n.range_id
            WHERE %s AND n.range_id = ANY (?) AND (r.base > 0 OR n.extension = '')
            """.formatted(FreeBlock.SIZE, IS_OVER);
    private static final String LOCK_OVER_IN_BLOCKS =
            "SELECT " + NumberRows.COLUMNS + """
             FROM phone_number n
            WHERE (digits, extension) IN (
                    SELECT o.digits, o.extension FROM (%s) o
                    WHERE (o.range_id, o.block) IN (SELECT * FROM unnest(?::uuid[], ?::bigint[])))
              AND %s
            ORDER BY digits, extension
            FOR UPDATE
            """.formatted(BLOCKS_WITH_OVER, IS_OVER);

    private final Sql sql;
    private final Inventory inventory;
    private final FreeBlocks freeBlocks;
    private final MoveNumber moveNumber;
    private final Clock clock;
    private final String site;

    @Inject
    Expiry(
            Sql sql,
            Inventory inventory,
            FreeBlocks freeBlocks,
            MoveNumber moveNumber,
            Clock clock,
            @ConfigProperty(name = "dialworks.site") String site) {
        this.sql = sql;
        this.inventory = inventory;
        this.freeBlocks = freeBlocks;
        this.moveNumber = moveNumber;
        this.clock = clock;
        this.site = site;
    }

    @Scheduled(
            every = "2s",
            delayed = "2s",
            identity = "expiry",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int ended;
        do {
            ended = QuarkusTransaction.requiringNew().call(this::endSome);
        } while (ended == BATCH);
        QuarkusTransaction.requiringNew().run(() -> endBesideBase(null));
    }

    /**
     * Ends what is over of numbers side by side on one base number, at sites whose policy does not allow all of them: an
     * extension that is free again may be what kept its base number from being offered, and a base number that is free again
     * may have an extension beside it. That is for a move to see.
     *
     * @param range of these only; absent for all
     */
    public void endBesideBase(@Nullable UUID range) {
        List<PhoneNumber> over = over(clock.instant(), range, true);
        if (!over.isEmpty()) {
            var wish = new MoveNumber.Wish(Move.EXPIRE, null, null, null, null, MoveRuling.BY_CLOCK);
            moveNumber.moveWhatCan(over.stream().collect(Collectors.toMap(Function.identity(), number -> wish)));
        }
    }

    private List<PhoneNumber> over(Instant now, @Nullable UUID range, boolean besideBase) {
        return sql.list(
                OVER,
                row -> new PhoneNumber(row.getLong("digits"), row.getString("extension")),
                now,
                site,
                site,
                range,
                range,
                besideBase,
                BATCH);
    }

    /** Ends a batch of what is over, but for what somebody else is at work on; returns how many. */
    private int endSome() {
        Instant now = clock.instant();
        List<PhoneNumber> over = over(now, null, false);
        if (over.isEmpty()) {
            return 0;
        }
        Map<PhoneNumber, RangeOfNumber> ranges = inventory.rangesOf(over);
        var wanted = new HashMap<UUID, Set<Long>>();
        ranges.forEach((number, range) -> range.place(number)
                .ifPresent(place -> wanted.computeIfAbsent(range.id(), id -> new HashSet<>())
                        .add(FreeBlock.of(place))));
        var blocks = new LockedBlocks(freeBlocks.lockUnlocked(wanted));
        // What somebody else has locked, or moved to another range in between, waits for the next time.
        Map<PhoneNumber, RangeOfNumber> still = inventory.rangesOf(over);
        List<PhoneNumber> within = over.stream()
                .filter(number -> Objects.equals(ranges.get(number), still.get(number)))
                .filter(number -> place(still, number)
                        .map(place -> blocks.has(place.range(), place.at()))
                        .orElse(true))
                .toList();
        List<InventoryNumber> ended = sql.list(
                LOCK_OVER,
                NumberRows::read,
                numbers(within, PhoneNumber::digits),
                texts(within, PhoneNumber::extension),
                now);
        end(ended, still, blocks, now);
        return ended.size();
    }

    private record Place(UUID range, long at) {}

    private static Optional<Place> place(Map<PhoneNumber, RangeOfNumber> ranges, PhoneNumber number) {
        RangeOfNumber range = ranges.get(number);
        return range == null
                ? Optional.empty()
                : range.place(number).stream()
                        .mapToObj(at -> new Place(range.id(), at))
                        .findFirst();
    }

    /** The blocks of ranges with numbers that are free, though their bits do not say so yet. */
    public Map<UUID, Set<Long>> blocksWithOver(Collection<UUID> ranges) {
        var blocks = new HashMap<UUID, Set<Long>>();
        sql.list(
                BLOCKS_WITH_OVER,
                row -> blocks.computeIfAbsent(row.getObject("range_id", UUID.class), id -> new HashSet<>())
                        .add(row.getLong("block")),
                clock.instant(),
                ranges.toArray(UUID[]::new));
        return blocks;
    }

    /** Ends what is over in locked blocks, and returns them with what has become free. */
    public List<FreeBlock> endIn(List<FreeBlock> locked) {
        if (locked.isEmpty()) {
            return locked;
        }
        Instant now = clock.instant();
        List<InventoryNumber> over = sql.list(
                LOCK_OVER_IN_BLOCKS,
                NumberRows::read,
                now,
                locked.stream().map(FreeBlock::range).distinct().toArray(UUID[]::new),
                ids(locked, FreeBlock::range),
                numbers(locked, FreeBlock::block),
                now);
        var blocks = new LockedBlocks(locked);
        end(over, inventory.rangesOf(over.stream().map(InventoryNumber::number).toList()), blocks, now);
        return blocks.all();
    }

    private void end(
            List<InventoryNumber> over, Map<PhoneNumber, RangeOfNumber> ranges, LockedBlocks blocks, Instant now) {
        over.forEach(
                number -> place(ranges, number.number()).ifPresent(place -> blocks.give(place.range(), place.at())));
        freeBlocks.store(blocks.changed());
        inventory.record(
                EventType.NUMBER_AVAILABLE,
                over.stream()
                        .map(number -> number.expired(now, MoveRuling.BY_CLOCK))
                        .toList());
    }
}
