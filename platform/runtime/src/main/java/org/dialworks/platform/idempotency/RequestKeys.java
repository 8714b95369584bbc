package org.dialworks.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The keys of requests and their answers, several at a time, within the current transaction.
 *
 * <p>A key is written in the transaction of the effect, so there is no state "begun but not known": who claims a key that
 * another transaction has, waits until that ends. Keys are claimed before anything else is locked and always in the same
 * order, so that nobody waits in a circle.
 */
@ApplicationScoped
public class RequestKeys {

    private static final String CLAIM = """
            INSERT INTO idempotency_key (caller, key, fingerprint)
            SELECT caller, key, decode(fingerprint, 'hex')
            FROM unnest(?::text[], ?::text[], ?::text[]) WITH ORDINALITY AS claim (caller, key, fingerprint, place)
            ORDER BY place
            ON CONFLICT ON CONSTRAINT idempotency_key_pk DO NOTHING
            RETURNING caller, key
            """;
    private static final String READ = """
            SELECT caller, key, encode(fingerprint, 'hex') AS fingerprint, answer FROM idempotency_key
            WHERE (caller, key) IN (SELECT * FROM unnest(?::text[], ?::text[]))
            """;
    private static final String STORE = """
            UPDATE idempotency_key SET answer = answered.answer::jsonb
            FROM unnest(?::text[], ?::text[], ?::text[]) AS answered (caller, key, answer)
            WHERE idempotency_key.caller = answered.caller AND idempotency_key.key = answered.key
            """;
    private static final String RELEASE =
            "DELETE FROM idempotency_key WHERE (caller, key) IN (SELECT * FROM unnest(?::text[], ?::text[]))";
    private static final String FORGET = "DELETE FROM idempotency_key WHERE created_at < now() - interval '24 hours'";

    private final Sql sql;
    private final ObjectMapper json;

    @Inject
    RequestKeys(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Stored(
            RequestKey.Identity identity,
            String fingerprint,
            @Nullable String answer) {}

    /**
     * Claims keys for this transaction.
     *
     * @param keys no two the same
     * @return what came of each
     */
    public Map<RequestKey, Claim> claim(Collection<RequestKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<RequestKey> inOrder = keys.stream().sorted(RequestKey.ORDER).toList();
        Set<RequestKey.Identity> ours = new HashSet<>(sql.list(
                CLAIM,
                row -> new RequestKey.Identity(row.getString("caller"), row.getString("key")),
                texts(inOrder, RequestKey::caller),
                texts(inOrder, RequestKey::key),
                texts(inOrder, RequestKey::fingerprint)));
        var claims = new HashMap<RequestKey, Claim>();
        var others = new HashMap<RequestKey.Identity, RequestKey>();
        for (RequestKey key : inOrder) {
            if (ours.contains(key.identity())) {
                claims.put(key, new Claim.Ours());
            } else {
                claims.put(key, new Claim.JustFailed());
                others.put(key.identity(), key);
            }
        }
        if (!others.isEmpty()) {
            for (Stored stored : read(List.copyOf(others.values()))) {
                RequestKey key = others.get(stored.identity());
                if (key != null) {
                    claims.put(key, claim(key, stored));
                }
            }
        }
        return claims;
    }

    private static Claim claim(RequestKey key, Stored stored) {
        if (!stored.fingerprint().equals(key.fingerprint())) {
            return new Claim.Reused();
        }
        return stored.answer() == null ? new Claim.JustFailed() : new Claim.Answered(stored.answer());
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

    /** Stores the answers to requests whose keys are ours. */
    public void store(Map<RequestKey, ?> answers) {
        if (answers.isEmpty()) {
            return;
        }
        List<RequestKey> keys = List.copyOf(answers.keySet());
        sql.update(
                STORE,
                texts(keys, RequestKey::caller),
                texts(keys, RequestKey::key),
                keys.stream().map(key -> write(answers.get(key))).toArray(String[]::new));
    }

    /** Gives keys back that are ours but whose work was not done, as if they had never been claimed. */
    public void release(Collection<RequestKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        List<RequestKey> all = List.copyOf(keys);
        sql.update(RELEASE, texts(all, RequestKey::caller), texts(all, RequestKey::key));
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
