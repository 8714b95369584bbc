package org.dialworks.number.range;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.contracts.RangePurpose;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Finds ranges. */
@ApplicationScoped
class RangeSearch {

    private static final String SEARCH = """
            SELECT id FROM number_range
            WHERE NOT retired AND (base, extension_length, first) > (?, ?, ?)
              AND (?::text[] IS NULL OR site = ANY (?))
              AND (?::text IS NULL OR lower(carrier) = lower(?))
              AND (?::text IS NULL OR purpose = ?)
              AND (?::text[] IS NULL OR tags @> ?)
              AND (?::text IS NULL OR strpos(lower(name), lower(?)) > 0
                OR EXISTS (SELECT FROM unnest(?::bigint[], ?::bigint[]) AS begins (low, high)
                           WHERE CASE WHEN base = 0 THEN first <= high AND last >= low ELSE base BETWEEN low AND high END))
            ORDER BY base, extension_length, first
            LIMIT ?
            """;
    private static final int MOST_DIGITS = 15;

    private final Sql sql;
    private final RangeRepository ranges;

    @Inject
    RangeSearch(Sql sql, RangeRepository ranges) {
        this.sql = sql;
        this.ranges = ranges;
    }

    /**
     * What is looked for; absent parts match everything.
     *
     * @param sites the sites it may be at; empty for all
     * @param carrier the whole name in any letter case
     * @param q part of the name, or digits that one of its numbers begins with
     */
    record Query(
            Collection<String> sites,
            @Nullable String carrier,
            @Nullable RangePurpose purpose,
            @Nullable String tag,
            @Nullable String q) {}

    /** Where a range stands in the order of all ranges. */
    record Position(long base, int extensionLength, long first) {
        static final Position START = new Position(0, 0, 0);
    }

    List<NumberRange> page(Query query, Position after, int most) {
        String[] sites = query.sites().isEmpty() ? null : query.sites().toArray(String[]::new);
        String purpose =
                Optional.ofNullable(query.purpose()).map(RangePurpose::word).orElse(null);
        String[] tags = query.tag() == null ? null : new String[] {query.tag()};
        String q = query.q() == null || query.q().isBlank() ? null : query.q().strip();
        List<Span> begins = q == null ? List.of() : beginningWith(q);
        List<UUID> ids = sql.list(
                SEARCH,
                row -> row.getObject("id", UUID.class),
                after.base(),
                after.extensionLength(),
                after.first(),
                sites,
                sites,
                query.carrier(),
                query.carrier(),
                purpose,
                purpose,
                tags,
                tags,
                q,
                q,
                begins.stream().map(Span::first).toArray(Long[]::new),
                begins.stream().map(Span::last).toArray(Long[]::new),
                most);
        return ranges.inOrder(ids);
    }

    /** The numbers of every length that begin with the digits of a text; none when it is no number. */
    static List<Span> beginningWith(String text) {
        String digits = text.replaceAll("[-+.() ]", "");
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        var spans = new ArrayList<Span>();
        long low = Long.parseLong(digits);
        long width = 1;
        for (int length = digits.length(); length <= MOST_DIGITS; length++) {
            spans.add(new Span(low * width, (low + 1) * width - 1));
            width *= 10;
        }
        return spans;
    }
}
