package org.dialworks.diagnostics.sigma;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A search of a detection. */
public sealed interface Search {

    /** A map: all of its fields match. */
    record All(List<Search> parts) implements Search {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** A list: one of its items matches. */
    record Any(List<Search> parts) implements Search {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A field with the values asked for.
     *
     * @param field without spaces; null for keywords, which may stand anywhere in the event
     * @param tests one for each value that stands in the rule
     * @param all whether all of the tests must hold, not just one
     * @param negated whether the outcome is turned round ({@code neq})
     * @param written field and modifiers as they stand in the rule; empty for a bare list of keywords
     * @param line where
     */
    record Field(@Nullable String field, List<ValueTest> tests, boolean all, boolean negated, String written, int line)
            implements Search {
        public Field {
            tests = List.copyOf(tests);
        }
    }
}
