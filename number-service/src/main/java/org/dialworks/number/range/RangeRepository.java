package org.dialworks.number.range;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.platform.sql.Sql;

/** The ranges. */
@ApplicationScoped
public class RangeRepository implements PanacheRepositoryBase<NumberRange, UUID> {

    // Any number that no other use of advisory locks in this database has.
    private static final long LAYOUT = 7_241_001;

    private final Sql sql;

    @Inject
    RangeRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * Waits for, and until the end of the transaction keeps out, everybody else who changes which numbers are in which
     * range, or adds numbers outside every range. Taking and moving numbers goes on.
     */
    public void lockLayout() {
        sql.run("SELECT pg_advisory_xact_lock(?)", LAYOUT);
    }

    /** The ranges in use that share a number with the extent, in ascending order. */
    public List<NumberRange> meeting(Extent extent) {
        long base = 0;
        int length = 0;
        if (extent.numbering() instanceof Numbering.Extensions(long ofBase, int ofLength)) {
            base = ofBase;
            length = ofLength;
        }
        return list(
                "not retired and base = ?1 and extensionLength = ?2 and first <= ?3 and last >= ?4 order by first",
                base,
                length,
                extent.span().last(),
                extent.span().first());
    }

    Optional<NumberRange> lockById(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The ranges with these ids in the order of all ranges. */
    List<NumberRange> inOrder(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by base, extensionLength, first", ids);
    }

    /** Every range of whole numbers in use, for an import that compares many spans with them. */
    public List<NumberRange> inUse() {
        return list("not retired and base = 0 order by first");
    }

    /** Lets go of what was read or written so far, so that making many ranges does not compare all of them each time. */
    public void forget() {
        getEntityManager().clear();
    }
}
