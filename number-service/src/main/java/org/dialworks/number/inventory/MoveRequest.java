package org.dialworks.number.inventory;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.dialworks.contracts.Holder;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of a move.
 *
 * @param holder who gets it, for {@code assign}, {@code hand-over} and {@code reserve}; for whom it is meant, for
 *     {@code port-in} and its {@code complete-port}
 * @param until when a reservation, or the rest after a {@code release}, ends by itself; the day of a porting
 * @param rest how long a number rests after a {@code release}, instead of until: {@code P30D}, or {@code P0D} for none;
 *     without either it rests for the days of its range
 * @param reason why, kept in the history
 */
@Schema(name = "MoveRequest")
record MoveRequest(
        @Nullable Holder holder,
        @Nullable Instant until,

        @Schema(type = SchemaType.STRING, format = "duration", examples = "P30D") @Nullable
        Duration rest,

        @Size(max = 500) @Nullable String reason) {

    private static final Duration LONGEST_REST = Duration.ofDays(3650);
    private static final Set<Move> WITH_HOLDER =
            Set.of(Move.ASSIGN, Move.RESERVE, Move.HAND_OVER, Move.PORT_IN, Move.COMPLETE_PORT);
    private static final Set<Move> WITH_UNTIL = Set.of(Move.RESERVE, Move.RELEASE, Move.PORT_IN, Move.PORT_OUT);

    static MoveRequest empty() {
        return new MoveRequest(null, null, null, null);
    }

    void check(Move move, Instant now) {
        if (holder != null && !WITH_HOLDER.contains(move)) {
            throw ProblemException.invalid("/holder", move.word() + " takes no holder");
        }
        if (until != null && !WITH_UNTIL.contains(move)) {
            throw ProblemException.invalid("/until", move.word() + " takes no until");
        }
        if (until != null && !until.isAfter(now)) {
            throw ProblemException.invalid("/until", "until must be in the future, but it is " + until);
        }
        if (rest != null && move != Move.RELEASE) {
            throw ProblemException.invalid("/rest", move.word() + " takes no rest");
        }
        if (rest != null && until != null) {
            throw ProblemException.invalid("/rest", "Say either how long it rests or until when, not both");
        }
        if (rest != null && (rest.isNegative() || rest.compareTo(LONGEST_REST) > 0)) {
            throw ProblemException.invalid("/rest", "A number rests for P0D to P3650D, not for " + rest);
        }
    }

    MoveNumber.Wish wish(Move move, @Nullable Long ifVersion, Instant now, String by) {
        return new MoveNumber.Wish(
                move,
                holder == null ? null : HolderIdentity.asStored(holder),
                rest == null ? until : now.plus(rest),
                reason,
                ifVersion,
                by);
    }
}
