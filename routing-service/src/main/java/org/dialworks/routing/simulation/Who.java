package org.dialworks.routing.simulation;

import org.jspecify.annotations.Nullable;

/**
 * Who calls, as far as the plan asks for it.
 *
 * @param dialPlan the dial plan that is granted to the user; null when none is
 * @param policy the voice policy that is granted to the user; null when none is
 * @param pool FQDN of the user's front-end pool; null when it has no dial plan of its own
 * @param site the user's site in the topology, as in {@code Bergen}; null when nothing is defined for it
 * @param number the number of the caller; null when it does not matter
 */
public record Who(
        @Nullable String dialPlan,
        @Nullable String policy,
        @Nullable String pool,
        @Nullable String site,
        @Nullable String number) {

    /** Someone with a dial plan and a policy by name. */
    public static Who with(@Nullable String dialPlan, @Nullable String policy) {
        return new Who(dialPlan, policy, null, null, null);
    }

    public Who withPolicy(String name) {
        return new Who(dialPlan, name, pool, site, number);
    }
}
