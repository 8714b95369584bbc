package org.dialworks.routing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dialworks.routing.plan.PlanDiff.Change;
import org.dialworks.routing.plan.VoicePlan.NamedDialPlan;
import org.dialworks.routing.plan.VoicePlan.Policy;
import org.dialworks.routing.plan.VoicePlan.Route;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.site.WorkedIntents;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

    private static final VoicePlan BRITAIN = ExpandIntent.expand(WorkedIntents.read("britain"));
    private static final NormalizationRule A = rule("A", "^1$");
    private static final NormalizationRule B = rule("B", "^2$");
    private static final NormalizationRule C = rule("C", "^3$");

    @Test
    void saysWhatWasAddedRemovedChangedAndMoved() {
        VoicePlan before = plan(List.of(A, B, C), List.of("One", "Two"), List.of(route("R1", 0), route("R2", 1)));
        VoicePlan after = plan(
                List.of(C, A, rule("B", "^22$"), rule("D", "^4$")),
                List.of("Two", "One"),
                List.of(route("R0", 0), route("R2", 1)));
        assertThat(PlanDiff.of(before, after).changes())
                .extracting(Change::words)
                .containsExactly(
                        "Rule C of dial plan Global is now first",
                        "Rule B of dial plan Global has pattern ^22$ instead of ^2$",
                        "Rule D of dial plan Global is new, after B",
                        "Route R1 is gone",
                        "Route R0 is new, first",
                        "Usage One of policy Global stands now after Two");
    }

    @Test
    void aRouteInFrontMovesNoOther() {
        VoicePlan before = plan(List.of(), List.of(), List.of(route("R1", 0), route("R2", 1)));
        VoicePlan after = plan(List.of(), List.of(), List.of(route("R0", 0), route("R1", 1), route("R2", 2)));
        assertThat(PlanDiff.of(before, after).changes())
                .extracting(Change::words)
                .containsExactly("Route R0 is new, first");
        VoicePlan gaps = plan(List.of(), List.of(), List.of(route("R1", 0), route("R2", 7)));
        assertThat(PlanDiff.of(before, gaps).changes())
                .extracting(Change::words)
                .containsExactly("Route R2 has priority 7 instead of 1");
    }

    @Test
    void aFieldThatGetsAValueOrLosesIt() {
        var plain = new NamedDialPlan("Global", List.of());
        var prefixed = new NamedDialPlan("Global", List.of(), null, "9");
        VoicePlan without = new VoicePlan(List.of(plain), List.of(), List.of(), List.of(), List.of(), List.of());
        VoicePlan with = new VoicePlan(List.of(prefixed), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(PlanDiff.of(without, with).changes())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.words()).isEqualTo("Dial plan Global has external access prefix 9"));
        assertThat(PlanDiff.of(with, without).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.words())
                        .isEqualTo("Dial plan Global has no external access prefix any more, which was 9"));
    }

    @Property(tries = 50)
    void aPlanDiffersFromAnotherExactlyWhenTheyAreNotTheSame(@ForAll long seed, @ForAll boolean shuffled) {
        VoicePlan before = BRITAIN;
        var rules = new ArrayList<>(before.dialPlans().getFirst().rules());
        if (shuffled) {
            Collections.shuffle(rules, new Random(seed));
        }
        VoicePlan after = new VoicePlan(
                List.of(new NamedDialPlan(
                        before.dialPlans().getFirst().name(),
                        rules,
                        before.dialPlans().getFirst().description(),
                        before.dialPlans().getFirst().externalAccessPrefix())),
                before.usages(),
                before.routes(),
                before.policies(),
                before.trunks(),
                before.tests());
        assertThat(PlanDiff.of(before, after).changes().isEmpty()).isEqualTo(before.equals(after));
    }

    private static NormalizationRule rule(String name, String pattern) {
        return new NormalizationRule(name, pattern, "+1", "");
    }

    private static Route route(String name, int priority) {
        return new Route(name, "^1", List.of("One"), List.of("gw"), priority);
    }

    private static VoicePlan plan(List<NormalizationRule> rules, List<String> usages, List<Route> routes) {
        return new VoicePlan(
                List.of(new NamedDialPlan("Global", rules)),
                List.of("One", "Two"),
                routes,
                List.of(new Policy("Global", usages)),
                List.of(),
                List.of());
    }
}
