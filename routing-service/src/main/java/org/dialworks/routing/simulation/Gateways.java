package org.dialworks.routing.simulation;

import java.util.Map;
import java.util.Set;

/**
 * What the gateways do with the call, by name; a gateway that is not named takes it.
 *
 * @param down those that are marked down, or do not answer in ten seconds
 * @param answers those that refuse it, each with the SIP response code
 */
public record Gateways(Set<String> down, Map<String, Integer> answers) {

    public static final Gateways UP = new Gateways(Set.of(), Map.of());

    public Gateways {
        down = Set.copyOf(down);
        answers = Map.copyOf(answers);
        answers.forEach((gateway, code) -> {
            if (code < 400 || code > 699) {
                throw new IllegalArgumentException(
                        "a refusal has a SIP response code from 400 to 699, but that of " + gateway + " is " + code);
            }
        });
    }

    public static Gateways down(String... names) {
        return new Gateways(Set.of(names), Map.of());
    }
}
