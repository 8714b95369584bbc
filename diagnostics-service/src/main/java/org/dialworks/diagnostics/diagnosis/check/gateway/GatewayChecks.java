package org.dialworks.diagnostics.diagnosis.check.gateway;

import java.util.List;
import java.util.stream.Stream;
import org.dialworks.diagnostics.diagnosis.check.Check;

/** The checks of this package. */
public final class GatewayChecks {

    private GatewayChecks() {}

    public static List<Check> all() {
        return Stream.concat(
                        Stream.of(new EarlyMediaCheck(), new RefusedCallCheck(false), new RefusedCallCheck(true)),
                        SignallingFaultCheck.all().stream())
                .toList();
    }
}
