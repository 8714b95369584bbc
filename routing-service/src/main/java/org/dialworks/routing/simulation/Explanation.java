package org.dialworks.routing.simulation;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Word;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.rule.DialPattern;
import org.dialworks.routing.rule.NormalizationRule;
import org.jspecify.annotations.Nullable;

/** Every step of a call with its reason, those too that did not match. Asks rule by rule, so that each can answer. */
public final class Explanation {

    private final Simulator simulator;
    private final List<Step> steps = new ArrayList<>();

    /** What a step is about. */
    public enum Stage implements Word {
        DIAL_PLAN,
        RULE,
        POLICY,
        USAGE,
        ROUTE,
        GATEWAY,
        TRUNK_RULE
    }

    /** How a step came out. */
    public enum Verdict implements Word {
        CHOSEN,
        MATCH,
        NO_MATCH,
        SKIPPED
    }

    /**
     * A step.
     *
     * @param subject the rule, usage, route or gateway
     * @param why the reason, in words
     */
    public record Step(Stage stage, String subject, Verdict verdict, String why) {}

    private Explanation(Simulator simulator) {
        this.simulator = simulator;
    }

    /** The steps of a call that was simulated, in the order in which the platform makes them. */
    public static List<Step> of(Simulator simulator, Call call, Who who) {
        var explanation = new Explanation(simulator);
        explanation.dialPlan(call, who);
        explanation.policy(call, who);
        explanation.gateways(call, who);
        return List.copyOf(explanation.steps);
    }

    private void dialPlan(Call call, Who who) {
        if (call.outcome() instanceof Outcome.UnknownDialPlan unknown) {
            add(Stage.DIAL_PLAN, unknown.name(), Verdict.NO_MATCH, "the plan has none of this name");
            return;
        }
        Simulator.DialPlanRules dialPlan = simulator.dialPlan(who);
        if (dialPlan == null) {
            add(Stage.DIAL_PLAN, "Global", Verdict.SKIPPED, "the plan has no dial plan that applies to this caller");
            return;
        }
        add(
                Stage.DIAL_PLAN,
                dialPlan.name(),
                Verdict.CHOSEN,
                who.dialPlan() == null ? "the nearest scope of the caller that has one" : "granted to the caller");
        String result = rules(Stage.RULE, dialPlan.rules(), call.dialled());
        if (result != null && simulator.isNormalizedAgain(result)) {
            add(
                    Stage.DIAL_PLAN,
                    dialPlan.name(),
                    Verdict.CHOSEN,
                    "once more: " + result + " does not begin with +, and Teams normalizes such a result again");
            rules(Stage.RULE, dialPlan.rules(), result);
        }
    }

    private @Nullable String rules(Stage stage, Rules rules, String number) {
        for (int i = 0; i < rules.list().size(); i++) {
            NormalizationRule rule = rules.list().get(i);
            var result = rule.apply(number);
            if (result.isEmpty()) {
                add(stage, rule.name(), Verdict.NO_MATCH, fits(rule.pattern(), number));
                continue;
            }
            add(stage, rule.name(), Verdict.MATCH, rule.pattern() + " makes " + result.get() + " of " + number);
            int left = rules.list().size() - i - 1;
            if (left > 0) {
                add(
                        stage,
                        rule.name(),
                        Verdict.SKIPPED,
                        left + " more are not looked at: the first that applies decides");
            }
            return result.get();
        }
        return null;
    }

    private static String fits(String pattern, String number) {
        return pattern + " does not fit " + number + ": "
                + DialPattern.parse(pattern).whyNot(number);
    }

    private void policy(Call call, Who who) {
        PolicyRoutes policy = simulator.policy(who);
        if (policy == null || call.policy() == null) {
            add(
                    Stage.POLICY,
                    who.policy() == null ? "Global" : who.policy(),
                    Verdict.NO_MATCH,
                    Words.of(call, simulator.platform()));
            return;
        }
        add(
                Stage.POLICY,
                policy.name(),
                Verdict.CHOSEN,
                who.policy() == null ? "the nearest scope of the caller that has one" : "granted to the caller");
        String number = simulator.routed(call.normalized().number());
        boolean decided = false;
        for (PolicyRoutes.Usage usage : policy.usages()) {
            decided |= usage(usage, number, decided);
        }
    }

    private boolean usage(PolicyRoutes.Usage usage, String number, boolean decided) {
        List<Route> routes =
                usage.routes().stream().map(simulator.plan().routes()::get).toList();
        boolean fits = routes.stream()
                .anyMatch(route -> DialPattern.parse(route.pattern()).isFoundIn(number));
        if (routes.isEmpty()) {
            add(Stage.USAGE, usage.name(), Verdict.NO_MATCH, "no route has this usage");
        } else if (!fits) {
            add(Stage.USAGE, usage.name(), Verdict.NO_MATCH, "none of its routes fits " + number);
        } else {
            add(
                    Stage.USAGE,
                    usage.name(),
                    Verdict.MATCH,
                    decided ? "a backup: an earlier usage decides" : "the first usage with a route that fits decides");
        }
        for (Route route : routes) {
            boolean match = DialPattern.parse(route.pattern()).isFoundIn(number);
            add(
                    Stage.ROUTE,
                    route.name(),
                    match ? Verdict.MATCH : Verdict.NO_MATCH,
                    match
                            ? route.pattern() + " fits " + number + "; priority " + route.priority()
                            : fits(route.pattern(), number));
        }
        return fits;
    }

    private void gateways(Call call, Who who) {
        String order = simulator.platform() == Platform.TEAMS
                ? "Teams tries the gateways of a route in random order"
                : "the gateways of a route take turns";
        for (Attempt attempt : call.attempts()) {
            String gateway = attempt.gateway() == null ? "the gateway of the topology" : attempt.gateway();
            String why = "route " + attempt.route() + ": "
                    + switch (attempt.fate()) {
                        case TAKES_IT -> "takes the call (" + order + ")";
                        case DOWN -> "is down, the next one is tried";
                        case FAILS_OVER -> "answers " + attempt.code() + ", the next one is tried";
                        case ENDS_IT -> "answers " + attempt.code() + ", which ends the call";
                        case BACKUP -> "would be tried next";
                        case NEVER_TRIED -> "is not tried, the call has ended";
                    };
            boolean out = attempt.fate() == Attempt.Fate.DOWN || attempt.fate() == Attempt.Fate.NEVER_TRIED;
            add(Stage.GATEWAY, gateway, out ? Verdict.SKIPPED : Verdict.MATCH, why);
            if (attempt.fate() == Attempt.Fate.TAKES_IT) {
                trunk(attempt, call.normalized().number(), who);
            }
        }
    }

    private void trunk(Attempt attempt, String number, Who who) {
        TrunkRules trunk = simulator.trunk(attempt.gateway(), who.site());
        String result = rules(Stage.TRUNK_RULE, trunk.calledRules(), number);
        if (trunk.removesPlus() && (result == null ? number : result).startsWith("+")) {
            add(Stage.TRUNK_RULE, trunk.name(), Verdict.MATCH, "takes the plus off, after the rules");
        }
    }

    private void add(Stage stage, String subject, Verdict verdict, String why) {
        steps.add(new Step(stage, subject, verdict, why));
    }
}
