package org.dialworks.routing.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.plan.VoicePlan.NamedDialPlan;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.rule.DialPattern;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.rule.PatternSet;
import org.dialworks.routing.simulation.PolicyRoutes.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A voice plan as its platform evaluates it: dialled, rule, number, policy, usage, route, gateways, digits sent. It is
 * compiled once and may be asked by several threads.
 *
 * <p>The rules of evaluation are those of "Planning for outbound voice routing" and "Configure call routing for Direct
 * Routing": the first rule wins and there is no second pass, except that Teams normalizes a result without plus once more;
 * the order of usages in the policy comes before the priority of routes; all gateways of all routes that fit are tried in
 * turn; trunk rules come after routing.
 */
public final class Simulator {

    private static final String GLOBAL = "global";

    private final VoicePlan plan;
    private final Platform platform;
    private final Map<String, DialPlanRules> dialPlans = new HashMap<>();
    private final Map<String, PolicyRoutes> policies = new HashMap<>();
    private final Map<String, TrunkRules> trunks = new HashMap<>();
    /** By the gateways' names as the routes write them. */
    private final Map<String, TrunkRules> ownTrunks = new HashMap<>();

    private final TrunkRules globalTrunk;
    private final PatternSet routes;

    /** A dial plan by its name, ready to be asked. */
    record DialPlanRules(String name, Rules rules) {}

    private Simulator(VoicePlan plan, Platform platform, @Nullable ServicePlan service) {
        this.plan = plan;
        this.platform = platform;
        for (NamedDialPlan each : plan.dialPlans()) {
            var ready = new DialPlanRules(each.name(), rules(each.rules(), service));
            dialPlans.put(each.name(), ready);
            dialPlans.put(key(each.name()), ready);
        }
        if (service != null) {
            dialPlans.putIfAbsent(GLOBAL, new DialPlanRules("Global", rules(List.of(), service)));
        }
        var compiled = new HashMap<List<NormalizationRule>, Rules>();
        plan.trunks()
                .forEach(trunk -> trunks.put(
                        gatewayKey(trunk.name()),
                        new TrunkRules(trunk, platform, rules -> compiled.computeIfAbsent(rules, Rules::new))));
        this.globalTrunk = trunks.getOrDefault(GLOBAL, TrunkRules.NONE);
        for (Route route : plan.routes()) {
            for (String gateway : route.gateways()) {
                TrunkRules own = trunks.get(gatewayKey(gateway));
                if (own != null) {
                    ownTrunks.put(gateway, own);
                }
            }
        }
        for (Policy each : plan.policies()) {
            var ready = new PolicyRoutes(each, plan.routes(), ownTrunks);
            policies.put(each.name(), ready);
            policies.put(key(each.name()), ready);
        }
        this.routes = PatternSet.allOf(plan.routes().stream()
                .map(route -> DialPattern.parse(route.pattern()))
                .toList());
    }

    public static Simulator of(VoicePlan plan, Platform platform) {
        return new Simulator(plan, platform, null);
    }

    /**
     * As {@link #of(VoicePlan, Platform)}, in Teams with the dial plan of a country behind the rules of the tenant.
     *
     * @throws IllegalArgumentException for a platform that has none
     */
    public static Simulator of(VoicePlan plan, Platform platform, ServicePlan service) {
        if (platform != Platform.TEAMS) {
            throw new IllegalArgumentException("Only Teams has a dial plan of the service, not " + platform.word());
        }
        return new Simulator(plan, platform, service);
    }

    private static Rules rules(List<NormalizationRule> own, @Nullable ServicePlan service) {
        return new Rules(
                service == null
                        ? own
                        : Stream.concat(own.stream(), service.rules().stream()).toList());
    }

    /** What becomes of a call. */
    public Call call(String dialled, Who who, Gateways gateways) {
        DialPlanRules dialPlan = dialPlan(who);
        if (dialPlan == null && !isGlobal(who.dialPlan())) {
            return new Call(
                    dialled,
                    null,
                    new Normalized(List.of(), dialled),
                    null,
                    List.of(),
                    new Outcome.UnknownDialPlan(String.valueOf(who.dialPlan())));
        }
        Normalized normalized = normalize(dialled, dialPlan);
        PolicyRoutes policy = policy(who);
        List<Attempt> attempts = List.of();
        Outcome outcome;
        if (policy == null) {
            outcome = isGlobal(who.policy())
                    ? new Outcome.NothingAllowed()
                    : new Outcome.UnknownPolicy(String.valueOf(who.policy()));
        } else if (policy.usages().isEmpty()) {
            outcome = new Outcome.NothingAllowed();
        } else {
            List<Candidate> candidates = policy.candidates(routes.findIn(routed(normalized.number())));
            attempts = attempts(candidates, normalized.number(), who, gateways);
            outcome = outcome(attempts);
        }
        return new Call(
                dialled,
                dialPlan == null ? null : dialPlan.name(),
                normalized,
                policy == null ? null : policy.name(),
                attempts,
                outcome);
    }

    /** What the dial plan that applies to someone makes of what is dialled. */
    public Normalized normalize(String dialled, Who who) {
        return normalize(dialled, dialPlan(who));
    }

    private Normalized normalize(String dialled, @Nullable DialPlanRules dialPlan) {
        Rules.Applied first = dialPlan == null ? null : dialPlan.rules().apply(dialled);
        if (dialPlan == null || first == null) {
            return new Normalized(List.of(), dialled);
        }
        Rules.Applied second =
                isNormalizedAgain(first.result()) ? dialPlan.rules().apply(first.result()) : null;
        return second == null
                ? new Normalized(List.of(first.rule()), first.result())
                : new Normalized(List.of(first.rule(), second.rule()), second.result());
    }

    boolean isNormalizedAgain(String result) {
        return platform == Platform.TEAMS && !result.startsWith("+");
    }

    /** Patterns of routes in Teams do not see what follows a semicolon. */
    String routed(String number) {
        int parameters = platform == Platform.TEAMS ? number.indexOf(';') : -1;
        return parameters < 0 ? number : number.substring(0, parameters);
    }

    /** Exactly one dial plan applies, and nothing is merged: the user's, else the pool's, the site's, the global one. */
    @Nullable
    DialPlanRules dialPlan(Who who) {
        if (who.dialPlan() != null) {
            return named(dialPlans, who.dialPlan());
        }
        for (String scope : scopes(who)) {
            DialPlanRules found = dialPlans.get(scope);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Nullable
    PolicyRoutes policy(Who who) {
        if (who.policy() != null) {
            return named(policies, who.policy());
        }
        for (String scope : scopes(who)) {
            PolicyRoutes found = policies.get(scope);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Scopes from the nearest to the widest. Teams has no other than the global one. */
    private List<String> scopes(Who who) {
        var scopes = new ArrayList<String>(3);
        if (platform != Platform.TEAMS) {
            if (who.pool() != null) {
                scopes.add(key("Registrar:" + who.pool()));
            }
            if (who.site() != null) {
                scopes.add(key("site:" + who.site()));
            }
        }
        scopes.add(GLOBAL);
        return scopes;
    }

    /** The nearest trunk configuration: the gateway's, else the site's, else the global one. */
    TrunkRules trunk(@Nullable String gateway, @Nullable String site) {
        TrunkRules own = gateway == null ? null : ownTrunks.get(gateway);
        return own == null ? trunkOfScope(site) : own;
    }

    /** What holds for gateways without a configuration of their own. */
    TrunkRules trunkOfScope(@Nullable String site) {
        TrunkRules ofSite = site == null ? null : trunks.get(key("site:" + site));
        return ofSite == null ? globalTrunk : ofSite;
    }

    private List<Attempt> attempts(List<Candidate> candidates, String number, Who who, Gateways gateways) {
        var tried = new Tries(this, number, who, gateways, candidates.size());
        candidates.forEach(tried::add);
        return tried.attempts();
    }

    private static Outcome outcome(List<Attempt> attempts) {
        for (Attempt attempt : attempts) {
            if (attempt.fate() == Attempt.Fate.TAKES_IT) {
                return new Outcome.Routed(attempt);
            }
            if (attempt.fate() == Attempt.Fate.ENDS_IT && attempt.code() != null) {
                return new Outcome.Refused(attempt, attempt.code());
            }
        }
        return attempts.isEmpty() ? new Outcome.NoRoute() : new Outcome.AllGatewaysOut();
    }

    /**
     * Whether the next gateway is tried after an answer. Servers go on after 5xx; Teams after the FailoverResponseCodes of
     * New-CsOnlinePSTNGateway, by default 408, 503 and 504.
     */
    boolean goesOnAfter(int code) {
        return platform == Platform.TEAMS ? code == 408 || code == 503 || code == 504 : code >= 500 && code <= 599;
    }

    public VoicePlan plan() {
        return plan;
    }

    public Platform platform() {
        return platform;
    }

    static boolean isGlobal(@Nullable String name) {
        return name == null || key(name).equals(GLOBAL);
    }

    /** Most names are written as the plan writes them. */
    private static <T> @Nullable T named(Map<String, T> things, String name) {
        T exactly = things.get(name);
        return exactly == null ? things.get(key(name)) : exactly;
    }

    /** Names are the same in any letter case. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A gateway has the same name with and without the prefix that it has in the topology. */
    static String gatewayKey(String name) {
        String key = key(name);
        return key.startsWith("pstngateway:") ? key.substring("pstngateway:".length()) : key;
    }
}
