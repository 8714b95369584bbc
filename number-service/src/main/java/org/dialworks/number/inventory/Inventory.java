package org.dialworks.number.inventory;

import static org.dialworks.number.sql.Columns.numbers;
import static org.dialworks.number.sql.Columns.texts;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.platform.outbox.Outbox;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that are or were in use.
 *
 * <p>Locks are taken in one order everywhere, so that nobody waits in a circle: the layout of the ranges (imports and
 * changes of ranges only), then free blocks by their range's first number and block, then numbers in ascending order.
 */
@ApplicationScoped
public class Inventory {

    private static final String BY_NUMBER =
            "SELECT " + NumberRows.COLUMNS + " FROM phone_number WHERE digits = ? AND extension = ?";
    private static final String BY_NUMBERS = "SELECT " + NumberRows.COLUMNS + """
             FROM phone_number
            WHERE (digits, extension) IN (SELECT * FROM unnest(?::bigint[], ?::text[]))
            """;
    private static final String LOCK = BY_NUMBER + " FOR UPDATE";
    // The join runs in the order of the keys so that rows are locked in ascending order.
    private static final String LOCK_ALL = BY_NUMBERS + "ORDER BY digits, extension FOR UPDATE";
    private static final String WHOLE_IN = "SELECT " + NumberRows.COLUMNS + """
             FROM phone_number
            WHERE digits BETWEEN ? AND ? AND (digits, extension) > (?, ?) AND range_id IS NOT DISTINCT FROM ?::uuid
            ORDER BY digits, extension
            LIMIT ?
            FOR UPDATE
            """;
    private static final String EXTENSIONS_IN = "SELECT " + NumberRows.COLUMNS + """
             FROM phone_number
            WHERE digits = ? AND length(extension) = ? AND nullif(extension, '')::bigint BETWEEN ? AND ?
              AND (digits, extension) > (?, ?) AND (?::uuid IS NULL OR range_id = ?)
            ORDER BY digits, extension
            LIMIT ?
            FOR UPDATE
            """;
    // A range of extensions comes before the range of their base number.
    private static final String RANGES_OF = """
            SELECT n.digits, n.extension, r.*
            FROM unnest(?::bigint[], ?::text[]) AS n (digits, extension),
                 LATERAL (SELECT %1$s FROM number_range
                          WHERE base = n.digits AND extension_length = length(n.extension) AND NOT retired
                            AND nullif(n.extension, '')::bigint BETWEEN first AND last
                          UNION ALL
                          SELECT %1$s FROM number_range WHERE span @> n.digits AND NOT retired
                          ORDER BY base DESC
                          LIMIT 1) AS r
            """.formatted(RangeOfNumber.COLUMNS);
    private static final String TAKEN_ON = """
            SELECT digits, extension FROM phone_number
            WHERE digits = ANY (?) AND state NOT IN ('available', 'blocked', 'retired')
              AND NOT (state IN ('reserved', 'quarantined') AND coalesce(until <= ?, false))
            """;
    // In ascending order, so that nobody waits in a circle.
    private static final String KEEP_DIGITS = """
            SELECT pg_advisory_xact_lock(hashtextextended('number:' || digits, 0))
            FROM (SELECT digits FROM unnest(?::bigint[]) AS digits ORDER BY digits)
            """;
    private static final String KEEP = """
            SELECT FROM number_range WHERE id = ANY (?) ORDER BY base, extension_length, first FOR SHARE
            """;

    private final Sql sql;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Inventory(Sql sql, Outbox outbox, Clock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Optional<InventoryNumber> find(PhoneNumber number) {
        return sql.first(BY_NUMBER, NumberRows::read, number.digits(), number.extension());
    }

    /** The number, locked until the transaction ends; the free block it is in must be locked before. */
    public Optional<InventoryNumber> lock(PhoneNumber number) {
        return sql.first(LOCK, NumberRows::read, number.digits(), number.extension());
    }

    /** Those of the numbers that have a row. */
    Map<PhoneNumber, InventoryNumber> find(Collection<PhoneNumber> numbers) {
        return byNumber(BY_NUMBERS, numbers);
    }

    /** Those of the numbers that have a row, locked. */
    public Map<PhoneNumber, InventoryNumber> lock(Collection<PhoneNumber> numbers) {
        return byNumber(LOCK_ALL, numbers);
    }

    private Map<PhoneNumber, InventoryNumber> byNumber(String query, Collection<PhoneNumber> numbers) {
        List<PhoneNumber> wanted = List.copyOf(numbers);
        return sql
                .list(
                        query,
                        NumberRows::read,
                        numbers(wanted, PhoneNumber::digits),
                        texts(wanted, PhoneNumber::extension))
                .stream()
                .collect(Collectors.toMap(InventoryNumber::number, Function.identity()));
    }

    /**
     * The numbers with a row from one place of a range to another that belong to the range, locked, behind one of them, at
     * most so many. Extensions of the whole numbers of a range are among them.
     */
    public List<InventoryNumber> lockOf(RangeOfNumber range, long first, long last, PhoneNumber after, int most) {
        return lockIn(range.numbering(), first, last, range.id(), after, most);
    }

    /** As {@link #lockOf}, for places that are only to become those of a range. */
    public List<InventoryNumber> lockNotYetOf(RangeOfNumber range, long first, long last, PhoneNumber after, int most) {
        return lockIn(range.numbering(), first, last, null, after, most);
    }

    // Whole numbers that are in no range yet; extensions wherever they are, since a range of their own comes first.
    private List<InventoryNumber> lockIn(
            Numbering numbering, long first, long last, @Nullable UUID range, PhoneNumber after, int most) {
        return switch (numbering) {
            case Numbering.Whole() ->
                sql.list(WHOLE_IN, NumberRows::read, first, last, after.digits(), after.extension(), range, most);
            case Numbering.Extensions(long base, int length) ->
                sql.list(
                        EXTENSIONS_IN,
                        NumberRows::read,
                        base,
                        length,
                        first,
                        last,
                        after.digits(),
                        after.extension(),
                        range,
                        range,
                        most);
        };
    }

    /** The range that a number has a place in; else, for one with an extension, the range that its base number is in. */
    public Optional<RangeOfNumber> rangeOf(PhoneNumber number) {
        return Optional.ofNullable(rangesOf(List.of(number)).get(number));
    }

    /** The range of each number, as {@link #rangeOf} says; those in none are left out. */
    public Map<PhoneNumber, RangeOfNumber> rangesOf(Collection<PhoneNumber> numbers) {
        List<PhoneNumber> wanted = List.copyOf(numbers);
        var ranges = new HashMap<PhoneNumber, RangeOfNumber>();
        sql.list(
                RANGES_OF,
                row -> ranges.put(
                        new PhoneNumber(row.getLong("digits"), row.getString("extension")), RangeOfNumber.read(row)),
                numbers(wanted, PhoneNumber::digits),
                texts(wanted, PhoneNumber::extension));
        return ranges;
    }

    /** Those numbers on the base numbers of these that are taken at an instant. */
    List<PhoneNumber> takenOn(Collection<PhoneNumber> numbers, Instant now) {
        return sql.list(
                TAKEN_ON,
                row -> new PhoneNumber(row.getLong("digits"), row.getString("extension")),
                (Object) numbers.stream().map(PhoneNumber::digits).distinct().toArray(Long[]::new),
                now);
    }

    /** What is taken on the base numbers of these at an instant. */
    public TakenBeside takenBeside(Collection<PhoneNumber> numbers, Instant now) {
        return new TakenBeside(takenOn(numbers, now));
    }

    /** Keeps others from moving numbers on these base numbers, which are in no range, until the transaction ends. */
    void keepDigits(Collection<Long> digits) {
        if (!digits.isEmpty()) {
            sql.run(KEEP_DIGITS, (Object) digits.toArray(Long[]::new));
        }
    }

    /** Keeps ranges from being changed until the transaction ends. */
    void keep(Collection<UUID> ranges) {
        if (!ranges.isEmpty()) {
            sql.run(KEEP, (Object) ranges.toArray(UUID[]::new));
        }
    }

    /**
     * A change of a number.
     *
     * @param trace of the request that made it
     */
    public record Change(EventType event, InventoryNumber number, SpanContext trace) {}

    /** Writes changes that the request of this thread made. See {@link #record(List)}. */
    public void record(EventType event, List<InventoryNumber> changed) {
        SpanContext trace = Span.current().getSpanContext();
        record(changed.stream().map(number -> new Change(event, number, trace)).toList());
    }

    /** Writes changed numbers, whose rows or free blocks are locked, with their history and their events. */
    public void record(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<InventoryNumber> changed = changes.stream().map(Change::number).toList();
        sql.update(NumberRows.UPSERT, NumberRows.upsert(changed));
        sql.update(NumberRows.ADD_HISTORY, NumberRows.history(changed, now));
        outbox.append(changes.stream()
                .map(change -> new Outbox.Event(change.event(), change.number().changed(now), change.trace()))
                .toList());
    }

    /** Writes what is newly known of a locked number without being a change of it. */
    void note(InventoryNumber number) {
        sql.update(NumberRows.UPSERT, NumberRows.upsert(List.of(number)));
    }
}
