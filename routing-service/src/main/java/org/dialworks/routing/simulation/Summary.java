package org.dialworks.routing.simulation;

import java.util.Map;
import java.util.TreeMap;

/** How many calls came out how. Never larger than the plan. */
public final class Summary {

    private long calls;
    private long unreadable;
    private final Map<String, Long> outcomes = new TreeMap<>();
    private final Map<String, Long> usages = new TreeMap<>();
    private final Map<String, Long> routes = new TreeMap<>();
    private final Map<String, Long> rules = new TreeMap<>();

    void count(Call call) {
        calls++;
        outcomes.merge(CallView.word(call.outcome()), 1L, Long::sum);
        if (call.outcome() instanceof Outcome.Routed routed) {
            usages.merge(routed.by().usage(), 1L, Long::sum);
            routes.merge(routed.by().route(), 1L, Long::sum);
        }
        call.normalized().rules().forEach(rule -> rules.merge(rule.name(), 1L, Long::sum));
    }

    void countUnreadable() {
        unreadable++;
    }

    /** Calls that were simulated. */
    public long getCalls() {
        return calls;
    }

    /** Lines that are nothing to dial. */
    public long getUnreadable() {
        return unreadable;
    }

    /** Calls by outcome. */
    public Map<String, Long> getOutcomes() {
        return outcomes;
    }

    /** Calls that leave, by usage. */
    public Map<String, Long> getUsages() {
        return usages;
    }

    /** Calls that leave, by route. */
    public Map<String, Long> getRoutes() {
        return routes;
    }

    /** Calls by the normalization rules that were applied. */
    public Map<String, Long> getRules() {
        return rules;
    }
}
