package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.add;
import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.and;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.list;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.or;
import static org.dialworks.powershell.Expression.replace;
import static org.dialworks.powershell.Expression.result;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.forEach;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.stop;
import static org.dialworks.powershell.Statement.when;
import static org.dialworks.routing.script.GatewaySteps.GATEWAYS;
import static org.dialworks.routing.script.Steps.FOUND;
import static org.dialworks.routing.script.Steps.change;
import static org.dialworks.routing.script.Steps.changed;
import static org.dialworks.routing.script.Steps.count;
import static org.dialworks.routing.script.Steps.created;
import static org.dialworks.routing.script.Steps.found;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.CmdletChecker;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.rule.NormalizationRule;

/**
 * Global voice routing in one go: reads what is there, changes what differs, removes what a new installation came with,
 * and ends with test calls. A second run changes nothing.
 */
final class GlobalVoiceScript {

    private final VoicePlan plan;
    private final Generation target;
    private final boolean removeDefaults;

    private GlobalVoiceScript(VoicePlan plan, Generation target, boolean removeDefaults) {
        this.plan = plan;
        this.target = target;
        this.removeDefaults = removeDefaults;
    }

    /**
     * The script for a server platform.
     *
     * @param title what stands at the top: whose plan it is
     * @throws IllegalArgumentException for Teams, which has no such global objects
     */
    static Script write(String title, VoicePlan plan, Generation target, boolean removeDefaults) {
        if (target == Generation.TEAMS) {
            throw new IllegalArgumentException("global voice routing is written for servers, not for Teams");
        }
        var script = new Script(
                title + "\n"
                        + "Run it in the management shell of " + target.product() + ", as a voice administrator.\n"
                        + "With -WhatIf it only says what it would change. It stops at the first error; run it again after\n"
                        + "the cause is gone: what is done already stays, and nothing is done twice.",
                List.of("WhatIf"),
                new GlobalVoiceScript(plan, target, removeDefaults).body());
        return CmdletChecker.forTarget(target).require(script);
    }

    private List<Statement> body() {
        var body = new ArrayList<Statement>(Steps.begin());
        gateways(body);
        plan.dialPlans().forEach(dialPlan -> rules(body, dialPlan));
        for (String usage : plan.usages()) {
            body.add(comment("PSTN usage, waited for until it can be read back"));
            body.addAll(UsageSteps.SERVER.ensure(usage));
        }
        plan.routes().forEach(route -> route(body, route));
        plan.policies().forEach(policy -> policy(body, policy));
        if (removeDefaults) {
            body.addAll(DefaultsRemoval.statements());
        }
        plan.tests().forEach(test -> body.addAll(TestCall.statements(test)));
        body.add(comment("Done"));
        body.add(Steps.summary(
                "Global voice routing is in place.",
                "Global voice routing was in place already; nothing had to be changed."));
        return body;
    }

    private void gateways(List<Statement> body) {
        body.add(comment("The PSTN gateway by which calls leave"));
        body.add(assign(GATEWAYS, all(GatewaySteps.topology(target))));
        body.add(when(
                count(GATEWAYS).is(Operator.EQUAL, number(0)),
                stop(text(
                        "There is no PSTN gateway in the topology. Define one in Topology Builder, publish the topology"
                                + " and run this script again."))));
        List<String> named = plan.routes().stream()
                .flatMap(route -> route.gateways().stream())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            body.add(when(
                    count(GATEWAYS).is(Operator.GREATER, number(1)),
                    forEach(
                            "gateway",
                            GATEWAYS,
                            say(text("  "), variable("gateway").member("PoolFqdn"))),
                    stop(text("The topology has more than one PSTN gateway, listed above. Name the one to use in the"
                            + " site's intent (gateways) and fetch the script again."))));
        }
        for (String fqdn : named) {
            body.add(when(
                    count(named(fqdn)).is(Operator.EQUAL, number(0)),
                    forEach(
                            "gateway",
                            GATEWAYS,
                            say(text("  "), variable("gateway").member("PoolFqdn"))),
                    stop(text("The PSTN gateway " + fqdn + " of the intent is not in the topology, which has those"
                            + " listed above."))));
        }
    }

    private static Expression named(String fqdn) {
        return GATEWAYS.where(text(fqdn).is(Operator.EQUAL, current().member("PoolFqdn")));
    }

    /** The identity of the gateway as a string: {@code PstnGateway:gw1.contoso.com}. */
    private static Expression identity(Expression gateways) {
        return list(gateways.item(0).member("Identity")).is(Operator.JOIN, text(""));
    }

    private static List<Expression> identities(VoicePlan.Route route) {
        return route.gateways().isEmpty()
                ? List.of(identity(GATEWAYS))
                : route.gateways().stream().map(fqdn -> identity(named(fqdn))).toList();
    }

    private void rules(List<Statement> body, VoicePlan.NamedDialPlan dialPlan) {
        body.add(comment("Normalization rules, in the order they are tried"));
        for (int priority = 0; priority < dialPlan.rules().size(); priority++) {
            rule(body, dialPlan.name(), dialPlan.rules().get(priority), priority);
        }
    }

    private void rule(List<Statement> body, String parent, NormalizationRule rule, int priority) {
        String identity = parent + "/" + rule.name();
        Expression there = FOUND.item(0);
        body.add(assign(FOUND, found("Get-CsVoiceNormalizationRule", identity)));
        body.add(when(
                        count(FOUND).is(Operator.EQUAL, number(0)),
                        say("Creating rule " + rule.name() + ": " + rule.pattern() + " becomes " + rule.translation()),
                        change(Command.of("New-CsVoiceNormalizationRule")
                                .with("Parent", parent)
                                .with("Name", rule.name())
                                .with("Pattern", rule.pattern())
                                .with("Translation", rule.translation())
                                .with("Priority", number(priority))
                                .with("Description", rule.description())),
                        created(text("normalization rule " + identity)))
                .orIf(
                        or(
                                text(rule.pattern()).is(Operator.NOT_SAME_TEXT, there.member("Pattern")),
                                text(rule.translation()).is(Operator.NOT_SAME_TEXT, there.member("Translation")),
                                number(priority).is(Operator.NOT_EQUAL, there.member("Priority"))),
                        say(
                                text("Changing rule " + rule.name() + ", which was: "),
                                there.member("Pattern"),
                                text(" becomes "),
                                there.member("Translation"),
                                text(", priority "),
                                there.member("Priority")),
                        change(Command.of("Set-CsVoiceNormalizationRule")
                                .with("Identity", identity)
                                .with("Pattern", rule.pattern())
                                .with("Translation", rule.translation())
                                .with("Priority", number(priority))),
                        changed(text("normalization rule " + identity))));
    }

    private void route(List<Statement> body, VoicePlan.Route route) {
        Expression there = FOUND.item(0);
        List<Expression> gateways = identities(route);
        Expression[] usages = route.usages().stream().map(Expression::text).toArray(Expression[]::new);
        var differs = new ArrayList<Expression>();
        differs.add(text(route.pattern()).is(Operator.NOT_SAME_TEXT, there.member("NumberPattern")));
        differs.add(number(gateways.size()).is(Operator.NOT_EQUAL, count(list(there.member("PstnGatewayList")))));
        for (int i = 0; i < gateways.size(); i++) {
            Expression listed =
                    list(there.member("PstnGatewayList")).where(gatewayName(i).is(Operator.EQUAL, current()));
            differs.add(number(0).is(Operator.EQUAL, count(listed)));
        }
        Expression[] names = new Expression[gateways.size()];
        body.add(comment("Route"));
        for (int i = 0; i < names.length; i++) {
            names[i] = gatewayName(i);
            body.add(assign(gatewayName(i), gateways.get(i)));
        }
        body.add(assign(FOUND, found("Get-CsVoiceRoute", route.name())));
        body.add(when(
                        count(FOUND).is(Operator.EQUAL, number(0)),
                        say(
                                text("Creating route " + route.name() + " by "),
                                list(names).is(Operator.JOIN, text(", "))),
                        change(Command.of("New-CsVoiceRoute")
                                .with("Identity", route.name())
                                .with("NumberPattern", route.pattern())
                                .with("PstnUsages", add(usages))
                                .with("PstnGatewayList", add(names))
                                .with("Priority", number(route.priority()))
                                .with("Description", "Everything that is dialled")),
                        created(text("voice route " + route.name())))
                .orIf(
                        new Expression.Or(differs),
                        say(
                                text("Changing route " + route.name() + ", which was: "),
                                there.member("NumberPattern"),
                                text(" by "),
                                list(there.member("PstnGatewayList")).is(Operator.JOIN, text(", "))),
                        change(Command.of("Set-CsVoiceRoute")
                                .with("Identity", route.name())
                                .with("NumberPattern", route.pattern())
                                .with("PstnGatewayList", replace(names))),
                        changed(text("voice route " + route.name()))));
        for (Expression usage : usages) {
            // Of a route that was there: one that was just created has its usages.
            body.add(when(
                    and(
                            count(FOUND).is(Operator.EQUAL, number(1)),
                            list(there.member("PstnUsages")).is(Operator.NOT_CONTAINS, usage)),
                    say(text("Adding usage "), usage, text(" to route " + route.name())),
                    change(Command.of("Set-CsVoiceRoute")
                            .with("Identity", route.name())
                            .with("PstnUsages", add(usage))),
                    changed(text("voice route " + route.name()))));
        }
    }

    private static Variable gatewayName(int i) {
        return variable("gatewayName" + (i + 1));
    }

    private void policy(List<Statement> body, VoicePlan.Policy policy) {
        body.add(comment("Voice policy of all users who have no other"));
        for (String usage : policy.usages()) {
            body.add(when(
                    list(result(Command.of("Get-CsVoicePolicy").with("Identity", policy.name()))
                                    .member("PstnUsages"))
                            .is(Operator.NOT_CONTAINS, text(usage)),
                    say("Adding usage " + usage + " to voice policy " + policy.name()),
                    change(Command.of("Set-CsVoicePolicy")
                            .with("Identity", policy.name())
                            .with("PstnUsages", add(text(usage)))),
                    changed(text("voice policy " + policy.name()))));
        }
    }
}
