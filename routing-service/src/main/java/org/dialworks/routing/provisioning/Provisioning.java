package org.dialworks.routing.provisioning;

import java.time.Instant;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProvisioningChanged;
import org.dialworks.contracts.ProvisioningState;
import org.jspecify.annotations.Nullable;

/**
 * A script that gives a number to a holder or takes it away, and what became of it.
 *
 * @param seq place in the list of all, 0 while it is not stored
 * @param numberVersion the version of the number that it is for
 * @param reason why it failed or was superseded
 * @param version counts its changes from 1
 */
record Provisioning(
        long seq,
        UUID id,
        PhoneNumber number,
        long numberVersion,
        String site,
        Action action,
        Holder holder,
        ProvisioningState state,
        @Nullable String reason,
        long version,
        Instant createdAt,
        Instant changedAt,
        String changedBy) {

    /** Whether it may still have to be run. A failed one can be run again. */
    boolean isOpen() {
        return switch (state) {
            case WAITING_FOR_SITE, READY, FAILED -> true;
            case SUCCEEDED, SUPERSEDED -> false;
        };
    }

    /** Whether somebody may have run it, reported or not. */
    boolean mayHaveRun() {
        return state != ProvisioningState.WAITING_FOR_SITE;
    }

    Provisioning in(ProvisioningState next, @Nullable String why, Instant at, String by) {
        return new Provisioning(
                seq, id, number, numberVersion, site, action, holder, next, why, version + 1, createdAt, at, by);
    }

    /** The same script for a later version of the number that has the same holder. */
    Provisioning forNumberVersion(long later) {
        return new Provisioning(
                seq, id, number, later, site, action, holder, state, reason, version, createdAt, changedAt, changedBy);
    }

    ProvisioningChanged event(@Nullable Platform platform) {
        return new ProvisioningChanged(
                id, number, numberVersion, site, platform, holder, state, reason, version, changedAt, changedBy);
    }
}
