package org.dialworks.diagnostics.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dialworks.contracts.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Where incidents are delivered.
 *
 * @param site only incidents of this site; absent for all
 * @param minSeverity only incidents that are, or were, at least so bad
 * @param state active or disabled
 * @param disabledReason why nothing is sent any more
 * @param secret the signing secret; only in the answer that made the target, never again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(
        UUID id,
        String name,
        String url,
        @Nullable String site,
        Severity minSeverity,
        String state,
        @Nullable String disabledReason,
        Instant createdAt,
        String createdBy,
        @Nullable String secret) {

    static final String ACTIVE = "active";
    static final String DISABLED = "disabled";

    @Override
    public String toString() {
        return "Target[" + id + " " + url + " " + state + "]";
    }
}
