package org.dialworks.routing.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The numbers of a site that routing-service has heard of. */
@ApplicationScoped
class InventoryRepository {

    private static final PhoneNumber BEFORE_ALL = PhoneNumber.of(1);

    private final Sql sql;

    @Inject
    InventoryRepository(Sql sql) {
        this.sql = sql;
    }

    /** The numbers behind one, or the first ones, in ascending order. */
    List<PhoneNumber> behind(String site, @Nullable PhoneNumber last, int limit) {
        PhoneNumber from = last == null ? BEFORE_ALL : last;
        return sql.list(
                """
                SELECT digits, extension FROM heard_number
                WHERE site = ? AND (digits, extension) > (?, ?) ORDER BY digits, extension LIMIT ?
                """,
                row -> new PhoneNumber(row.getLong("digits"), row.getString("extension")),
                site,
                from.digits(),
                from.extension(),
                limit);
    }
}
