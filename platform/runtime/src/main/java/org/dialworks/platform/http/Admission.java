package org.dialworks.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in as many requests as can be worked on. A virtual thread costs little, but each holds its request while it waits
 * for a database connection; without a bound an overload ends in a full heap instead of a quick 503.
 */
@ApplicationScoped
class Admission {

    private static final int AHEAD_OF_ROUTES = 1000;
    private static final String API = "/api/";
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Semaphore places;
    private final ObjectMapper json;

    @Inject
    Admission(@ConfigProperty(name = "dialworks.http.in-flight") int mostInFlight, ObjectMapper json) {
        this.places = new Semaphore(mostInFlight);
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AHEAD_OF_ROUTES);
    }

    private void admit(RoutingContext request) {
        if (!request.normalizedPath().startsWith(API)) {
            request.next();
        } else if (places.tryAcquire()) {
            // Called once, however the exchange ends.
            request.addEndHandler(ended -> places.release());
            request.next();
        } else {
            refuse(request);
        }
    }

    private void refuse(RoutingContext request) {
        try {
            String body = json.writeValueAsString(Problem.of(
                    ProblemType.UNAVAILABLE,
                    "The service is working on as many requests as it can. Nothing was changed; try again shortly",
                    request.normalizedPath(),
                    List.of()));
            request.response()
                    .setStatusCode(ProblemType.UNAVAILABLE.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Retry-After", RETRY_AFTER_SECONDS)
                    .end(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }
}
