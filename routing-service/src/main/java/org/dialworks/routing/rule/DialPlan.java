package org.dialworks.routing.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Normalization rules in order. The first that applies decides and no other is looked at; when none applies the string goes
 * on as it was dialled.
 */
public record DialPlan(List<NormalizationRule> rules) {

    public DialPlan {
        rules = List.copyOf(rules);
        var names = rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.name().toLowerCase(Locale.ROOT), Collectors.counting()));
        names.forEach((name, count) -> {
            if (count > 1) {
                throw new IllegalArgumentException("two rules of a dial plan have the name " + name);
            }
        });
    }

    /**
     * What became of a dialled string.
     *
     * @param number what is routed
     * @param rule the rule that decided; empty when none applied
     */
    public record Normalized(String number, Optional<NormalizationRule> rule) {}

    public Normalized normalize(String dialled) {
        for (NormalizationRule rule : rules) {
            Optional<String> result = rule.apply(dialled);
            if (result.isPresent()) {
                return new Normalized(result.get(), Optional.of(rule));
            }
        }
        return new Normalized(dialled, Optional.empty());
    }
}
