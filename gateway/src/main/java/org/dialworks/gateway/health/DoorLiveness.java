package org.dialworks.gateway.health;

import jakarta.inject.Singleton;
import org.dialworks.gateway.door.DoorOpener;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while it listens. */
@Liveness
@Singleton
final class DoorLiveness implements HealthCheck {

    private final DoorOpener door;

    DoorLiveness(DoorOpener door) {
        this.door = door;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("door").status(door.port() > 0).build();
    }
}
