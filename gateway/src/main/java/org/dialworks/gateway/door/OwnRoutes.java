package org.dialworks.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.dialworks.contracts.ProblemType;
import org.dialworks.gateway.http.Answers;

/** The frame around the gateway's own endpoints: what comes by the inner port, and what nobody answers. */
@Singleton
final class OwnRoutes {

    private static final int FIRST = Integer.MIN_VALUE;

    private final Vertx vertx;
    private final DoorOpener door;

    OwnRoutes(Vertx vertx, DoorOpener door) {
        this.vertx = vertx;
        this.door = door;
    }

    void add(@Observes Router router) {
        router.route().order(FIRST).handler(this::onlyThroughTheDoor);
        router.route().last().handler(this::notFound);
        router.errorHandler(404, this::notFound);
    }

    /** Quarkus' own port answers probes only: everything else has to pass the door's checks. */
    private void onlyThroughTheDoor(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.localAddress().port() == door.port() || request.uri().startsWith("/q/")) {
            context.next();
        } else {
            notFound(context);
        }
    }

    private void notFound(RoutingContext context) {
        Answers.refuse(vertx, context.request(), ProblemType.NOT_FOUND, "nothing is at this address");
    }
}
