package org.dialworks.diagnostics.sigma;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dialworks.diagnostics.sigma.yaml.YamlNode;

/** Reads the bounds of a correlation's condition. */
final class CountRangeReader {

    private CountRangeReader() {}

    /**
     * Reads every bound.
     *
     * @param beside fields of the condition that are no bounds
     */
    static Optional<CountRange> read(Fields condition, Set<String> beside) {
        var bounds = new ArrayList<CountRange.Bound>();
        Set<String> known = new HashSet<>(beside);
        for (Comparison comparison : Comparison.values()) {
            String word = comparison.name().toLowerCase(Locale.ROOT);
            known.add(word);
            Optional<YamlNode.Entry> entry = condition.entry(word);
            if (entry.isPresent() && entry.get().value() instanceof YamlNode.Numeric number) {
                bounds.add(new CountRange.Bound(comparison, number.value().doubleValue()));
            } else {
                entry.ifPresent(_ -> condition.fault(word, "it must be a number"));
            }
        }
        condition.refuseOthers(known);
        if (bounds.isEmpty()) {
            condition.faults().add(condition.map().place(), condition.path(), "a bound is missing, such as gte: 10");
            return Optional.empty();
        }
        return Optional.of(new CountRange(bounds));
    }
}
