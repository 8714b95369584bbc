package org.dialworks.routing.simulation;

import java.util.List;
import org.dialworks.contracts.Word;
import org.dialworks.routing.rule.NormalizationRule;

/**
 * The country's dial plan that Teams applies behind the rules of the tenant, by the user's usage location. Microsoft does
 * not publish them; these were read from a tenant (ucken.blogspot.com, 2017-04), without their rule for extensions, of which
 * only the name is known.
 */
public enum ServicePlan implements Word {
    US("011", "1", "1"),
    GB("00", "0", "44");

    private final String international;
    private final String national;
    private final String code;

    ServicePlan(String international, String national, String code) {
        this.international = international;
        this.national = national;
        this.code = code;
    }

    List<NormalizationRule> rules() {
        return List.of(
                rule(" International", "^" + international + "(\\d+)$", "+$1"),
                rule(" Long Distance", "^" + national + "(\\d+)$", "+" + code + "$1"),
                rule(" Local", "^(\\d+)$", "+" + code + "$1"));
    }

    private NormalizationRule rule(String kind, String pattern, String translation) {
        return new NormalizationRule("Service " + name() + kind, pattern, translation, "Dial plan of the service");
    }
}
