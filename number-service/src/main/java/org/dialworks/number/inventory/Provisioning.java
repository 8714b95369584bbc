package org.dialworks.number.inventory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.dialworks.contracts.ProvisioningChanged;
import org.dialworks.contracts.ProvisioningState;
import org.jspecify.annotations.Nullable;

/**
 * What became of the script that gives the line to the holder.
 *
 * @param reason why it failed, in the words of whoever ran it
 * @param numberVersion the version of the number that the script is for
 * @param scriptVersion counts the changes of the script
 */
public record Provisioning(
        ProvisioningState state,
        @Nullable String reason,
        Instant at,
        @JsonIgnore long numberVersion,
        @JsonIgnore long scriptVersion) {

    static Provisioning of(ProvisioningChanged changed) {
        return new Provisioning(
                changed.state(), changed.reason(), changed.at(), changed.numberVersion(), changed.version());
    }

    /** Whether a report is news after this one. Repetitions and older reports are not: a replay changes nothing. */
    boolean isBefore(Provisioning other) {
        return numberVersion < other.numberVersion
                || (numberVersion == other.numberVersion && scriptVersion < other.scriptVersion);
    }
}
