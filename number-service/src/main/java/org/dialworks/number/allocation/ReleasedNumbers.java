package org.dialworks.number.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.platform.sql.Sql;

/** Free numbers that were in use before. */
@ApplicationScoped
class ReleasedNumbers {

    // From each range the first few by its index, then the first of these. An extension of a number of a range of whole
    // numbers is not one of the range's.
    private static final String LONGEST = """
            SELECT released.* FROM number_range r CROSS JOIN LATERAL (
                SELECT range_id, since, digits, extension FROM phone_number n
                WHERE n.range_id = r.id AND n.state = 'available' AND (n.extension = '') = (r.base = 0)
                ORDER BY n.since, n.digits, n.extension
                LIMIT ?) AS released
            WHERE r.id = ANY (?)
            ORDER BY since, digits, extension
            LIMIT ?
            """;

    private final Sql sql;

    @Inject
    ReleasedNumbers(Sql sql) {
        this.sql = sql;
    }

    record Released(UUID range, PhoneNumber number) {}

    /** Those of the ranges that are free again for longest, at most so many. */
    List<Released> longest(List<UUID> ranges, int most) {
        return sql.list(
                LONGEST,
                row -> new Released(
                        row.getObject("range_id", UUID.class),
                        new PhoneNumber(row.getLong("digits"), row.getString("extension"))),
                most,
                ranges.toArray(UUID[]::new),
                most);
    }
}
