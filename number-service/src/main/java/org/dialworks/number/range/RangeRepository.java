package org.dialworks.number.range;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** The ranges in use that share a number with the span, in ascending order. */
    public List<NumberRange> meeting(Span span) {
        return list("not retired and first <= ?1 and last >= ?2 order by first", span.last(), span.first());
    }

    Optional<NumberRange> lockById(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Ranges in use in ascending order behind a range's first number; of the given sites, or of all when none is given. */
    List<NumberRange> page(Collection<String> sites, long afterFirst, int most) {
        PanacheQuery<NumberRange> query = sites.isEmpty()
                ? find("not retired and first > ?1 order by first", afterFirst)
                : find("not retired and first > ?1 and site in ?2 order by first", afterFirst, List.copyOf(sites));
        return query.page(0, most).list();
    }

    /** Every range in use, for an import that compares many spans with them. */
    public List<NumberRange> inUse() {
        return list("not retired order by first");
    }
}
