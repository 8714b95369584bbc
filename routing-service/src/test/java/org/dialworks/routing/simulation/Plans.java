package org.dialworks.routing.simulation;

import java.util.Arrays;
import java.util.List;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.plan.VoicePlan.NamedDialPlan;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.plan.VoicePlan.TestCall;
import org.dialworks.routing.plan.VoicePlan.Trunk;
import org.dialworks.routing.rule.NormalizationRule;

/** Plans in few words. */
final class Plans {

    private Plans() {}

    /** The example of "Configure call routing for Direct Routing": two policies, three usages, four routes, six SBCs. */
    static VoicePlan directRouting() {
        return new VoicePlan(
                List.of(),
                List.of("US and Canada", "International"),
                List.of(
                        route("Redmond 1", "^\\+1(425|206)(\\d{7})$", 1, "US and Canada", "sbc1", "sbc2"),
                        route("Redmond 2", "^\\+1(425|206)(\\d{7})$", 2, "US and Canada", "sbc3", "sbc4"),
                        route("Other +1", "^\\+1(\\d{10})$", 3, "US and Canada", "sbc5", "sbc6"),
                        route("International", "^\\+\\d+$", 4, "International", "sbc2", "sbc5")),
                List.of(
                        new Policy("US Only", List.of("US and Canada")),
                        new Policy("No Restrictions", List.of("US and Canada", "International"))),
                List.of(),
                List.of());
    }

    static Route route(String name, String pattern, int priority, String usage, String... gateways) {
        return new Route(name, pattern, List.of(usage), List.of(gateways), priority);
    }

    static NormalizationRule rule(String name, String pattern, String translation) {
        return new NormalizationRule(name, pattern, translation, "");
    }

    static NamedDialPlan dialPlan(String name, NormalizationRule... rules) {
        return new NamedDialPlan(name, List.of(rules));
    }

    static Trunk trunk(String name, boolean removePlus, NormalizationRule... called) {
        return new Trunk(name, Arrays.asList(called), List.of(), List.of(), List.of(), removePlus);
    }

    /** A plan with a global dial plan of these rules and no routes. */
    static VoicePlan ofRules(NormalizationRule... rules) {
        return new VoicePlan(List.of(dialPlan("Global", rules)), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** One policy, Global, over usages in this order. */
    static VoicePlan ofRoutes(List<String> usages, Route... routes) {
        return new VoicePlan(
                List.of(), usages, List.of(routes), List.of(new Policy("Global", usages)), List.of(), List.of());
    }

    static VoicePlan with(VoicePlan plan, List<Trunk> trunks, List<TestCall> tests) {
        return new VoicePlan(plan.dialPlans(), plan.usages(), plan.routes(), plan.policies(), trunks, tests);
    }
}
