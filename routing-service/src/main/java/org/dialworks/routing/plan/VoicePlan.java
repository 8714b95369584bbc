package org.dialworks.routing.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dialworks.routing.rule.DialPattern;
import org.dialworks.routing.rule.DialPlan;
import org.dialworks.routing.rule.NormalizationRule;

/**
 * Voice routing in the terms of the platform, before it is written for one generation of it.
 *
 * @param dialPlans dial plans with their rules in order
 * @param usages PSTN usages, the links between policies and routes
 * @param routes where calls go
 * @param policies which usages a user may use, in the order they are tried
 * @param tests calls that must come out as said
 */
public record VoicePlan(
        List<NamedDialPlan> dialPlans,
        List<String> usages,
        List<Route> routes,
        List<Policy> policies,
        List<TestCall> tests) {

    public VoicePlan {
        dialPlans = List.copyOf(dialPlans);
        usages = List.copyOf(usages);
        routes = List.copyOf(routes);
        policies = List.copyOf(policies);
        tests = List.copyOf(tests);
    }

    /** A dial plan: {@code Global}, or of a site, pool or user. */
    public record NamedDialPlan(String name, List<NormalizationRule> rules) {
        public NamedDialPlan {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A voice route.
     *
     * @param pattern found anywhere in the number that is routed
     * @param gateways names in the topology; empty when there is one and the script finds it
     * @param priority routes of a usage are tried in ascending order
     */
    public record Route(String name, String pattern, List<String> usages, List<String> gateways, int priority) {
        public Route {
            usages = List.copyOf(usages);
            gateways = List.copyOf(gateways);
            DialPattern.parse(pattern);
        }
    }

    /** A voice policy. */
    public record Policy(String name, List<String> usages) {
        public Policy {
            usages = List.copyOf(usages);
        }
    }

    /**
     * A voice test configuration.
     *
     * @param name at most 32 letters, digits, dots and underscores
     */
    public record TestCall(
            String name, String dialled, String number, String route, String usage, String dialPlan, String policy) {}

    /** The tests that this plan does not pass, each with what comes out instead. */
    public List<String> failures() {
        var failures = new ArrayList<String>();
        for (TestCall test : tests) {
            String number = dialPlans.stream()
                    .filter(plan -> plan.name().equals(test.dialPlan()))
                    .map(plan ->
                            new DialPlan(plan.rules()).normalize(test.dialled()).number())
                    .findFirst()
                    .orElse(test.dialled());
            if (!number.equals(test.number())) {
                failures.add(test.name() + ": " + test.dialled() + " becomes " + number + ", not " + test.number());
            }
            String route = firstRoute(number, test.policy());
            if (!route.equals(test.route())) {
                failures.add(test.name() + ": " + number + " takes " + (route.isEmpty() ? "no route" : "route " + route)
                        + ", not " + test.route());
            }
        }
        return failures;
    }

    /** Usages in the order of the policy decide first, priorities of routes second. */
    private String firstRoute(String number, String policyName) {
        List<String> order = policies.stream()
                .filter(policy -> policy.name().equals(policyName))
                .flatMap(policy -> policy.usages().stream())
                .toList();
        for (String usage : order) {
            var first = routes.stream()
                    .filter(route -> route.usages().contains(usage))
                    .filter(route ->
                            DialPattern.parse(route.pattern()).matcher(number).find())
                    .min(Comparator.comparingInt(Route::priority));
            if (first.isPresent()) {
                return first.get().name();
            }
        }
        return "";
    }
}
