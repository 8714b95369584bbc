package org.dialworks.routing.script;

import java.util.List;
import org.dialworks.contracts.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A script with what it does in short.
 *
 * @param kind {@code global-voice}
 * @param creates objects that are there afterwards, created or changed where they differ
 * @param removes objects that are not there afterwards
 * @param script PowerShell
 */
public record ScriptView(
        String kind,
        Platform target,
        String site,
        @Nullable Long planVersion,
        List<String> creates,
        List<String> removes,
        String script) {

    public ScriptView {
        creates = List.copyOf(creates);
        removes = List.copyOf(removes);
    }
}
