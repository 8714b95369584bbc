package org.dialworks.routing.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.rule.PatternSet.Found;
import org.jspecify.annotations.Nullable;

/** The routes of a policy in the order in which they are tried, for each set of routes that fit a number. */
final class PolicyRoutes {

    private static final int MOST_KEPT = 10_000;

    private final Policy policy;
    private final List<Route> routes;
    private final Map<String, TrunkRules> trunks;
    /** Places of the routes by usage, the usages in the order of the policy. */
    private final List<Usage> usages;

    private final ConcurrentMap<Found, List<Candidate>> known = new ConcurrentHashMap<>();

    /** A usage of the policy with its routes in ascending priority. */
    record Usage(String name, List<Integer> routes) {}

    /**
     * A gateway of a route, and the usage by which the route is allowed.
     *
     * @param gateway null for a route without gateways
     * @param trunk the gateway's own rules; null when it has none
     */
    record Candidate(
            String usage,
            Route route,
            @Nullable String gateway,
            @Nullable TrunkRules trunk) {}

    /** @param trunks the gateways' own rules */
    PolicyRoutes(Policy policy, List<Route> routes, Map<String, TrunkRules> trunks) {
        this.policy = policy;
        this.routes = routes;
        this.trunks = trunks;
        this.usages = policy.usages().stream()
                .map(name -> new Usage(
                        name,
                        IntStream.range(0, routes.size())
                                .boxed()
                                .filter(place ->
                                        routes.get(place).usages().stream().anyMatch(name::equalsIgnoreCase))
                                .sorted(Comparator.comparingInt(
                                        place -> routes.get(place).priority()))
                                .toList()))
                .toList();
    }

    String name() {
        return policy.name();
    }

    List<Usage> usages() {
        return usages;
    }

    /** The gateways of all routes that fit, by usage first and priority second; a route that two usages allow stands under the first. */
    List<Candidate> candidates(Found fitting) {
        List<Candidate> candidates = known.get(fitting);
        if (candidates != null) {
            return candidates;
        }
        candidates = work(fitting);
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(fitting, candidates);
        return candidates;
    }

    private List<Candidate> work(Found fitting) {
        var fit = new HashSet<>(fitting.patterns());
        var candidates = new ArrayList<Candidate>();
        for (Usage usage : usages) {
            for (int place : usage.routes()) {
                if (fit.remove(place)) {
                    Route route = routes.get(place);
                    if (route.gateways().isEmpty()) {
                        candidates.add(new Candidate(usage.name(), route, null, null));
                    }
                    for (String gateway : route.gateways()) {
                        candidates.add(new Candidate(usage.name(), route, gateway, trunks.get(gateway)));
                    }
                }
            }
        }
        return List.copyOf(candidates);
    }
}
