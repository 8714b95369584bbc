package org.dialworks.gateway.door;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.dialworks.gateway.config.GatewayConfig;
import org.dialworks.gateway.identity.TokenVerifier;
import org.dialworks.gateway.limit.CallerLimit;
import org.dialworks.gateway.proxy.Upstream;

/**
 * What the doors of all event loops have in common.
 *
 * @param ownEndpoints answers what is not proxied
 */
record Shared(
        GatewayConfig config,
        int eventLoops,
        List<Upstream> upstreams,
        TokenVerifier verifier,
        CallerLimit limit,
        Draining draining,
        Handler<HttpServerRequest> ownEndpoints,
        Counters counters,
        Tracer tracer) {

    /** What was turned away at the door, by reason. */
    record Counters(Counter malformed, Counter unauthenticated, Counter limited) {

        static Counters in(MeterRegistry meters) {
            return new Counters(counter(meters, "malformed"), counter(meters, "token"), counter(meters, "limit"));
        }

        private static Counter counter(MeterRegistry meters, String reason) {
            return Counter.builder("dialworks.gateway.refused")
                    .description("Requests turned away at the door")
                    .tag("reason", reason)
                    .register(meters);
        }
    }
}
