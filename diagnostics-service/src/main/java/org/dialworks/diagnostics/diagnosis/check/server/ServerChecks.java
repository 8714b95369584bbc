package org.dialworks.diagnostics.diagnosis.check.server;

import java.util.List;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.prerequisite.Prerequisites;

/** The checks of this package. */
public final class ServerChecks {

    private ServerChecks() {}

    public static List<Check> all(Prerequisites prerequisites) {
        return List.of(
                new FeaturesCheck(prerequisites),
                new DotNetCheck(prerequisites),
                new MediaFormatCheck(),
                new LayeredProviderCheck(),
                new TlsFailureCheck(true),
                new TlsFailureCheck(false),
                new SerialCheck(),
                new FabricCheck(),
                new FabricLostCheck(),
                new AddressBookCheck());
    }
}
