package org.dialworks.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The script for one number after a change: the data of all {@code org.dialworks.provisioning.*} events, keyed by the
 * number.
 *
 * @param id identity of the script
 * @param number the number it sets or clears
 * @param numberVersion the version of the number that the script is for
 * @param platform the platform it is written for ({@code lync2010}); absent while the site has none
 * @param holder whose line it sets or clears
 * @param state what has become of it
 * @param reason why it failed, in the words of whoever ran it
 * @param version counts the changes of this script from 1
 */
public record ProvisioningChanged(
        UUID id,
        PhoneNumber number,
        long numberVersion,
        String site,
        @Nullable Platform platform,
        Holder holder,
        ProvisioningState state,
        @Nullable String reason,
        long version,
        Instant at,
        String by)
        implements EventData {

    @Override
    public String key() {
        return number.toString();
    }
}
