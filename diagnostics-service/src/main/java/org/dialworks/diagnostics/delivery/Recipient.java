package org.dialworks.diagnostics.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A target as whoever sends to it must know it.
 *
 * @param secret signing secret, routing key, token or password, as its kind has one
 * @param previousSecret the one before, while messages are signed with both
 */
record Recipient(
        TargetKind kind,
        String url,
        @Nullable String secret,
        @Nullable String previousSecret,
        TargetSettings settings,
        Duration repeatEvery) {

    String requiredSecret() {
        if (secret == null) {
            throw new IllegalStateException("a target of kind " + kind.word() + " without a secret");
        }
        return secret;
    }

    @Override
    public String toString() {
        return "Recipient[" + kind.word() + "]";
    }
}
