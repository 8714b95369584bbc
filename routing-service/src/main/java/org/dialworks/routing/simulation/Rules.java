package org.dialworks.routing.simulation;

import java.util.List;
import java.util.Optional;
import org.dialworks.routing.rule.DialPattern;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.rule.PatternSet;
import org.dialworks.routing.rule.Translation;
import org.jspecify.annotations.Nullable;

/** Rules in order, of which the first that applies decides; ready to be asked many times. */
final class Rules {

    private final List<NormalizationRule> rules;
    private final List<DialPattern> patterns;
    private final List<Translation> translations;
    private final PatternSet set;

    Rules(List<NormalizationRule> rules) {
        this.rules = List.copyOf(rules);
        this.patterns =
                rules.stream().map(rule -> DialPattern.parse(rule.pattern())).toList();
        this.translations = rules.stream()
                .map(rule -> Translation.parse(rule.translation(), DialPattern.parse(rule.pattern())))
                .toList();
        this.set = PatternSet.firstOf(patterns);
    }

    /** A rule that has applied, and what came out. */
    record Applied(NormalizationRule rule, String result) {}

    @Nullable
    Applied apply(String number) {
        if (rules.isEmpty()) {
            return null;
        }
        int first = set.findIn(number).first();
        if (first < 0) {
            return null;
        }
        // The automaton tells which rule applies, the matcher what its groups take.
        String result = translations.get(first).expand(patterns.get(first).matchIn(number));
        return new Applied(rules.get(first), result);
    }

    /** The same, rule by rule: what the automaton has to agree with. */
    Optional<Applied> applyOneByOne(String number) {
        for (NormalizationRule rule : rules) {
            Optional<String> result = rule.apply(number);
            if (result.isPresent()) {
                return result.map(text -> new Applied(rule, text));
            }
        }
        return Optional.empty();
    }

    List<NormalizationRule> list() {
        return rules;
    }
}
