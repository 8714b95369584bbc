package org.dialworks.routing.script;

import java.util.Locale;
import org.dialworks.contracts.Platform;
import org.dialworks.powershell.Generation;

/** The generation of cmdlets that a platform of ours has: both are named alike on purpose. */
public final class Targets {

    private Targets() {}

    public static Generation of(Platform platform) {
        return Generation.valueOf(platform.word().toUpperCase(Locale.ROOT));
    }
}
