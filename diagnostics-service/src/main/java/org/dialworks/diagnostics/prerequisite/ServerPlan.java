package org.dialworks.diagnostics.prerequisite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialworks.contracts.Platform;

/**
 * What a server of a role needs, before anything of it is known.
 *
 * @param name the product as people call it
 * @param facts in the order of the file: what comes first is done first
 */
public record ServerPlan(Platform product, String name, Role role, WindowsVersion windows, List<Fact> facts) {

    public ServerPlan {
        facts = List.copyOf(facts);
    }

    /** All features, in the order of the facts. */
    public List<String> features() {
        return facts.stream()
                .flatMap(fact -> fact.features().stream())
                .distinct()
                .toList();
    }

    /** The facts that ask for a feature, as the one that is quoted when it is missing. */
    public Optional<Fact> askingFor(String feature) {
        return facts.stream().filter(fact -> fact.features().contains(feature)).findFirst();
    }

    /** The facts whose need is of a kind. */
    public <N extends Need> Stream<N> needs(Class<N> kind) {
        return facts.stream().map(Fact::need).filter(kind::isInstance).map(kind::cast);
    }
}
