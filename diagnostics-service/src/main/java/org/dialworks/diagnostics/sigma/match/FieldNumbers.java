package org.dialworks.diagnostics.sigma.match;

import java.util.HashMap;
import java.util.Map;

/** Numbers the fields that a set of rules asks for. */
final class FieldNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String field) {
        Integer known = numbers.get(field);
        if (known != null) {
            return known;
        }
        numbers.put(field, numbers.size());
        return numbers.size() - 1;
    }

    Map<String, Integer> all() {
        return Map.copyOf(numbers);
    }
}
