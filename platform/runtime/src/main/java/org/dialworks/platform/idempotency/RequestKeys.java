package org.dialworks.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The keys of requests and their answers, several at a time, within the current transaction.
 *
 * <p>Who claims a key locks it until the transaction ends, and writes it with its answer in the transaction of the effect:
 * so there is no state "begun but not known", and a key whose work failed was never there. Keys are claimed before anything
 * else is locked and always in the same order, so that nobody waits in a circle.
 */
@ApplicationScoped
public class RequestKeys {

    // Two keys with one hash wait for each other now and then, which does no harm. The order is that of the locks.
    private static final String LOCK = """
            SELECT pg_advisory_xact_lock(lock)
            FROM (SELECT DISTINCT hashtextextended(caller || chr(31) || key, 0) AS lock
                  FROM unnest(?::text[], ?::text[]) AS claim (caller, key) ORDER BY lock)
            """;
    private static final String READ = """
            SELECT caller, key, encode(fingerprint, 'hex') AS fingerprint, answer FROM idempotency_key
            WHERE (caller, key) IN (SELECT * FROM unnest(?::text[], ?::text[]))
            """;
    private static final String STORE = """
            INSERT INTO idempotency_key (caller, key, fingerprint, answer)
            SELECT caller, key, decode(fingerprint, 'hex'), answer::jsonb
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS answered (caller, key, fingerprint, answer)
            """;
    private static final String FORGET = "DELETE FROM idempotency_key WHERE created_at < now() - interval '24 hours'";

    private final Sql sql;
    private final ObjectMapper json;

    @Inject
    RequestKeys(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Stored(RequestKey.Identity identity, String fingerprint, String answer) {
        Claim claimedAs(RequestKey key) {
            return fingerprint.equals(key.fingerprint()) ? new Claim.Answered(answer) : new Claim.Reused();
        }
    }

    /**
     * Claims keys for this transaction; waits for those that others have claimed.
     *
     * @param keys no two the same
     * @return what came of each
     */
    public Map<RequestKey, Claim> claim(Collection<RequestKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<RequestKey> all = List.copyOf(keys);
        sql.run(LOCK, texts(all, RequestKey::caller), texts(all, RequestKey::key));
        Map<RequestKey.Identity, Stored> stored =
                read(all).stream().collect(Collectors.toMap(Stored::identity, Function.identity()));
        return all.stream().collect(Collectors.toMap(Function.identity(), key -> {
            Stored known = stored.get(key.identity());
            return known == null ? new Claim.Ours() : known.claimedAs(key);
        }));
    }

    private List<Stored> read(List<RequestKey> keys) {
        return sql.list(
                READ,
                row -> new Stored(
                        new RequestKey.Identity(row.getString("caller"), row.getString("key")),
                        row.getString("fingerprint"),
                        row.getString("answer")),
                texts(keys, RequestKey::caller),
                texts(keys, RequestKey::key));
    }

    /** Stores the answers to requests whose keys are ours; a key without an answer is as if it had never been sent. */
    public void store(Map<RequestKey, ?> answers) {
        if (answers.isEmpty()) {
            return;
        }
        List<RequestKey> keys = List.copyOf(answers.keySet());
        sql.update(
                STORE,
                texts(keys, RequestKey::caller),
                texts(keys, RequestKey::key),
                texts(keys, RequestKey::fingerprint),
                keys.stream().map(key -> write(answers.get(key))).toArray(String[]::new));
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-forget")
    @Transactional
    void forget() {
        sql.update(FORGET);
    }

    private static String[] texts(List<RequestKey> keys, Function<RequestKey, String> column) {
        return keys.stream().map(column).toArray(String[]::new);
    }

    private String write(@Nullable Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write an answer", e);
        }
    }
}
