package org.dialworks.diagnostics.diagnosis.check.port;

import java.util.List;
import org.dialworks.diagnostics.diagnosis.check.Check;

/** The checks of this package. */
public final class PortChecks {

    private PortChecks() {}

    public static List<Check> all() {
        return List.of(new PortConflictCheck(), new KernelPortCheck(), new ListenListCheck(), new AdminCenterCheck());
    }
}
