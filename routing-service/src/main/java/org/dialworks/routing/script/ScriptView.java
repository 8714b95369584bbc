package org.dialworks.routing.script;

import java.util.List;
import org.dialworks.contracts.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A script with what it does in short.
 *
 * @param kind {@code apply}, {@code rollback} or {@code global-voice}
 * @param creates objects that are there afterwards: created where they are missing, changed where they differ
 * @param changes objects that are there in any case, and are changed where they differ
 * @param removes objects that are not there afterwards; of a rollback only those that were not there before
 * @param notes what the target has no place for, or only in another way
 * @param script PowerShell
 */
public record ScriptView(
        String kind,
        Platform target,
        String site,
        @Nullable Long planVersion,
        List<String> creates,
        List<String> changes,
        List<String> removes,
        List<String> notes,
        String script) {

    public ScriptView {
        creates = List.copyOf(creates);
        changes = List.copyOf(changes);
        removes = List.copyOf(removes);
        notes = List.copyOf(notes);
    }
}
