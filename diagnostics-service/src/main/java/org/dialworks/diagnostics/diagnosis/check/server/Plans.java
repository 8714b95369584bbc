package org.dialworks.diagnostics.diagnosis.check.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.prerequisite.Prerequisites;
import org.dialworks.diagnostics.prerequisite.ServerPlan;

/** What the host at hand needs. */
final class Plans {

    private Plans() {}

    static Optional<ServerPlan> of(Prerequisites prerequisites, Situation situation) {
        return situation
                .product()
                .flatMap(product -> situation
                        .role()
                        .flatMap(role -> situation
                                .windows()
                                .filter(windows -> prerequisites.knows(product, role, windows))
                                .map(windows -> prerequisites.plan(product, role, windows))));
    }

    /** What must be known for {@link #of}. */
    static String[] asks(Situation situation) {
        List<String> asks = new ArrayList<>();
        if (situation.product().isEmpty()) {
            asks.add("product");
        }
        if (situation.role().isEmpty()) {
            asks.add("role");
        }
        if (situation.windows().isEmpty()) {
            asks.add("systeminfo");
        }
        return asks.isEmpty()
                ? new String[] {"a product, role and Windows that go together"}
                : asks.toArray(String[]::new);
    }
}
