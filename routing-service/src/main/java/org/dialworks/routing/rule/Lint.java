package org.dialworks.routing.rule;

import org.dialworks.contracts.Word;

/**
 * Something in a rule that is allowed and should be looked at.
 *
 * @param rule the name of the rule
 * @param detail what it is and what to do, in words
 */
public record Lint(Kind kind, String rule, String detail) {

    /** What can be odd about a rule. */
    public enum Kind implements Word {
        /** The pattern can match a part of a number. */
        UNANCHORED,
        /** The translation has a dollar that stands for itself. */
        LITERAL_DOLLAR,
        /** Teams normalizes a result without plus once more. */
        WITHOUT_PLUS,
        /** Longer than the platform takes. */
        TOO_LONG
    }
}
