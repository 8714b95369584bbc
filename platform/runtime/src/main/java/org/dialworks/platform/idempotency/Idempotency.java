package org.dialworks.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.identity.Caller;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Idempotency-Key} header: a request sent again gets the answer it got the first time, and its effect happens
 * once (draft-ietf-httpapi-idempotency-key-header-07).
 *
 * <p>A second request with the same key waits for the first to end, then gets its answer, or runs if the first was rolled
 * back. Keys belong to the caller and are kept for 24 hours. How they are kept is in {@link RequestKeys}.
 */
@ApplicationScoped
public class Idempotency {

    private final RequestKeys keys;
    private final Caller caller;
    private final ObjectMapper json;

    @Inject
    Idempotency(RequestKeys keys, Caller caller, ObjectMapper json) {
        this.keys = keys;
        this.caller = caller;
        this.json = json;
    }

    /**
     * Runs the work once per key, within the current transaction.
     *
     * @param header as sent; without one the work simply runs
     * @param content what the request asks for, to tell the same request from another under the same key
     * @param answerType what the work answers with; it must survive being written as JSON and read again
     * @throws ProblemException 422 when the key stands for a request with other content
     */
    public <T> T once(@Nullable String header, Object content, Class<T> answerType, Supplier<T> work) {
        Optional<RequestKey> sent = key(header, content);
        if (sent.isEmpty()) {
            return work.get();
        }
        RequestKey key = sent.get();
        return switch (Objects.requireNonNull(keys.claim(List.of(key)).get(key))) {
            case Claim.Ours() -> {
                T answer = work.get();
                keys.store(Map.of(key, answer));
                yield answer;
            }
            case Claim.Answered(String answer) -> read(answer, answerType);
            case Claim.Reused() -> throw reused(key);
        };
    }

    /**
     * The key of the current request, if it carries one.
     *
     * @param header and {@code content}: as for {@link #once}
     * @throws ProblemException 400 when it is blank or too long
     */
    public Optional<RequestKey> key(@Nullable String header, Object content) {
        if (header == null) {
            return Optional.empty();
        }
        if (!RequestKey.isValid(header)) {
            throw ProblemException.invalid("Idempotency-Key", "Idempotency-Key must have 1 to 255 characters");
        }
        return Optional.of(new RequestKey(caller.subject(), header, fingerprint(content)));
    }

    /** An answer that was stored. */
    public <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a stored " + type, e);
        }
    }

    /** The problem of a key that stands for another request. */
    public static ProblemException reused(RequestKey key) {
        return new ProblemException(
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                "Idempotency-Key " + key.key() + " already stands for a request with other content");
    }

    private String fingerprint(Object content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("cannot take the fingerprint of " + content.getClass(), e);
        }
    }
}
