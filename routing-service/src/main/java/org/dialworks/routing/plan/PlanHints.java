package org.dialworks.routing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dialworks.contracts.Platform;
import org.dialworks.routing.plan.VoicePlan.Trunk;
import org.dialworks.routing.rule.Lint;
import org.dialworks.routing.rule.NormalizationRule;

/** What of a plan is allowed and works, but should be looked at. */
final class PlanHints {

    private final List<Hint> hints = new ArrayList<>();

    private PlanHints() {}

    static List<Hint> of(VoicePlan plan, Platform platform) {
        boolean teams = platform == Platform.TEAMS;
        var reading = new PlanHints();
        for (int i = 0; i < plan.dialPlans().size(); i++) {
            reading.look(
                    "/model/dialPlans/" + i + "/rules",
                    plan.dialPlans().get(i).rules(),
                    teams ? NormalizationRule::teamsLints : NormalizationRule::lints);
        }
        for (int i = 0; i < plan.trunks().size(); i++) {
            Trunk trunk = plan.trunks().get(i);
            String at = "/model/trunks/" + i;
            Function<NormalizationRule, List<Lint>> lints =
                    teams ? NormalizationRule::teamsTranslationLints : NormalizationRule::lints;
            reading.look(at + "/called", trunk.called(), lints);
            reading.look(at + "/calling", trunk.calling(), lints);
            reading.look(at + "/inboundCalled", trunk.inboundCalled(), lints);
            reading.look(at + "/inboundCalling", trunk.inboundCalling(), lints);
        }
        return List.copyOf(reading.hints);
    }

    private void look(String at, List<NormalizationRule> rules, Function<NormalizationRule, List<Lint>> lints) {
        for (int i = 0; i < rules.size(); i++) {
            String pointer = at + "/" + i;
            lints.apply(rules.get(i)).forEach(lint -> hints.add(new Hint(pointer, lint.kind(), lint.detail())));
        }
    }
}
