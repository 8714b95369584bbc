package org.dialworks.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.function.Supplier;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.platform.sql.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Idempotency-Key} header: a request sent again gets the answer it got the first time, and its effect happens
 * once (draft-ietf-httpapi-idempotency-key-header-07).
 *
 * <p>The key is written in the transaction of the effect, so there is no state "begun but not known": a second request
 * with the same key waits for the first to end, then gets its answer, or runs if the first was rolled back. Keys belong to
 * the caller and are kept for 24 hours.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 255;
    private static final String CLAIM = """
            INSERT INTO idempotency_key (caller, key, fingerprint) VALUES (?, ?, ?)
            ON CONFLICT ON CONSTRAINT idempotency_key_pk DO NOTHING
            """;
    private static final String READ = "SELECT fingerprint, answer FROM idempotency_key WHERE caller = ? AND key = ?";
    private static final String STORE = "UPDATE idempotency_key SET answer = ?::jsonb WHERE caller = ? AND key = ?";
    private static final String FORGET = "DELETE FROM idempotency_key WHERE created_at < now() - interval '24 hours'";

    private final Transactions transactions;
    private final Caller caller;
    private final ObjectMapper json;

    @Inject
    Idempotency(Transactions transactions, Caller caller, ObjectMapper json) {
        this.transactions = transactions;
        this.caller = caller;
        this.json = json;
    }

    /**
     * Runs the work once per key, within the current transaction.
     *
     * @param key the header as sent; without one the work simply runs
     * @param content what the request asks for, to tell the same request from another under the same key
     * @param answerType what the work answers with; it must survive being written as JSON and read again
     * @throws ProblemException 422 when the key stands for a request with other content
     */
    public <T> T once(@Nullable String key, Object content, Class<T> answerType, Supplier<T> work) {
        if (key == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemException.invalid("Idempotency-Key", "Idempotency-Key must have 1 to 255 characters");
        }
        byte[] fingerprint = fingerprint(content);
        String owner = caller.subject();
        if (!claim(owner, key, fingerprint)) {
            return read(answer(owner, key, fingerprint), answerType);
        }
        T answer = work.get();
        store(owner, key, write(answer));
        return answer;
    }

    private boolean claim(String owner, String key, byte[] fingerprint) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
                claim.setString(1, owner);
                claim.setString(2, key);
                claim.setBytes(3, fingerprint);
                return claim.executeUpdate() == 1;
            }
        });
    }

    private String answer(String owner, String key, byte[] fingerprint) {
        return transactions.inCurrent(connection -> {
            try (PreparedStatement read = connection.prepareStatement(READ)) {
                read.setString(1, owner);
                read.setString(2, key);
                try (ResultSet row = read.executeQuery()) {
                    if (!row.next()) {
                        throw new ProblemException(
                                ProblemType.UNAVAILABLE,
                                "The first request with this key has just failed; send it again");
                    }
                    if (!MessageDigest.isEqual(fingerprint, row.getBytes("fingerprint"))) {
                        throw new ProblemException(
                                ProblemType.IDEMPOTENCY_KEY_REUSED,
                                "Idempotency-Key " + key + " already stands for a request with other content");
                    }
                    return row.getString("answer");
                }
            }
        });
    }

    private void store(String owner, String key, String answer) {
        transactions.inCurrent(connection -> {
            try (PreparedStatement store = connection.prepareStatement(STORE)) {
                store.setString(1, answer);
                store.setString(2, owner);
                store.setString(3, key);
                return store.executeUpdate();
            }
        });
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-forget")
    @Transactional
    void forget() {
        transactions.inCurrent(connection -> {
            try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
                return forget.executeUpdate();
            }
        });
    }

    private byte[] fingerprint(Object content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("cannot take the fingerprint of " + content.getClass(), e);
        }
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + answer.getClass(), e);
        }
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a stored " + type, e);
        }
    }
}
