package org.dialworks.diagnostics.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.platform.sql.Sql;

/** Who is to be reminded of what, from PostgreSQL. */
@ApplicationScoped
class ReminderRepository {

    // One instance at a time; the others look again later.
    private static final String ALONE = "SELECT pg_try_advisory_xact_lock(7120031)";
    // Nobody is reminded of what somebody works on, or of what is kept quiet; only Alertmanager forgets what it is not
    // told again, and would call it over.
    private static final String DUE = """
            SELECT t.id AS target, i.id AS incident
            FROM incident i
            CROSS JOIN webhook_target t
            CROSS JOIN LATERAL (
                SELECT max(d.created_at) AS last, bool_or(d.state = 'pending') AS waiting
                FROM webhook_delivery d WHERE d.target_id = t.id AND d.subject = i.id::text) told
            WHERE i.state <> 'resolved' AND t.state = 'active' AND t.repeat_seconds > 0
              AND (i.state IN ('open', 'flapping') OR t.kind = 'alertmanager')
              AND (t.site IS NULL OR t.site = i.site)
              AND told.last <= ?::timestamptz - make_interval(secs => t.repeat_seconds)
              AND NOT told.waiting
            ORDER BY told.last LIMIT ?
            """;

    private final Sql sql;

    @Inject
    ReminderRepository(Sql sql) {
        this.sql = sql;
    }

    /** A target and the incident that it is to be reminded of. */
    record Due(UUID target, UUID incident) {}

    /** Whether this process, and no other, may remind until the transaction ends. */
    boolean isAlone() {
        return sql.one(ALONE, row -> row.getBoolean(1));
    }

    /** What is due, the longest due first. A target that is not told of an incident is not reminded of it. */
    List<Due> due(Instant now, int most) {
        return sql.list(
                DUE,
                row -> new Due(row.getObject("target", UUID.class), row.getObject("incident", UUID.class)),
                now,
                most);
    }
}
