package org.dialworks.number.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.dialworks.platform.sql.Sql;

/**
 * Locks on what has no row of its own, such as all that one person holds: whoever counts it and then adds to it takes the
 * lock first. They are let go when the transaction ends, and come before the locks on free blocks and
 * numbers.
 */
@ApplicationScoped
public class NamedLocks {

    // One order for everybody, so that nobody waits in a circle.
    private static final String TAKE = """
            SELECT pg_advisory_xact_lock(key)
            FROM (SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest(?::text[]) AS name ORDER BY key) AS keys
            """;

    private final Sql sql;

    @Inject
    NamedLocks(Sql sql) {
        this.sql = sql;
    }

    /** Waits for the locks of these names; all that a transaction needs are taken at once. */
    public void take(Collection<String> names) {
        sql.run(TAKE, (Object) names.toArray(String[]::new));
    }
}
