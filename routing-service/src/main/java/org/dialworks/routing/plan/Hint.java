package org.dialworks.routing.plan;

import org.dialworks.routing.rule.Lint;

/**
 * Something in a plan that is allowed and should be looked at.
 *
 * @param pointer the rule, as a JSON pointer into the plan as the API shows it ({@code /model/dialPlans/0/rules/2})
 * @param kind what it is
 * @param detail the same in words, with what to do
 */
public record Hint(String pointer, Lint.Kind kind, String detail) {}
