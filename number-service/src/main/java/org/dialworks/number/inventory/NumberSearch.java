package org.dialworks.number.inventory;

import static org.dialworks.number.inventory.NumberRows.COLUMNS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.sql.Columns;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Finds numbers that are or were in use. */
@ApplicationScoped
public class NumberSearch {

    private static final int MOST_DIGITS = 15;
    /** Changes shown with a number; the rest is under {@code /history}. */
    private static final int LATEST = 50;

    // Digits that begin the number are a few spans of numbers, one per length, so that the primary key finds them and
    // 4755 does not also find +1204755.
    private static final String SEARCH = "SELECT " + COLUMNS + """
             FROM phone_number,
                  LATERAL (SELECT state IN ('reserved', 'quarantined') AND coalesce(until <= ?, false) AS is_over)
            WHERE (digits, extension) > (?, ?)
              AND (?::text[] IS NULL OR site = ANY (?))
              AND (?::text IS NULL OR state = ? AND NOT is_over OR ? = 'available' AND is_over)
              AND (?::text IS NULL OR lower(holder_id) IN (?, ?) AND NOT is_over)
              AND (?::bigint[] IS NULL OR EXISTS (
                    SELECT FROM unnest(?::bigint[], ?::bigint[]) AS span (low, high)
                    WHERE digits BETWEEN low AND high))
              AND (?::text IS NULL OR (holder_name ILIKE ? OR holder_id ILIKE ?) AND NOT is_over)
            ORDER BY digits, extension
            LIMIT ?
            """;
    private static final String FURTHER_HOLDERS = """
            SELECT digits, extension, holder_kind, holder_id, holder_line, holder_name, holder_pool
            FROM further_holder
            WHERE (digits, extension) IN (SELECT * FROM unnest(?::bigint[], ?::text[]))
            ORDER BY seen_at, holder_kind, holder_id, holder_line
            """;

    private final Sql sql;
    private final NumberHistory history;
    private final Clock clock;

    @Inject
    NumberSearch(Sql sql, NumberHistory history, Clock clock) {
        this.sql = sql;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What is looked for; absent parts match everything.
     *
     * @param sites the sites it may be at; empty for all
     * @param holder the whole id, with or without {@code sip:}
     * @param q digits that the number begins with, or a part of the holder's name or id
     */
    public record Query(
            Collection<String> sites,
            @Nullable NumberState state,
            @Nullable String holder,
            @Nullable String q) {}

    /** Numbers in ascending order behind a number, at most so many. */
    public List<NumberView> page(Query query, PhoneNumber after, int most) {
        String[] sites = query.sites().isEmpty() ? null : query.sites().toArray(String[]::new);
        String state = query.state() == null ? null : query.state().word();
        String holder = query.holder() == null ? null : query.holder().strip().toLowerCase(Locale.ROOT);
        String q = query.q() == null || query.q().isBlank() ? null : query.q().strip();
        String digits = q == null ? "" : asDigits(q);
        Long[] lows = digits.isEmpty() ? null : spans(digits, false);
        Long[] highs = digits.isEmpty() ? null : spans(digits, true);
        String text = q == null || !digits.isEmpty() ? null : "%" + escaped(q) + "%";
        Instant now = clock.instant();
        List<InventoryNumber> found = sql.list(
                SEARCH,
                row -> NumberRows.read(row).seenAt(now),
                now,
                after.digits(),
                after.extension(),
                sites,
                sites,
                state,
                state,
                state,
                holder,
                holder,
                "sip:" + holder,
                lows,
                lows,
                highs,
                text,
                text,
                text,
                most);
        Map<PhoneNumber, List<Holder>> further =
                furtherHolders(found.stream().map(InventoryNumber::number).toList());
        return found.stream()
                .map(number -> NumberView.of(number, further.getOrDefault(number.number(), List.of()), List.of()))
                .toList();
    }

    NumberView whole(InventoryNumber number) {
        PhoneNumber key = number.number();
        return NumberView.of(
                number,
                furtherHolders(List.of(key)).getOrDefault(key, List.of()),
                history.entries(key, Long.MAX_VALUE, LATEST));
    }

    private Map<PhoneNumber, List<Holder>> furtherHolders(List<PhoneNumber> numbers) {
        record Further(PhoneNumber number, Holder holder) {}
        return sql
                .list(
                        FURTHER_HOLDERS,
                        row -> new Further(
                                new PhoneNumber(row.getLong("digits"), row.getString("extension")),
                                java.util.Objects.requireNonNull(NumberRows.readHolder(row))),
                        Columns.numbers(numbers, PhoneNumber::digits),
                        Columns.texts(numbers, PhoneNumber::extension))
                .stream()
                .collect(Collectors.groupingBy(
                        Further::number, Collectors.mapping(Further::holder, Collectors.toList())));
    }

    /** The digits of a search for a number, empty when it is a search for a name. */
    static String asDigits(String q) {
        String rest = q.replaceAll("[-+.() ]", "");
        return rest.length() <= MOST_DIGITS && !rest.isEmpty() && rest.chars().allMatch(c -> c >= '0' && c <= '9')
                ? rest
                : "";
    }

    private static Long[] spans(String digits, boolean high) {
        long first = Long.parseLong(digits);
        var ends = new ArrayList<Long>();
        long width = 1;
        for (int length = digits.length(); length <= MOST_DIGITS; length++) {
            ends.add(high ? (first + 1) * width - 1 : first * width);
            width *= 10;
        }
        return ends.toArray(Long[]::new);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
