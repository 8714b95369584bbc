package org.dialworks.diagnostics.detection;

import java.util.List;
import org.dialworks.contracts.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says when it applies.
 *
 * @param title one line for people
 * @param cause why it happens; where there are several causes, ranked, likeliest first
 * @param repair what to do, in order
 * @param source where the knowledge is from
 */
record Finding(
        Severity severity,
        String title,
        String cause,
        List<String> repair,
        @Nullable String source) {

    Finding {
        repair = List.copyOf(repair);
        if (title.isBlank() || cause.isBlank() || repair.isEmpty()) {
            throw new IllegalArgumentException("a finding has a title, a cause and at least one step of repair");
        }
    }

    Finding as(Severity other) {
        return new Finding(other, title, cause, repair, source);
    }
}
