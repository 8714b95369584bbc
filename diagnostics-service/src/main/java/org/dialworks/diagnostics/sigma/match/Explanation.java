package org.dialworks.diagnostics.sigma.match;

import java.util.List;

/**
 * Why a rule matches an event, or does not.
 *
 * @param attribution whom the rule is from
 * @param matches the outcome
 * @param parts what had to hold: the log source, the condition, filters
 */
public record Explanation(Match.Attribution attribution, boolean matches, List<Part> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * One thing that had to hold.
     *
     * @param what as the rule puts it
     * @param holds whether it does
     * @param why what the event has in its place
     * @param line of the rule's text; 0 where there is none
     * @param parts what it is made of
     */
    public record Part(String what, boolean holds, String why, int line, List<Part> parts) {

        public Part {
            parts = List.copyOf(parts);
        }

        static Part leaf(String what, boolean holds, String why, int line) {
            return new Part(what, holds, why, line, List.of());
        }
    }
}
