package org.dialworks.diagnostics.sigma;

import java.util.List;

/**
 * A condition added to rules: Sigma filters specification 2.1. A rule matches only where the filter's condition holds too;
 * what is to be left out is therefore written with {@code not}.
 *
 * @param logSource rules of another log source are left alone
 * @param rules ids or names of the rules; empty for every rule of the log source ({@code any})
 */
public record SigmaFilter(RuleHeader header, LogSource logSource, List<String> rules, Detection detection, int line)
        implements SigmaDocument {

    public SigmaFilter {
        rules = List.copyOf(rules);
    }

    /** Whether the rule is one of those that this filter is for. */
    public boolean isFor(SigmaRule rule) {
        return logSource.covers(rule.logSource())
                && (rules.isEmpty() || rules.stream().anyMatch(rule.header()::answersTo));
    }
}
