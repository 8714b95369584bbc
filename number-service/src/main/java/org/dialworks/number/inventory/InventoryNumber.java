package org.dialworks.number.inventory;

import java.time.Instant;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.NumberChanged;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A number of the inventory as it stands.
 *
 * @param rangeId the range it is in, or its base number if it has an extension; absent outside every range
 * @param holder who has it (assigned, active, porting out), or for whom it is meant (reserved, porting in)
 * @param lastHolder who had it while callers may still expect them: in its rest, and beside a holder who got it without one
 * @param until when its reservation or rest ends by itself, or the day of its porting
 * @param before the state that it was in before it was on its way out; absent in all others
 * @param version counts its changes from 1; 0 while it has never been in use
 * @param assignment the version with which the holder got it; 0 without a holder
 * @param since when it came into this state
 * @param changedBy who made the last change
 */
public record InventoryNumber(
        PhoneNumber number,
        @Nullable UUID rangeId,
        String site,
        NumberState state,
        @Nullable Holder holder,
        @Nullable Holder lastHolder,
        @Nullable Instant until,
        @Nullable String reason,
        @Nullable Provisioning provisioning,
        @Nullable NumberState before,
        long epoch,
        long version,
        long assignment,
        Instant since,
        String changedBy) {

    /** A number of a range that has never been in use. */
    public static InventoryNumber unused(PhoneNumber number, RangeOfNumber range, Instant at) {
        return unused(number, range.id(), range.site(), range.epoch(), at);
    }

    /** A number outside every range that an export shows; it is free only in name. */
    public static InventoryNumber outsideRanges(PhoneNumber number, String site, Instant at) {
        return unused(number, null, site, 0, at);
    }

    private static InventoryNumber unused(
            PhoneNumber number, @Nullable UUID range, String site, long epoch, Instant at) {
        return new InventoryNumber(
                number, range, site, NumberState.AVAILABLE, null, null, null, null, null, null, epoch, 0, 0, at, "");
    }

    public boolean isAvailable() {
        return state == NumberState.AVAILABLE;
    }

    /** Whether its reservation or its rest has come to its end, whoever has noticed. */
    public boolean isOver(Instant now) {
        return (state == NumberState.RESERVED || state == NumberState.QUARANTINED)
                && until != null
                && !until.isAfter(now);
    }

    /** Whether somebody holds it: a holder has the line or is to get it. */
    public boolean isHeld() {
        return holder != null
                && (state == NumberState.ASSIGNED || state == NumberState.ACTIVE || state == NumberState.PORTING_OUT);
    }

    /** Whether callers may expect a former or the present holder, so that it must rest before the next. */
    boolean isKnownToCallers() {
        return state == NumberState.ACTIVE || lastHolder != null;
    }

    /**
     * As it is to be seen at an instant: free if its reservation or rest is over, though that has not been written down
     * yet.
     */
    public InventoryNumber seenAt(Instant now) {
        return isOver(now) && until != null ? over(version, until, changedBy) : this;
    }

    /** The number with the end of its reservation or rest written down. */
    public InventoryNumber expired(Instant at, String by) {
        return over(version + 1, at, by);
    }

    private InventoryNumber over(long then, Instant at, String by) {
        return new InventoryNumber(
                number,
                rangeId,
                site,
                NumberState.AVAILABLE,
                null,
                null,
                null,
                state == NumberState.RESERVED ? "the reservation is over" : "the rest is over",
                null,
                null,
                epoch,
                then,
                0,
                at,
                by);
    }

    /**
     * The number after a move that {@link Lifecycle} allowed.
     *
     * @param holder who has it then or for whom it is meant, in the states that have one
     * @param until when it ends by itself, in the states that do, or the day of a porting
     */
    public InventoryNumber moved(
            NumberState next,
            @Nullable Holder holder,
            @Nullable Instant until,
            @Nullable String reason,
            Instant at,
            String by) {
        Holder then = mayHaveHolder(next) ? holder : null;
        boolean sameAssignment = isHeld()
                && holds(next)
                && this.holder != null
                && then != null
                && HolderIdentity.same(this.holder, then);
        return new InventoryNumber(
                number,
                rangeId,
                site,
                next,
                then,
                lastHolderIn(next, sameAssignment),
                mayHaveUntil(next) ? until : null,
                reason,
                sameAssignment ? provisioning : null,
                next != NumberState.PORTING_OUT ? null : state == NumberState.PORTING_OUT ? before : state,
                epoch,
                version + 1,
                sameAssignment ? assignment : holds(next) && then != null ? version + 1 : 0,
                next == state ? since : at,
                by);
    }

    private @Nullable Holder lastHolderIn(NumberState next, boolean sameAssignment) {
        return switch (next) {
            case AVAILABLE, RESERVED, BLOCKED, PORTING_IN, RETIRED -> null;
            case QUARANTINED -> holder == null ? lastHolder : holder;
            case ASSIGNED, ACTIVE, PORTING_OUT -> state == NumberState.ACTIVE && !sameAssignment ? holder : lastHolder;
        };
    }

    private static boolean holds(NumberState state) {
        return switch (state) {
            case ASSIGNED, ACTIVE, PORTING_OUT -> true;
            case AVAILABLE, RESERVED, QUARANTINED, BLOCKED, PORTING_IN, RETIRED -> false;
        };
    }

    private static boolean mayHaveHolder(NumberState state) {
        return holds(state) || state == NumberState.RESERVED || state == NumberState.PORTING_IN;
    }

    private static boolean mayHaveUntil(NumberState state) {
        return switch (state) {
            case RESERVED, QUARANTINED, PORTING_IN, PORTING_OUT -> true;
            case AVAILABLE, ASSIGNED, ACTIVE, BLOCKED, RETIRED -> false;
        };
    }

    /** The number with what is newly known of its holder. */
    public InventoryNumber heldBy(Holder newer, @Nullable String why, Instant at, String by) {
        return new InventoryNumber(
                number,
                rangeId,
                site,
                state,
                newer,
                lastHolder,
                until,
                why,
                provisioning,
                before,
                epoch,
                version + 1,
                assignment,
                since,
                by);
    }

    /** The number in a range that now covers it, or, with none, outside every range. */
    public InventoryNumber within(@Nullable RangeOfNumber range, NumberState next, String why, Instant at, String by) {
        return new InventoryNumber(
                number,
                range == null ? null : range.id(),
                range == null ? site : range.site(),
                next,
                holder,
                next == state ? lastHolder : null,
                mayHaveUntil(next) ? until : null,
                why,
                provisioning,
                next == NumberState.PORTING_OUT ? before : null,
                range == null ? epoch : range.epoch(),
                version + 1,
                assignment,
                next == state ? since : at,
                by);
    }

    /** The number with a report on its script that leaves its state as it is; a failure is a change of its own. */
    InventoryNumber with(Provisioning report, boolean change, @Nullable String why, Instant at, String by) {
        return new InventoryNumber(
                number,
                rangeId,
                site,
                state,
                holder,
                lastHolder,
                until,
                change ? why : reason,
                report,
                before,
                epoch,
                change ? version + 1 : version,
                assignment,
                since,
                change ? by : changedBy);
    }

    /** The number on its way out, which turns out to be active: that is where it comes back to if it stays. */
    InventoryNumber activeBefore() {
        return new InventoryNumber(
                number,
                rangeId,
                site,
                state,
                holder,
                lastHolder,
                until,
                reason,
                provisioning,
                NumberState.ACTIVE,
                epoch,
                version,
                assignment,
                since,
                changedBy);
    }

    /** What the others are told of it. */
    public NumberChanged changed(Instant at) {
        return new NumberChanged(
                number, version, state, site, rangeId, holder, lastHolder, until, reason, epoch, at, changedBy);
    }
}
