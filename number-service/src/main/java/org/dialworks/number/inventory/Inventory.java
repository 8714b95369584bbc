package org.dialworks.number.inventory;

import static org.dialworks.number.sql.Columns.numbers;
import static org.dialworks.number.sql.Columns.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
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
    private static final String LOCK = BY_NUMBER + " FOR UPDATE";
    // The join runs in the order of the keys so that rows are locked in ascending order.
    private static final String LOCK_ALL = "SELECT " + NumberRows.COLUMNS + """
             FROM phone_number
            WHERE (digits, extension) IN (SELECT * FROM unnest(?::bigint[], ?::text[]))
            ORDER BY digits, extension
            FOR UPDATE
            """;
    private static final String IN_SPAN = "SELECT " + NumberRows.COLUMNS + """
             FROM phone_number
            WHERE digits BETWEEN ? AND ? AND (digits, extension) > (?, ?)
            ORDER BY digits, extension
            LIMIT ?
            FOR UPDATE
            """;
    private static final String RANGE_OF =
            "SELECT id, site, home_site, epoch, quarantine_days FROM number_range WHERE span @> ?::bigint AND NOT retired";

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

    /** Those of the numbers that have a row, locked. */
    public Map<PhoneNumber, InventoryNumber> lock(Collection<PhoneNumber> numbers) {
        List<PhoneNumber> wanted = List.copyOf(numbers);
        return sql
                .list(
                        LOCK_ALL,
                        NumberRows::read,
                        numbers(wanted, PhoneNumber::digits),
                        texts(wanted, PhoneNumber::extension))
                .stream()
                .collect(Collectors.toMap(InventoryNumber::number, Function.identity()));
    }

    /** Numbers with a row between two numbers, locked, behind one of them, at most so many. */
    public List<InventoryNumber> lockBetween(long first, long last, PhoneNumber after, int most) {
        return sql.list(IN_SPAN, NumberRows::read, first, last, after.digits(), after.extension(), most);
    }

    /** The range that a number, or its base number, is in. */
    public Optional<RangeOfNumber> rangeOf(PhoneNumber number) {
        return sql.first(RANGE_OF, Inventory::readRange, number.digits());
    }

    private static RangeOfNumber readRange(ResultSet row) throws SQLException {
        return new RangeOfNumber(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getString("home_site"),
                row.getLong("epoch"),
                row.getInt("quarantine_days"));
    }

    /** Writes changed numbers, whose rows or free blocks are locked, with their history and their events. */
    public void record(EventType event, List<InventoryNumber> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        sql.update(NumberRows.UPSERT, NumberRows.upsert(changed));
        sql.update(NumberRows.ADD_HISTORY, NumberRows.history(changed, now));
        outbox.append(event, changed.stream().map(number -> number.changed(now)).toList());
    }

    /** Writes what is newly known of a locked number without being a change of it. */
    void note(InventoryNumber number) {
        sql.update(NumberRows.UPSERT, NumberRows.upsert(List.of(number)));
    }
}
