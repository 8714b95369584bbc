package org.dialworks.number.allocation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.RangePurpose;
import org.dialworks.number.inventory.HolderIdentity;
import org.dialworks.number.inventory.Move;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request for numbers.
 *
 * @param site where from; only without a range in the path
 * @param tag only from ranges with this tag; only without a range in the path, as {@code purpose}
 * @param purpose only from ranges for this purpose
 * @param pattern only numbers with these digits, as {@code *00} or {@code 4755??1234}
 * @param type only numbers of this class or level, or {@code ordinary}; several with commas between
 * @param count how many, all of them or none; 1 if absent
 * @param strategy which; {@code lowest} if absent
 * @param contiguous only numbers that follow one another
 * @param as {@code assigned} (the default when there is a holder) or {@code reserved}
 * @param holder for whom; needed to assign
 * @param until when a reservation ends by itself
 * @param reason why, kept in the history
 */
@Schema(name = "TakeRequest")
record TakeRequest(
        @Schema(examples = "bergen") @Nullable String site,
        @Size(min = 1, max = 100) @Nullable String tag,
        @Nullable RangePurpose purpose,
        @Size(min = 1, max = 100) @Nullable String pattern,

        @JsonProperty("class") @Schema(examples = "gold") @Size(min = 1, max = 200) @Nullable
        String type,

        @Min(1) @Max(MOST) @Nullable Integer count,
        @Nullable Strategy strategy,
        @Nullable Boolean contiguous,

        @Schema(enumeration = {"assigned", "reserved"}) @Nullable
        NumberState as,

        @Nullable Holder holder,
        @Nullable Instant until,
        @Size(max = 500) @Nullable String reason) {

    /** The most numbers that one request takes. */
    static final int MOST = 1000;

    /** What is wanted, with what is absent filled in. */
    TakeNumbers.Wish wish(Instant now, String by) {
        Move move = move();
        if (move == Move.ASSIGN && holder == null) {
            throw ProblemException.invalid("/holder", "To assign a number, say to whom: holder is missing");
        }
        if (move == Move.ASSIGN && until != null) {
            throw ProblemException.invalid("/until", "Only a reservation has an until");
        }
        if (until != null && !until.isAfter(now)) {
            throw ProblemException.invalid("/until", "until must be in the future, but it is " + until);
        }
        return new TakeNumbers.Wish(
                count == null ? 1 : count,
                move,
                holder == null ? null : HolderIdentity.asStored(holder),
                until,
                reason,
                by);
    }

    /** Which numbers, with what is absent filled in. */
    Selection selection() {
        Strategy wanted = strategy == null ? Strategy.LOWEST : strategy;
        boolean inARow = Boolean.TRUE.equals(contiguous) && count != null && count > 1;
        if (inARow && wanted != Strategy.LOWEST) {
            throw ProblemException.invalid(
                    "/strategy", "Numbers in a row are taken from the lowest such row, not " + wanted.word());
        }
        DesiredDigits digits = DesiredDigits.of(pattern, type);
        if (!digits.isAny() && (inARow || wanted != Strategy.LOWEST)) {
            throw ProblemException.invalid(
                    pattern != null ? "/pattern" : "/class",
                    "Numbers by pattern or class are taken one by one from the lowest: leave out strategy and contiguous");
        }
        return new Selection(wanted, inARow, digits);
    }

    /** The ranges of a site that are meant. */
    RangeChoice choice(String at) {
        return new RangeChoice(
                at,
                Set.of(),
                tag == null ? Set.of() : Set.of(tag),
                purpose == null ? Set.of() : Set.of(purpose.word()));
    }

    /**
     * Refuses what says which ranges are meant where the path has said it.
     *
     * @throws ProblemException 400 naming the field
     */
    void requireNoChoice() {
        if (tag != null || purpose != null) {
            throw ProblemException.invalid(
                    tag != null ? "/tag" : "/purpose", "The path names the range; tag and purpose choose among ranges");
        }
    }

    private Move move() {
        NumberState wanted = as != null ? as : holder != null ? NumberState.ASSIGNED : NumberState.RESERVED;
        return switch (wanted) {
            case ASSIGNED -> Move.ASSIGN;
            case RESERVED -> Move.RESERVE;
            default ->
                throw ProblemException.invalid(
                        "/as", "A number is taken as assigned or reserved, not as " + wanted.word());
        };
    }
}
