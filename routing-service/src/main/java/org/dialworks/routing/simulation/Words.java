package org.dialworks.routing.simulation;

import org.dialworks.contracts.Platform;

/** How a call comes out, in a sentence. */
final class Words {

    private Words() {}

    static String of(Call call, Platform platform) {
        boolean teams = platform == Platform.TEAMS;
        String number = call.normalized().number();
        String unrouted = teams
                ? "the call is dropped, unless the user has a Calling Plan: that is the last route"
                : "the call fails";
        return switch (call.outcome()) {
            case Outcome.Routed routed ->
                number + " goes by usage " + routed.by().usage() + " and route "
                        + routed.by().route() + " to "
                        + (routed.by().gateway() == null
                                ? "the gateway of the topology"
                                : routed.by().gateway())
                        + ", which is sent " + routed.by().called();
            case Outcome.Refused refused ->
                refused.by().gateway() + " answers " + refused.code() + " for " + number
                        + ", which ends the call: the platform goes on to the next gateway only after "
                        + (teams ? "408, 503 and 504" : "5xx");
            case Outcome.AllGatewaysOut _ ->
                "every gateway of every route that fits " + number + " is down or has refused: the call is dropped";
            case Outcome.NoRoute _ -> "no route of policy " + call.policy() + " fits " + number + ": " + unrouted;
            case Outcome.NothingAllowed _ ->
                (call.policy() == null ? "there is no policy" : "policy " + call.policy() + " has no usages") + ": "
                        + unrouted;
            case Outcome.UnknownPolicy unknown -> "the plan has no policy " + unknown.name();
            case Outcome.UnknownDialPlan unknown -> "the plan has no dial plan " + unknown.name();
        };
    }
}
