package org.dialworks.routing.plan;

import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is published.
 *
 * @param force whether it is published although its own test calls fail
 * @param reason why; needed to force, at most 500 characters
 */
public record Publishing(@Nullable Boolean force, @Nullable String reason) {

    private static final int LONGEST_REASON = 500;

    static final Publishing PLAIN = new Publishing(false, null);

    boolean isForced() {
        return Boolean.TRUE.equals(force);
    }

    /** The reason of a forced publication. */
    String requiredReason() {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw ProblemException.invalid(
                    "/reason", "reason: say in 1 to " + LONGEST_REASON + " characters why the plan is forced");
        }
        return reason.strip();
    }
}
