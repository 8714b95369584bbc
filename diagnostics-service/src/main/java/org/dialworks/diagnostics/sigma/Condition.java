package org.dialworks.diagnostics.sigma;

import java.util.List;
import java.util.stream.Stream;

/** An expression over names: of searches in a rule, of rules in a correlation. */
public sealed interface Condition {

    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    record Named(String name) implements Condition {}

    /**
     * {@code 1 of} or {@code all of} the names that a pattern or {@code them} stands for.
     *
     * @param written as it stands in the condition
     */
    record Of(boolean all, List<String> names, String written) implements Condition {
        public Of {
            names = List.copyOf(names);
        }
    }

    /** Every name that it speaks of, as often as it does. */
    default Stream<String> spoken() {
        return switch (this) {
            case All all -> all.parts().stream().flatMap(Condition::spoken);
            case Any any -> any.parts().stream().flatMap(Condition::spoken);
            case Not not -> not.part().spoken();
            case Named named -> Stream.of(named.name());
            case Of of -> of.names().stream();
        };
    }
}
