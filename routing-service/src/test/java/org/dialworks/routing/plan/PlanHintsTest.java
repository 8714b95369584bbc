package org.dialworks.routing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.rule.Lint;
import org.dialworks.routing.rule.NormalizationRule;
import org.dialworks.routing.site.WorkedIntents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanHintsTest {

    private static final NormalizationRule SLOPPY = new NormalizationRule("Four", "\\d{4}", "47$2", "");

    @Test
    void pointsAtTheRuleAndSaysWhatIsOdd() {
        var plan = new VoicePlan(
                List.of(new VoicePlan.NamedDialPlan("Global", List.of(SLOPPY))),
                List.of(),
                List.of(),
                List.of(),
                List.of(new VoicePlan.Trunk("Global", List.of(SLOPPY), List.of(), List.of(), List.of(), false)),
                List.of());
        assertThat(PlanHints.of(plan, Platform.LYNC2013))
                .extracting(Hint::pointer, Hint::kind)
                .containsExactly(
                        tuple("/model/dialPlans/0/rules/0", Lint.Kind.UNANCHORED),
                        tuple("/model/dialPlans/0/rules/0", Lint.Kind.LITERAL_DOLLAR),
                        tuple("/model/trunks/0/called/0", Lint.Kind.UNANCHORED),
                        tuple("/model/trunks/0/called/0", Lint.Kind.LITERAL_DOLLAR));
        assertThat(PlanHints.of(plan, Platform.TEAMS)).extracting(Hint::kind).contains(Lint.Kind.WITHOUT_PLUS);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("org.dialworks.routing.plan.ExpandIntentTest#workedIntents")
    void whatAnIntentExpandsToIsAnchoredAndSendsNoStrayDollar(String name, Platform platform) {
        VoicePlan plan = ExpandIntent.expand(WorkedIntents.read(name).on(platform));
        assertThat(PlanHints.of(plan, platform))
                .extracting(Hint::kind)
                .doesNotContain(Lint.Kind.UNANCHORED, Lint.Kind.LITERAL_DOLLAR, Lint.Kind.TOO_LONG);
    }
}
