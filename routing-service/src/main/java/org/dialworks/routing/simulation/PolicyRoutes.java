package org.dialworks.routing.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.rule.PatternSet.Found;

/** The routes of a policy in the order in which they are tried, for each set of routes that fit a number. */
final class PolicyRoutes {

    private static final int MOST_KEPT = 10_000;

    private final Policy policy;
    private final List<Route> routes;
    /** Places of the routes by usage, the usages in the order of the policy. */
    private final List<Usage> usages;

    private final ConcurrentMap<Found, List<Candidate>> known = new ConcurrentHashMap<>();

    /** A usage of the policy with its routes in ascending priority. */
    record Usage(String name, List<Integer> routes) {}

    /** A route, and the usage by which it is allowed. */
    record Candidate(String usage, Route route) {}

    PolicyRoutes(Policy policy, List<Route> routes) {
        this.policy = policy;
        this.routes = routes;
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

    /** All routes that fit, by usage first and priority second; a route that two usages allow stands under the first. */
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
                    candidates.add(new Candidate(usage.name(), routes.get(place)));
                }
            }
        }
        return List.copyOf(candidates);
    }
}
