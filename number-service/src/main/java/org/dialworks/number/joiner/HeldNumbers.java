package org.dialworks.number.joiner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.inventory.Inventory;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.platform.sql.Sql;

/** What a holder holds. */
@ApplicationScoped
class HeldNumbers {

    private static final String OF_HOLDER = """
            SELECT digits, extension FROM phone_number
            WHERE lower(holder_id) = ? AND holder_kind = ? AND state IN ('reserved', 'assigned', 'active')
            ORDER BY extension <> '', digits, length(extension), extension
            """;

    private final Sql sql;
    private final Inventory inventory;

    @Inject
    HeldNumbers(Sql sql, Inventory inventory) {
        this.sql = sql;
        this.inventory = inventory;
    }

    /** All lines of an object of the platform, in the order of the ranges. */
    List<InventoryNumber> of(Holder holder) {
        return sql
                .list(
                        OF_HOLDER,
                        row -> new PhoneNumber(row.getLong("digits"), row.getString("extension")),
                        holder.id().toLowerCase(Locale.ROOT),
                        holder.kind().word())
                .stream()
                .flatMap(number -> inventory.find(number).stream())
                .toList();
    }

    /** The number of one line. */
    Optional<InventoryNumber> onLine(Holder holder) {
        return of(holder).stream()
                .filter(number -> number.holder() != null && number.holder().line() == holder.line())
                .findFirst();
    }

    /** The name of the lock under which the numbers of a holder are counted and added to. */
    static String lockOf(Holder holder) {
        return "holder " + holder.kind().word() + " " + holder.id().toLowerCase(Locale.ROOT);
    }
}
