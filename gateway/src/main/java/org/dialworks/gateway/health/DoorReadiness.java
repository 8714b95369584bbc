package org.dialworks.gateway.health;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.dialworks.gateway.door.DoorOpener;
import org.dialworks.gateway.proxy.Upstream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the door is open. How the services do is told beside it and does not count: one that is away answers 503 to
 * its own requests, and taking the gateway out of service for it would take the others away too.
 */
@Readiness
@Singleton
final class DoorReadiness implements HealthCheck {

    private final DoorOpener door;
    private final UpstreamWatch watch;

    DoorReadiness(DoorOpener door, UpstreamWatch watch) {
        this.door = door;
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("door").status(door.isOpen());
        for (Upstream upstream : door.upstreams()) {
            answer.withData(upstream.name(), watch.state(upstream).name().toLowerCase(Locale.ROOT))
                    .withData(
                            upstream.name() + " circuit",
                            upstream.circuit().state().name().toLowerCase(Locale.ROOT));
        }
        return answer.build();
    }
}
