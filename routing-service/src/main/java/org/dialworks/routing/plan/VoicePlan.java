package org.dialworks.routing.plan;

import java.util.List;
import org.dialworks.routing.rule.DialPattern;
import org.dialworks.routing.rule.NormalizationRule;
import org.jspecify.annotations.Nullable;

/**
 * Voice routing in the terms of the platform, before it is written for one generation of it. A field that a stored or sent
 * plan lacks has the value of its absence: no trunks, no description.
 *
 * @param dialPlans dial plans with their rules in order
 * @param usages PSTN usages, the links between policies and routes
 * @param routes where calls go
 * @param policies which usages a user may use, in the order they are tried
 * @param trunks what becomes of numbers on their way to a gateway
 * @param tests calls that must come out as said
 */
public record VoicePlan(
        List<NamedDialPlan> dialPlans,
        List<String> usages,
        List<Route> routes,
        List<Policy> policies,
        List<Trunk> trunks,
        List<TestCall> tests) {

    public VoicePlan {
        dialPlans = given(dialPlans);
        usages = given(usages);
        routes = given(routes);
        policies = given(policies);
        trunks = given(trunks);
        tests = given(tests);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * A dial plan.
     *
     * @param name {@code Global}, {@code site:Bergen}, {@code Registrar:pool.contoso.com}, {@code PstnGateway:gw.contoso.com},
     *     or a name alone for one that is granted to users. Teams has only the first and the last
     * @param rules the first that applies decides
     * @param description what it is for; may be empty
     * @param externalAccessPrefix up to four of {@code 0-9 * #} that devices dial for an outside line; server platforms
     *     only, and never part of what the rules see
     */
    public record NamedDialPlan(
            String name,
            List<NormalizationRule> rules,
            @Nullable String description,
            @Nullable String externalAccessPrefix) {
        public NamedDialPlan {
            rules = given(rules);
        }

        public NamedDialPlan(String name, List<NormalizationRule> rules) {
            this(name, rules, null, null);
        }
    }

    /**
     * A voice route.
     *
     * @param pattern found anywhere in the number that is routed
     * @param gateways names in the topology; empty when there is one and the script finds it
     * @param priority routes of a usage are tried in ascending order
     * @param description what it is for
     * @param callerId the number shown instead of the caller's own, E.164; server platforms only
     */
    public record Route(
            String name,
            String pattern,
            List<String> usages,
            List<String> gateways,
            int priority,
            @Nullable String description,
            @Nullable String callerId) {
        public Route {
            usages = given(usages);
            gateways = given(gateways);
            DialPattern.parse(pattern);
        }

        /** Whether a number that the dial plan has made takes this route. */
        public boolean matches(String number) {
            return DialPattern.parse(pattern).isFoundIn(number);
        }

        public Route(String name, String pattern, List<String> usages, List<String> gateways, int priority) {
            this(name, pattern, usages, gateways, priority, null, null);
        }
    }

    /**
     * A voice policy; in Teams a voice routing policy.
     *
     * @param name {@code Global}, {@code site:Bergen}, or a name alone for one that is granted to users
     * @param usages tried in this order
     * @param description what it is for
     */
    public record Policy(
            String name, List<String> usages, @Nullable String description) {
        public Policy {
            usages = given(usages);
        }

        public Policy(String name, List<String> usages) {
            this(name, usages, null);
        }
    }

    /**
     * What becomes of numbers on the way between the platform and a gateway. In each list the first rule that applies
     * decides.
     *
     * @param name {@code Global}, {@code site:Bergen}, or the name of a gateway in the topology
     * @param called rules for the number that is called, on the way out
     * @param calling rules for the number of the caller, on the way out; Lync Server 2013 and later
     * @param inboundCalled rules for the number that is called, on the way in; Teams only
     * @param inboundCalling rules for the number of the caller, on the way in; Teams only
     * @param removePlus whether a plus that is left after the rules is taken off; server platforms only
     */
    public record Trunk(
            String name,
            List<NormalizationRule> called,
            List<NormalizationRule> calling,
            List<NormalizationRule> inboundCalled,
            List<NormalizationRule> inboundCalling,
            boolean removePlus) {
        public Trunk {
            called = given(called);
            calling = given(calling);
            inboundCalled = given(inboundCalled);
            inboundCalling = given(inboundCalling);
        }
    }

    /**
     * A call that must come out as said; a voice test configuration on server platforms.
     *
     * @param name at most 32 letters, digits, dots and underscores
     * @param route empty when the call must find no route
     */
    public record TestCall(
            String name, String dialled, String number, String route, String usage, String dialPlan, String policy) {}
}
