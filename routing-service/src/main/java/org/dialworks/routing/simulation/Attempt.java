package org.dialworks.routing.simulation;

import org.dialworks.contracts.Word;
import org.jspecify.annotations.Nullable;

/**
 * A gateway that the call can go to, in the order in which they are tried.
 *
 * @param usage by which the policy allows the route
 * @param gateway null for a route without gateways, whose script finds the one in the topology
 * @param called the number that the gateway is sent
 * @param calledRule the trunk rule that made it; null when none applied
 * @param calling the number of the caller that it is sent; null when the caller has none
 * @param callingRule the trunk rule that made it; null when none applied
 * @param code what a gateway that refuses answers; null when it does not
 */
public record Attempt(
        String usage,
        String route,
        @Nullable String gateway,
        String called,
        @Nullable String calledRule,
        @Nullable String calling,
        @Nullable String callingRule,
        Fate fate,
        @Nullable Integer code) {

    /** What becomes of an attempt. */
    public enum Fate implements Word {
        /** The call goes here. */
        TAKES_IT,
        /** Marked down, so it is left out. */
        DOWN,
        /** It refuses, and the next one is tried. */
        FAILS_OVER,
        /** It refuses, and that is the end of the call. */
        ENDS_IT,
        /** It would be next. */
        BACKUP,
        /** The call has ended before it. */
        NEVER_TRIED
    }
}
