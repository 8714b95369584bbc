package org.dialworks.number.shortlist;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Clears away lists that ended long ago; their numbers became free when their reservations ended. */
@ApplicationScoped
class ShortlistForgetting {

    private final ShortlistRepository shortlists;
    private final Clock clock;

    @Inject
    ShortlistForgetting(ShortlistRepository shortlists, Clock clock) {
        this.shortlists = shortlists;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "6m", identity = "shortlist-forgetting")
    @Transactional
    void forget() {
        shortlists.forget(clock.instant());
    }
}
