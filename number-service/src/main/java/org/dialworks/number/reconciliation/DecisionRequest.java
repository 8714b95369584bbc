package org.dialworks.number.reconciliation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.dialworks.contracts.Holder;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of a decision on a finding.
 *
 * @param with what to do about it, one of the finding's resolutions
 * @param holder who gets the number, for {@code assign-to}
 * @param note why, kept with the decision and in the history of the number
 * @param until when the finding may come back, for {@code ignore}
 */
@Schema(name = "FindingDecision")
record DecisionRequest(
        @NotNull Resolution with,
        @Nullable Holder holder,
        @Size(max = 500) @Nullable String note,
        @Nullable Instant until) {

    ResolveFinding.Decision checked(Instant now, String by) {
        if ((with == Resolution.ASSIGN_TO) != (holder != null)) {
            throw ProblemException.invalid(
                    "/holder", "holder goes with assign-to and with nothing else: it says who gets the number");
        }
        if ((with == Resolution.IGNORE) != (until != null)) {
            throw ProblemException.invalid(
                    "/until", "until goes with ignore and with nothing else: it says when the finding may come back");
        }
        if (until != null && !until.isAfter(now)) {
            throw ProblemException.invalid("/until", "until must be in the future, but it is " + until);
        }
        if (with == Resolution.IGNORE && (note == null || note.isBlank())) {
            throw ProblemException.invalid("/note", "Say why it is so, for whoever meets it next: note is missing");
        }
        return new ResolveFinding.Decision(with, holder, note, until, by);
    }
}
