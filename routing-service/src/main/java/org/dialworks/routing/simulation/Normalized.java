package org.dialworks.routing.simulation;

import java.util.List;
import org.dialworks.routing.rule.NormalizationRule;

/**
 * What a dial plan makes of what is dialled.
 *
 * @param rules those that were applied: none, one, or in Teams a second one to a result without plus
 * @param number what is routed
 */
public record Normalized(List<NormalizationRule> rules, String number) {

    public Normalized {
        rules = List.copyOf(rules);
    }
}
