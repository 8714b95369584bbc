package org.dialworks.number.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dialworks.contracts.EventType;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.platform.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** All lines of a holder: the numbers it has, and those that are meant for it. */
@ApplicationScoped
class HolderLines {

    /** More lines than any holder has. */
    private static final int MOST = 1000;

    private static final String OF = "SELECT " + NumberRows.COLUMNS + """
             FROM phone_number
            WHERE holder_kind = ? AND lower(holder_id) = lower(?) AND (?::text[] IS NULL OR site = ANY (?))
              AND NOT (state IN ('reserved', 'quarantined') AND coalesce(until <= ?, false))
            ORDER BY digits, extension
            LIMIT ?
            """;

    private final Sql sql;
    private final Inventory inventory;
    private final MoveNumber moveNumber;
    private final Clock clock;
    private final String homeSite;

    @Inject
    HolderLines(
            Sql sql,
            Inventory inventory,
            MoveNumber moveNumber,
            Clock clock,
            @ConfigProperty(name = "dialworks.site") String homeSite) {
        this.sql = sql;
        this.inventory = inventory;
        this.moveNumber = moveNumber;
        this.clock = clock;
        this.homeSite = homeSite;
    }

    /** The lines of a holder at the sites, or at all when none is given. */
    List<InventoryNumber> of(HolderKind kind, String id, Collection<String> sites) {
        String[] wanted = sites.isEmpty() ? null : sites.toArray(String[]::new);
        return sql.list(OF, NumberRows::read, kind.word(), id, wanted, wanted, clock.instant(), MOST);
    }

    /** A line in a range that is written at another site, if there is one. */
    Optional<PhoneNumber> elsewhere(List<InventoryNumber> lines) {
        return inventory.rangesOf(numbers(lines)).entrySet().stream()
                .filter(entry -> !entry.getValue().homeSite().equals(homeSite))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Changes what is known of a holder on all of its lines that it has not changed on yet. */
    List<InventoryNumber> change(
            List<InventoryNumber> lines, @Nullable String displayName, @Nullable String pool, String by) {
        Instant now = clock.instant();
        Map<PhoneNumber, InventoryNumber> locked = inventory.lock(numbers(lines));
        var all = new ArrayList<InventoryNumber>();
        var changed = new ArrayList<InventoryNumber>();
        for (InventoryNumber line : lines) {
            InventoryNumber current = Objects.requireNonNull(locked.get(line.number()));
            Holder then = newer(line, displayName, pool);
            // Somebody else may have got it in between.
            if (current.holder() != null && HolderIdentity.same(current.holder(), then)) {
                boolean news = !current.holder().equals(then);
                InventoryNumber changedLine =
                        news ? current.heldBy(then, "the holder's name or pool has changed", now, by) : current;
                if (news) {
                    changed.add(changedLine);
                }
                all.add(changedLine);
            }
        }
        inventory.record(EventType.NUMBER_HOLDER_CHANGED, changed);
        return all;
    }

    private static Holder newer(InventoryNumber line, @Nullable String displayName, @Nullable String pool) {
        Holder holder = Objects.requireNonNull(line.holder());
        return new Holder(
                holder.kind(),
                holder.id(),
                holder.line(),
                displayName == null ? holder.displayName() : displayName,
                pool == null ? holder.pool() : pool);
    }

    /** Releases lines as they were read; what others have changed in between is refused, and then none is released. */
    Map<PhoneNumber, MoveNumber.Outcome> release(List<InventoryNumber> lines, MoveRequest request, String by) {
        Instant now = clock.instant();
        var wishes = new LinkedHashMap<PhoneNumber, MoveNumber.Wish>();
        lines.forEach(line -> wishes.put(line.number(), request.wish(Move.RELEASE, line.version(), now, by)));
        return moveNumber.moveAll(wishes);
    }

    private static List<PhoneNumber> numbers(List<InventoryNumber> lines) {
        return lines.stream().map(InventoryNumber::number).toList();
    }
}
