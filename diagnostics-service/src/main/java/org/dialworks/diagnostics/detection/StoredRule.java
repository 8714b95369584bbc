package org.dialworks.diagnostics.detection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule that was written or switched here.
 *
 * @param text null where the text that comes with the service applies, or where there is none any more
 */
record StoredRule(
        String key, long version, @Nullable String text, RuleSwitch on, Instant changedAt, String changedBy) {}
