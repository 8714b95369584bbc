package org.dialworks.diagnostics.delivery;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an attempt to deliver a message ended. */
sealed interface Attempt {

    /** The receiver has it: any 2xx. */
    record Delivered(int status) implements Attempt {}

    /** The receiver wants no more messages: 410. */
    record Gone() implements Attempt {}

    /**
     * It did not work this time.
     *
     * @param status what the receiver answered, if it did
     * @param retryAfter when the receiver asks to come back
     */
    record Failed(@Nullable Integer status, String reason, Optional<Duration> retryAfter) implements Attempt {

        static Failed because(String reason) {
            return new Failed(null, reason, Optional.empty());
        }
    }
}
