package org.dialworks.diagnostics.sigma;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule over several events: Sigma correlation rules specification 2.1, and the kinds of {@link Correlation} that go
 * beyond it.
 *
 * @param rules ids or names of the rules, or of other correlations, whose matches are correlated; in the order in which
 *     they stand, which counts for {@link Correlation.TemporalOrdered}
 * @param groupBy fields that must be alike; names of aliases among them
 * @param timespan how far apart the matches may be
 * @param aliases by alias: the field that stands for it, by id or name of the rule
 * @param generate whether the rules correlated are still reported by themselves
 */
public record SigmaCorrelation(
        RuleHeader header,
        Correlation correlation,
        List<String> rules,
        List<String> groupBy,
        Duration timespan,
        Map<String, Map<String, String>> aliases,
        boolean generate,
        int line)
        implements SigmaDocument {

    public SigmaCorrelation {
        rules = List.copyOf(rules);
        groupBy = List.copyOf(groupBy);
        var copy = new LinkedHashMap<String, Map<String, String>>();
        aliases.forEach((alias, fields) -> copy.put(alias, Map.copyOf(fields)));
        aliases = Collections.unmodifiableMap(copy);
        if (!timespan.isPositive()) {
            throw new IllegalArgumentException("a timespan is longer than nothing, not " + timespan);
        }
    }

    /** Every rule it needs matches of: those correlated, and for the extensions those that close. */
    public List<String> references() {
        return Stream.concat(rules.stream(), correlation.closing().stream())
                .distinct()
                .toList();
    }

    /**
     * The field of an event that answers to a name in {@code group-by}: the aliased one, or the name itself.
     *
     * @param rule the rule that matched the event
     */
    public String field(String name, RuleHeader rule) {
        return aliases.getOrDefault(name, Map.of()).entrySet().stream()
                .filter(alias -> rule.answersTo(alias.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(name);
    }
}
