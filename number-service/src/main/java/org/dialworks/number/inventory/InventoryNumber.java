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
        @Nullable Instant until,
        @Nullable String reason,
        @Nullable Provisioning provisioning,
        long epoch,
        long version,
        long assignment,
        Instant since,
        String changedBy) {

    /** A number of a range that has never been in use. */
    public static InventoryNumber unused(PhoneNumber number, RangeOfNumber range, Instant at) {
        return new InventoryNumber(
                number,
                range.id(),
                range.site(),
                NumberState.AVAILABLE,
                null,
                null,
                null,
                null,
                range.epoch(),
                0,
                0,
                at,
                "");
    }

    /** A number outside every range that an export shows; it is free only in name. */
    public static InventoryNumber outsideRanges(PhoneNumber number, String site, Instant at) {
        return new InventoryNumber(number, null, site, NumberState.AVAILABLE, null, null, null, null, 0, 0, 0, at, "");
    }

    public boolean isAvailable() {
        return state == NumberState.AVAILABLE;
    }

    /**
     * The number after a move that {@link Lifecycle} allowed.
     *
     * @param holder for whom, in the states that have one
     * @param until when it ends by itself, for a reservation
     */
    public InventoryNumber moved(
            NumberState next,
            @Nullable Holder holder,
            @Nullable Instant until,
            @Nullable String reason,
            Instant at,
            String by) {
        boolean held = next == NumberState.ASSIGNED || next == NumberState.ACTIVE;
        boolean sameAssignment = held && (state == NumberState.ASSIGNED || state == NumberState.ACTIVE);
        return new InventoryNumber(
                number,
                rangeId,
                site,
                next,
                held || next == NumberState.RESERVED ? holder : null,
                next == NumberState.RESERVED ? until : null,
                reason,
                sameAssignment ? provisioning : null,
                epoch,
                version + 1,
                held ? (sameAssignment ? assignment : version + 1) : 0,
                next == state ? since : at,
                by);
    }

    /** The number with what is newly known of its holder. */
    public InventoryNumber heldBy(Holder newer, @Nullable String why, Instant at, String by) {
        return new InventoryNumber(
                number,
                rangeId,
                site,
                state,
                newer,
                until,
                why,
                provisioning,
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
                until,
                why,
                provisioning,
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
                until,
                change ? why : reason,
                report,
                epoch,
                change ? version + 1 : version,
                assignment,
                since,
                change ? by : changedBy);
    }

    /** What the others are told of it. */
    public NumberChanged changed(Instant at) {
        return new NumberChanged(number, version, state, site, rangeId, holder, until, reason, epoch, at, changedBy);
    }
}
