package org.dialworks.diagnostics.sigma.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a text.
 *
 * @param documents those that stand whole before the first fault
 * @param fault what ended the reading before the text ended; null when nothing did
 */
public record YamlStream(List<YamlNode> documents, @Nullable Fault fault) {

    public YamlStream {
        documents = List.copyOf(documents);
    }

    /** Why a text is no YAML, or more than may be read. */
    public record Fault(Place place, String detail) {}
}
