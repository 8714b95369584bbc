package org.dialworks.diagnostics.diagnosis.check.edge;

import java.util.List;
import org.dialworks.diagnostics.diagnosis.check.Check;

/** The checks of this package, the likeliest cause first. */
public final class EdgeChecks {

    private EdgeChecks() {}

    public static List<Check> all() {
        return List.of(
                new FlapCheck(),
                new RebootPendingCheck(),
                new RegistryValueCheck(),
                new CertificateUsageCheck(),
                new IdleTimeoutCheck(),
                new DownCheck(),
                new ArchivingUpdateCheck());
    }
}
