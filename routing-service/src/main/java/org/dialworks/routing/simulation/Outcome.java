package org.dialworks.routing.simulation;

/** How a call comes out. */
public sealed interface Outcome {

    /** It leaves by a gateway. */
    record Routed(Attempt by) implements Outcome {}

    /** A gateway refuses it with a code that is final. */
    record Refused(Attempt by, int code) implements Outcome {}

    /** There are routes, and all their gateways are down or have refused. */
    record AllGatewaysOut() implements Outcome {}

    /** No route of the policy fits. */
    record NoRoute() implements Outcome {}

    /** The policy has no usages, so it allows no call to the telephone network. */
    record NothingAllowed() implements Outcome {}

    /** The plan has no policy of this name. */
    record UnknownPolicy(String name) implements Outcome {}

    /** The plan has no dial plan of this name. */
    record UnknownDialPlan(String name) implements Outcome {}
}
