package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.texts;
import static org.dialworks.powershell.Statement.comment;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Statement;
import org.dialworks.routing.plan.VoicePlan;

/** What brings a Lync Server or Skype for Business Server to a plan, and what takes it back. */
final class ServerScript implements PlatformScript {

    private final VoicePlan plan;
    private final Generation target;

    ServerScript(VoicePlan plan, Generation target) {
        this.plan = plan;
        this.target = target;
    }

    private boolean hasCallingRules() {
        return target != Generation.LYNC2010;
    }

    /** Only what the plan has to do with is read and saved. */
    private List<ObjectKind> kinds() {
        var kinds = new ArrayList<ObjectKind>();
        if (!plan.dialPlans().isEmpty()) {
            kinds.add(ObjectKind.DIAL_PLAN);
        }
        if (!plan.trunks().isEmpty()) {
            kinds.add(ObjectKind.TRUNK);
        }
        kinds.add(ObjectKind.VOICE_ROUTE);
        kinds.add(ObjectKind.VOICE_POLICY);
        if (!tests().isEmpty()) {
            kinds.add(ObjectKind.VOICE_TEST);
        }
        return kinds;
    }

    private List<RuleKind> ruleKinds() {
        var kinds = new ArrayList<RuleKind>();
        if (!plan.dialPlans().isEmpty()) {
            kinds.add(RuleKind.NORMALIZATION);
        }
        if (!plan.trunks().isEmpty()) {
            kinds.add(RuleKind.CALLED);
            if (hasCallingRules()) {
                kinds.add(RuleKind.CALLING);
            }
        }
        return kinds;
    }

    @Override
    public List<String> nouns() {
        var nouns = new ArrayList<String>();
        kinds().forEach(kind -> nouns.add(kind.noun()));
        ruleKinds().forEach(kind -> nouns.add(kind.noun()));
        nouns.add(UsageSteps.SERVER.noun());
        return nouns;
    }

    private List<Statement> reads() {
        var reads = new ArrayList<Statement>();
        reads.add(comment("What is there now"));
        kinds().forEach(kind -> reads.add(kind.read()));
        ruleKinds().forEach(kind -> reads.add(kind.read()));
        return reads;
    }

    @Override
    public List<Statement> apply(SavedState saved) {
        var body = new ArrayList<Statement>();
        body.addAll(GatewaySteps.check(plan, target));
        body.addAll(saved.save());
        body.addAll(reads());
        for (VoicePlan.NamedDialPlan dialPlan : plan.dialPlans()) {
            body.add(comment("Dial plan " + dialPlan.name() + " with its rules in the order they are tried"));
            var settings = new ArrayList<Setting>();
            PlatformScript.description(dialPlan.description(), settings);
            // Devices heed a prefix only with this on, and the platform takes it only with a prefix.
            settings.add(new Setting.Truth("OptimizeDeviceDialing", dialPlan.externalAccessPrefix() != null));
            if (dialPlan.externalAccessPrefix() != null) {
                settings.add(new Setting.Text("ExternalAccessPrefix", dialPlan.externalAccessPrefix()));
            }
            body.addAll(ObjectKind.DIAL_PLAN.ensure(dialPlan.name(), settings, List.of()));
            body.addAll(RuleKind.NORMALIZATION.ensure(dialPlan.name(), dialPlan.rules()));
        }
        if (!plan.usages().isEmpty()) {
            body.add(comment("PSTN usages, each waited for until it can be read back"));
            plan.usages().forEach(usage -> body.addAll(UsageSteps.SERVER.ensure(usage)));
        }
        plan.trunks().forEach(trunk -> trunk(body, trunk));
        routes(body);
        for (VoicePlan.Policy policy : plan.policies()) {
            body.add(comment("Voice policy " + policy.name()));
            var settings = new ArrayList<Setting>();
            settings.add(Setting.Names.of("PstnUsages", policy.usages()));
            PlatformScript.description(policy.description(), settings);
            body.addAll(ObjectKind.VOICE_POLICY.ensure(policy.name(), settings, List.of()));
        }
        tests().forEach(test -> body.addAll(TestCall.statements(test)));
        return body;
    }

    private List<VoicePlan.TestCall> tests() {
        return plan.tests().stream().filter(test -> !test.route().isEmpty()).toList();
    }

    private String scope(VoicePlan.Trunk trunk) {
        boolean wide = trunk.name().equals(ObjectKind.GLOBAL) || trunk.name().startsWith("site:");
        return wide ? trunk.name() : GatewaySteps.identity(target, trunk.name());
    }

    private void trunk(List<Statement> body, VoicePlan.Trunk trunk) {
        String scope = scope(trunk);
        body.add(comment("Trunk " + scope + ": what becomes of numbers on the way out"));
        body.addAll(ObjectKind.TRUNK.ensure(
                scope, List.of(new Setting.Truth("RemovePlusFromUri", trunk.removePlus())), List.of()));
        body.addAll(RuleKind.CALLED.ensure(scope, trunk.called()));
        if (hasCallingRules()) {
            body.addAll(RuleKind.CALLING.ensure(scope, trunk.calling()));
        }
    }

    private void routes(List<Statement> body) {
        List<VoicePlan.Route> routes = PlatformScript.inOrder(plan);
        for (int position = 0; position < routes.size(); position++) {
            VoicePlan.Route route = routes.get(position);
            body.add(comment("Route " + route.name()));
            var settings = new ArrayList<Setting>();
            settings.add(new Setting.Text("NumberPattern", route.pattern()));
            settings.add(
                    Setting.Names.anyOrder("PstnUsages", texts(route.usages()).items()));
            settings.add(Setting.Names.anyOrder("PstnGatewayList", GatewaySteps.of(route, target)));
            PlatformScript.description(route.description(), settings);
            settings.add(new Setting.Truth("SuppressCallerId", route.callerId() != null));
            if (route.callerId() != null) {
                settings.add(new Setting.Text("AlternateCallerId", route.callerId()));
            }
            body.addAll(ObjectKind.VOICE_ROUTE.ensure(route.name(), settings, List.of(ObjectKind.priority(position))));
        }
        body.addAll(PlatformScript.order(ObjectKind.VOICE_ROUTE, routes));
    }

    @Override
    public List<Statement> rollback(SavedState saved) {
        var body = new ArrayList<Statement>(saved.load());
        body.addAll(reads());
        for (VoicePlan.TestCall test : tests()) {
            body.add(comment("Voice test configuration " + test.name()));
            body.addAll(ObjectKind.VOICE_TEST.restore(
                    test.name(),
                    List.of(
                            "DialedNumber",
                            "ExpectedTranslatedNumber",
                            "ExpectedRoute",
                            "ExpectedUsage",
                            "TargetDialplan",
                            "TargetVoicePolicy"),
                    List.of()));
        }
        for (VoicePlan.Policy policy : plan.policies()) {
            body.add(comment("Voice policy " + policy.name()));
            body.addAll(ObjectKind.VOICE_POLICY.restore(policy.name(), List.of("Description"), List.of("PstnUsages")));
        }
        for (VoicePlan.Route route : plan.routes()) {
            body.add(comment("Route " + route.name()));
            body.addAll(ObjectKind.VOICE_ROUTE.restore(
                    route.name(),
                    List.of("NumberPattern", "Description", "SuppressCallerId", "AlternateCallerId"),
                    List.of("PstnUsages", "PstnGatewayList")));
        }
        body.addAll(PlatformScript.restoreOrder(ObjectKind.VOICE_ROUTE, plan));
        for (VoicePlan.Trunk trunk : plan.trunks()) {
            body.add(comment("Trunk " + scope(trunk)));
            body.addAll(RuleKind.CALLED.restore(scope(trunk)));
            if (hasCallingRules()) {
                body.addAll(RuleKind.CALLING.restore(scope(trunk)));
            }
            body.addAll(ObjectKind.TRUNK.restore(scope(trunk), List.of("RemovePlusFromUri"), List.of()));
        }
        body.addAll(UsageSteps.SERVER.restore(plan.usages()));
        for (VoicePlan.NamedDialPlan dialPlan : plan.dialPlans()) {
            body.add(comment("Dial plan " + dialPlan.name()));
            body.addAll(RuleKind.NORMALIZATION.restore(dialPlan.name()));
            body.addAll(ObjectKind.DIAL_PLAN.restore(
                    dialPlan.name(),
                    List.of("Description", "OptimizeDeviceDialing", "ExternalAccessPrefix"),
                    List.of()));
        }
        return body;
    }

    @Override
    public Summary summary() {
        var summary = new Summary();
        for (VoicePlan.NamedDialPlan dialPlan : plan.dialPlans()) {
            summary.object(ObjectKind.DIAL_PLAN, dialPlan.name());
            dialPlan.rules().forEach(rule -> summary.creates(RuleKind.NORMALIZATION, dialPlan.name(), rule.name()));
            summary.removesOthers(RuleKind.NORMALIZATION.words(), ObjectKind.DIAL_PLAN.called(dialPlan.name()));
        }
        plan.usages().forEach(usage -> summary.creates("PSTN usage " + usage));
        for (VoicePlan.Trunk trunk : plan.trunks()) {
            summary.object(ObjectKind.TRUNK, scope(trunk));
            trunk.called().forEach(rule -> summary.creates(RuleKind.CALLED, scope(trunk), rule.name()));
            trunk.calling().forEach(rule -> summary.creates(RuleKind.CALLING, scope(trunk), rule.name()));
            summary.removesOthers(RuleKind.CALLED.words(), ObjectKind.TRUNK.called(scope(trunk)));
            if (hasCallingRules()) {
                summary.removesOthers(RuleKind.CALLING.words(), ObjectKind.TRUNK.called(scope(trunk)));
            }
        }
        plan.routes().forEach(route -> summary.object(ObjectKind.VOICE_ROUTE, route.name()));
        plan.policies().forEach(policy -> summary.object(ObjectKind.VOICE_POLICY, policy.name()));
        tests().forEach(test -> summary.object(ObjectKind.VOICE_TEST, test.name()));
        return summary;
    }
}
