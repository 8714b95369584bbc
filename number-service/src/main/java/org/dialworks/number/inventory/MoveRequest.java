package org.dialworks.number.inventory;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.dialworks.contracts.Holder;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of a move.
 *
 * @param holder who gets it, for {@code assign} and {@code reserve}
 * @param until when a reservation ends by itself
 * @param reason why, kept in the history
 */
@Schema(name = "MoveRequest")
record MoveRequest(
        @Nullable Holder holder,
        @Nullable Instant until,
        @Size(max = 500) @Nullable String reason) {

    static MoveRequest empty() {
        return new MoveRequest(null, null, null);
    }

    void check(Move move, Instant now) {
        if (holder != null && move != Move.ASSIGN && move != Move.RESERVE) {
            throw ProblemException.invalid("/holder", move.word() + " takes no holder");
        }
        if (until != null && move != Move.RESERVE) {
            throw ProblemException.invalid("/until", move.word() + " takes no until");
        }
        if (until != null && !until.isAfter(now)) {
            throw ProblemException.invalid("/until", "until must be in the future, but it is " + until);
        }
    }

    @Nullable
    Holder holderAsStored() {
        return holder == null ? null : HolderIdentity.asStored(holder);
    }
}
