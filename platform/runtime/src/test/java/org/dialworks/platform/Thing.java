package org.dialworks.platform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.PlanPublished;
import org.dialworks.contracts.Platform;

/** A plan stands in for the things that services change. */
final class Thing {

    private Thing() {}

    static PlanPublished plan(String site, long version) {
        return new PlanPublished(
                UUID.randomUUID(),
                site,
                version,
                Platform.LYNC2010,
                "NO",
                List.of(),
                List.of("Global"),
                Instant.parse("2026-01-31T12:00:00Z"),
                "test");
    }
}
