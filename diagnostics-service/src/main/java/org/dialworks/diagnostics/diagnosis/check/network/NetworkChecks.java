package org.dialworks.diagnostics.diagnosis.check.network;

import java.util.List;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.prerequisite.Prerequisites;

/** The checks of this package. */
public final class NetworkChecks {

    private NetworkChecks() {}

    public static List<Check> all(Prerequisites prerequisites) {
        return List.of(
                new ComfortNoiseCheck(),
                new SdpAddressCheck(false),
                new SdpAddressCheck(true),
                new MediaProxyCheck(),
                new RouteMissingCheck(false),
                new RouteMissingCheck(true),
                new RouteShadowedCheck(),
                new RouteWrongCardCheck(),
                new RouteNotPersistentCheck(),
                new DefaultGatewaysCheck(),
                new DefaultGatewayCardCheck(),
                new CardOrderCheck(),
                new SameSubnetCheck(),
                new AutomaticAddressCheck(),
                new CardCountCheck(prerequisites, true),
                new CardCountCheck(prerequisites, false));
    }
}
