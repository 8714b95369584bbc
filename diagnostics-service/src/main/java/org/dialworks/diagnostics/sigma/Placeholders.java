package org.dialworks.diagnostics.sigma;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the placeholders of rules stand for: {@code %DomainControllers%} for the names of the domain controllers. Values
 * may have wildcards.
 */
public record Placeholders(Map<String, List<String>> values) {

    public Placeholders {
        values = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** No placeholder means anything: a rule that uses one is refused. */
    public static Placeholders none() {
        return new Placeholders(Map.of());
    }

    /** What a placeholder, without its percent signs, stands for; empty when it is unknown or stands for nothing. */
    Optional<List<String>> of(String name) {
        return Optional.ofNullable(values.get(name)).filter(list -> !list.isEmpty());
    }
}
