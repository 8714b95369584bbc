package org.dialworks.number.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Writes down the end of requests that nobody answered in time. They count as expired before that. */
@ApplicationScoped
class RequestExpiry {

    private static final int BATCH = 500;

    private final RequestRepository requests;
    private final Clock clock;

    @Inject
    RequestExpiry(RequestRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(
            every = "10s",
            delayed = "7s",
            identity = "request-expiry",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void endUnanswered() {
        Instant now = clock.instant();
        for (NumberRequest unanswered : requests.lockUnanswered(now, BATCH)) {
            requests.change(
                    unanswered.became(Fulfilling.next(unanswered, RequestState.Step.EXPIRE), Optional.empty()),
                    now,
                    new RequestRepository.Act("number-service", null, "nobody answered in time"));
        }
    }
}
