package org.dialworks.number.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dialworks.number.sql.NamedLocks;
import org.dialworks.platform.sql.Sql;

/** How much of the quotas is used. */
@ApplicationScoped
class QuotaUse {

    private static final String HELD_STATES = "state IN ('reserved', 'assigned', 'active')";
    private static final String PERSON = """
            SELECT (SELECT count(*) FROM phone_number
                    WHERE holder_kind = ? AND lower(holder_id) = ? AND %s)
                 + (SELECT count(*) FROM number_request
                    WHERE holder_kind = ? AND lower(holder_id) = ?
                      AND state = 'pending' AND expires_at > ? AND id <> ?) AS used
            """.formatted(HELD_STATES);
    private static final String COST_CENTRE = """
            SELECT (SELECT count(*) FROM holder_attributes a
                    JOIN phone_number n ON lower(n.holder_id) = a.holder_id AND n.holder_kind = a.holder_kind
                    WHERE a.cost_centre = ? AND n.%s)
                 + (SELECT count(*) FROM number_request
                    WHERE cost_centre = ? AND state = 'pending' AND expires_at > ? AND id <> ?) AS used
            """.formatted(HELD_STATES);
    private static final String OF_REQUESTS = """
            SELECT count(*) AS used FROM number_request r
            WHERE %s AND r.id <> ?
              AND (r.state = 'pending' AND r.expires_at > ?
                OR r.state = 'fulfilled' AND EXISTS (
                    SELECT FROM phone_number n
                    WHERE n.digits = r.digits AND n.extension = r.extension
                      AND lower(n.holder_id) = lower(r.holder_id) AND n.holder_kind = r.holder_kind AND n.%s))
            """;
    private static final String REQUESTER = OF_REQUESTS.formatted("r.requester = ?", HELD_STATES);
    private static final String GROUP =
            OF_REQUESTS.formatted("r.state IN ('pending', 'fulfilled') AND r.groups @> ARRAY[?::text]", HELD_STATES);

    private final Sql sql;
    private final NamedLocks locks;
    private final Clock clock;

    @Inject
    QuotaUse(Sql sql, NamedLocks locks, Clock clock) {
        this.sql = sql;
        this.locks = locks;
        this.clock = clock;
    }

    /** Waits until nobody else counts these, and keeps others from it until the transaction ends. */
    void lock(Collection<Quota.Key> keys) {
        locks.take(keys.stream()
                .map(key -> "quota " + key.per().word() + " " + key.name())
                .toList());
    }

    /** How many numbers each has or waits for, one request left out. */
    Map<Quota.Key, Long> count(Collection<Quota.Key> keys, UUID without) {
        Instant now = clock.instant();
        var used = new HashMap<Quota.Key, Long>();
        for (Quota.Key key : keys) {
            String name = key.name();
            used.put(
                    key,
                    switch (key.per()) {
                        case PERSON -> {
                            String kind = name.substring(0, name.indexOf(' '));
                            String id = name.substring(kind.length() + 1);
                            yield used(PERSON, kind, id, kind, id, now, without);
                        }
                        case COST_CENTRE -> used(COST_CENTRE, name, name, now, without);
                        case REQUESTER -> used(REQUESTER, name, without, now);
                        case GROUP -> used(GROUP, name, without, now);
                    });
        }
        return used;
    }

    private long used(String count, Object... parameters) {
        return sql.one(count, row -> row.getLong("used"), parameters);
    }
}
