package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.texts;
import static org.dialworks.powershell.Statement.comment;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script.TextParameter;
import org.dialworks.powershell.Statement;
import org.dialworks.routing.plan.VoicePlan;

/** What brings Direct Routing of a Teams tenant to a plan, and what takes it back. */
final class TeamsScript implements PlatformScript {

    private final VoicePlan plan;
    private final TeamsTerms terms;

    TeamsScript(VoicePlan plan, TeamsTerms terms) {
        this.plan = plan;
        this.terms = terms;
    }

    private List<ObjectKind> kinds() {
        var kinds = new ArrayList<ObjectKind>();
        if (!terms.dialPlans().isEmpty()) {
            kinds.add(ObjectKind.TENANT_DIAL_PLAN);
        }
        kinds.add(ObjectKind.ONLINE_ROUTE);
        kinds.add(ObjectKind.ONLINE_POLICY);
        if (!terms.gateways().isEmpty()) {
            kinds.add(ObjectKind.TRANSLATION_RULE);
            kinds.add(ObjectKind.ONLINE_GATEWAY);
        }
        return kinds;
    }

    @Override
    public List<String> nouns() {
        var nouns = new ArrayList<String>();
        kinds().forEach(kind -> nouns.add(kind.noun()));
        nouns.add(UsageSteps.TEAMS.noun());
        return nouns;
    }

    private List<Statement> reads() {
        var reads = new ArrayList<Statement>();
        reads.add(comment("What is there now"));
        kinds().forEach(kind -> reads.add(kind.read()));
        return reads;
    }

    @Override
    public List<TextParameter> parameters() {
        return plan.tests().isEmpty() ? List.of() : List.of(TenantTest.parameter());
    }

    @Override
    public List<Statement> apply(SavedState saved) {
        var body = new ArrayList<Statement>();
        body.addAll(GatewaySteps.check(plan, Generation.TEAMS));
        body.addAll(saved.save());
        body.addAll(reads());
        terms.dialPlans().forEach(dialPlan -> body.addAll(TenantDialPlan.ensure(dialPlan)));
        if (!plan.usages().isEmpty()) {
            body.add(comment("PSTN usages, each waited for until it can be read back"));
            plan.usages().forEach(usage -> body.addAll(UsageSteps.TEAMS.ensure(usage)));
        }
        translationRules(body);
        List<VoicePlan.Route> routes = PlatformScript.inOrder(plan);
        for (int position = 0; position < routes.size(); position++) {
            VoicePlan.Route route = routes.get(position);
            body.add(comment("Route " + route.name()));
            var settings = new ArrayList<Setting>();
            settings.add(new Setting.Text("NumberPattern", route.pattern()));
            settings.add(Setting.Names.anyOrder(
                    "OnlinePstnUsages", texts(route.usages()).items()));
            settings.add(Setting.Names.anyOrder("OnlinePstnGatewayList", GatewaySteps.of(route, Generation.TEAMS)));
            PlatformScript.description(route.description(), settings);
            body.addAll(ObjectKind.ONLINE_ROUTE.ensure(route.name(), settings, List.of(ObjectKind.priority(position))));
        }
        body.addAll(PlatformScript.order(ObjectKind.ONLINE_ROUTE, routes));
        for (VoicePlan.Policy policy : terms.policies()) {
            body.add(comment("Voice routing policy " + policy.name()));
            var settings = new ArrayList<Setting>();
            settings.add(Setting.Names.of("OnlinePstnUsages", policy.usages()));
            PlatformScript.description(policy.description(), settings);
            body.addAll(ObjectKind.ONLINE_POLICY.ensure(policy.name(), settings, List.of()));
        }
        body.addAll(TenantTest.statements(plan.tests()));
        return body;
    }

    /** A rule must be there before a gateway can have it. */
    private void translationRules(List<Statement> body) {
        for (TeamsTerms.NamedRule named : terms.rules()) {
            body.add(comment("Translation rule " + named.name()));
            var settings = new ArrayList<Setting>();
            settings.add(new Setting.Text("Pattern", named.rule().pattern()));
            settings.add(new Setting.Text("Translation", named.rule().translation()));
            PlatformScript.description(named.rule().description(), settings);
            body.addAll(ObjectKind.TRANSLATION_RULE.ensure(named.name(), settings, List.of()));
        }
        if (!terms.rules().isEmpty()) {
            // What was asked for last is what becomes visible last.
            String last = terms.rules().getLast().name();
            body.add(UsageSteps.awaited(
                    "Translation rule " + last,
                    Steps.one(Steps.found(
                            ObjectKind.TRANSLATION_RULE.command("Get").cmdlet(), last))));
        }
        for (TeamsTerms.GatewayRules gateway : terms.gateways()) {
            body.add(comment("Gateway " + gateway.gateway() + ": what becomes of numbers on the way"));
            List<Setting> lists = gateway.lists().entrySet().stream()
                    .<Setting>map(list -> Setting.Names.of(list.getKey(), list.getValue()))
                    .toList();
            body.addAll(ObjectKind.ONLINE_GATEWAY.adjust(gateway.gateway(), lists));
        }
    }

    @Override
    public List<Statement> rollback(SavedState saved) {
        var body = new ArrayList<Statement>(saved.load());
        body.addAll(reads());
        for (VoicePlan.Policy policy : terms.policies()) {
            body.add(comment("Voice routing policy " + policy.name()));
            body.addAll(ObjectKind.ONLINE_POLICY.restore(
                    policy.name(), List.of("Description"), List.of("OnlinePstnUsages")));
        }
        for (VoicePlan.Route route : plan.routes()) {
            body.add(comment("Route " + route.name()));
            body.addAll(ObjectKind.ONLINE_ROUTE.restore(
                    route.name(),
                    List.of("NumberPattern", "Description"),
                    List.of("OnlinePstnUsages", "OnlinePstnGatewayList")));
        }
        body.addAll(PlatformScript.restoreOrder(ObjectKind.ONLINE_ROUTE, plan));
        for (TeamsTerms.GatewayRules gateway : terms.gateways()) {
            body.add(comment("Gateway " + gateway.gateway()));
            body.addAll(ObjectKind.ONLINE_GATEWAY.restore(
                    gateway.gateway(), List.of(), List.copyOf(TeamsTerms.LISTS.keySet())));
        }
        for (TeamsTerms.NamedRule named : terms.rules()) {
            body.add(comment("Translation rule " + named.name()));
            body.addAll(ObjectKind.TRANSLATION_RULE.restore(
                    named.name(), List.of("Pattern", "Translation", "Description"), List.of()));
        }
        body.addAll(UsageSteps.TEAMS.restore(plan.usages()));
        terms.dialPlans().forEach(dialPlan -> body.addAll(TenantDialPlan.restore(dialPlan.name())));
        return body;
    }

    @Override
    public Summary summary() {
        var summary = new Summary();
        for (VoicePlan.NamedDialPlan dialPlan : terms.dialPlans()) {
            summary.object(ObjectKind.TENANT_DIAL_PLAN, dialPlan.name());
            dialPlan.rules()
                    .forEach(rule -> summary.creates("normalization rule " + dialPlan.name() + "/" + rule.name()));
            summary.removesOthers("normalization rule", ObjectKind.TENANT_DIAL_PLAN.called(dialPlan.name()));
        }
        plan.usages().forEach(usage -> summary.creates("PSTN usage " + usage));
        terms.rules().forEach(rule -> summary.object(ObjectKind.TRANSLATION_RULE, rule.name()));
        terms.gateways().forEach(gateway -> summary.changes("rules of PSTN gateway " + gateway.gateway()));
        plan.routes().forEach(route -> summary.object(ObjectKind.ONLINE_ROUTE, route.name()));
        terms.policies().forEach(policy -> summary.object(ObjectKind.ONLINE_POLICY, policy.name()));
        return summary;
    }
}
