package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to a target, and how far it has come.
 *
 * @param webhookId what the receiver sees as {@code webhook-id}, the same for every attempt
 * @param subject what it is about: an incident's id
 * @param state pending, delivered or dead
 * @param nextAttemptAt when it is tried again, while it is pending
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delivery(
        UUID id,
        String webhookId,
        UUID target,
        String subject,
        String type,
        String state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    static final String PENDING = "pending";

    /** The id as receivers see it; it has no dot, since the signature is made over parts joined by dots. */
    static String webhookId(UUID id) {
        return "msg_" + id.toString().replace("-", "");
    }
}
