package org.dialworks.routing.provisioning;

import java.time.Instant;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.ProvisioningState;
import org.jspecify.annotations.Nullable;

/**
 * A script as the API shows it.
 *
 * @param action set or clear
 * @param reason why it failed or was superseded
 * @param message what to do next, in words
 */
record ProvisioningView(
        UUID id,
        PhoneNumber number,
        long numberVersion,
        String site,
        @Nullable Platform platform,
        Action action,
        Holder holder,
        ProvisioningState state,
        @Nullable String reason,
        String message,
        long version,
        Instant createdAt,
        Instant changedAt,
        String changedBy) {

    static ProvisioningView of(Provisioning script, @Nullable Platform platform) {
        return new ProvisioningView(
                script.id(),
                script.number(),
                script.numberVersion(),
                script.site(),
                platform,
                script.action(),
                script.holder(),
                script.state(),
                script.reason(),
                message(script, platform),
                script.version(),
                script.createdAt(),
                script.changedAt(),
                script.changedBy());
    }

    private static String message(Provisioning script, @Nullable Platform platform) {
        return switch (script.state()) {
            case WAITING_FOR_SITE ->
                "The platform of site " + script.site() + " is not known: PUT /api/routing/v1/sites/" + script.site()
                        + "/intent";
            case READY, FAILED ->
                LineScript.refusal(script, platform)
                        .orElse("Run the script under /api/routing/v1/provisioning/" + script.id()
                                + "/script and report the outcome");
            case SUCCEEDED -> "Done";
            case SUPERSEDED -> "Not wanted any more";
        };
    }
}
