package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.result;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.stop;
import static org.dialworks.powershell.Statement.warn;
import static org.dialworks.powershell.Statement.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;
import org.dialworks.routing.plan.VoicePlan;

/**
 * The test calls of a plan on Teams, which stores none and tests none of its routes: what a user's effective dial plan makes of
 * what is dialled. It takes a user, because the effective dial plan merges that of the tenant with that of the country.
 */
final class TenantTest {

    private static final Variable USER = variable("TestUser");
    private static final Variable DIAL_PLAN = variable("userDialPlan");
    private static final Variable OUTCOME = variable("outcome");

    private TenantTest() {}

    static Script.TextParameter parameter() {
        return new Script.TextParameter(USER.name(), "");
    }

    static List<Statement> statements(List<VoicePlan.TestCall> tests) {
        if (tests.isEmpty()) {
            return List.of();
        }
        var byDialPlan = new LinkedHashMap<String, List<VoicePlan.TestCall>>();
        tests.forEach(test -> byDialPlan
                .computeIfAbsent(TeamsTerms.userScope(test.dialPlan()), _ -> new ArrayList<>())
                .add(test));
        var body = new ArrayList<Statement>();
        body.add(comment("What the effective dial plan of a user makes of the test calls"));
        var choices = new ArrayList<Statement.Branch>();
        choices.add(new Statement.Branch(
                text("").is(Operator.EQUAL, USER),
                List.of(warn(text("The test calls are left out: name a user who has the dial plan with -TestUser.")))));
        choices.add(new Statement.Branch(
                Steps.WHAT_IF, List.of(warn(text("The test calls are left out: -WhatIf was given.")))));
        var testing = new ArrayList<Statement>();
        testing.add(assign(
                DIAL_PLAN,
                Steps.string(result(Command.of("Get-CsOnlineUser").with("Identity", USER))
                        .member("TenantDialPlan"))));
        for (Map.Entry<String, List<VoicePlan.TestCall>> group : byDialPlan.entrySet()) {
            // A user without a dial plan of their own has the global one.
            String name = group.getKey().equals(ObjectKind.GLOBAL) ? "" : group.getKey();
            var calls = new ArrayList<Statement>();
            group.getValue().forEach(test -> calls.addAll(call(test)));
            testing.add(when(text(name).is(Operator.EQUAL, DIAL_PLAN), calls.toArray(Statement[]::new))
                    .otherwise(warn(
                            text("The test calls of dial plan " + group.getKey() + " are left out: "),
                            USER,
                            text(" has another."))));
        }
        body.add(new Statement.If(choices, testing));
        return body;
    }

    private static List<Statement> call(VoicePlan.TestCall test) {
        return List.of(
                assign(
                        OUTCOME,
                        result(Command.of("Test-CsEffectiveTenantDialPlan")
                                .with("Identity", USER)
                                .with("DialedNumber", test.dialled()))),
                say(
                        text("Test call " + test.name() + ": " + test.dialled() + " gives "),
                        OUTCOME.member("TranslatedNumber")),
                when(
                        text(test.number()).is(Operator.NOT_EQUAL, Steps.string(OUTCOME.member("TranslatedNumber"))),
                        stop(text("The test call " + test.name() + " did not succeed: " + test.dialled()
                                + " should become " + test.number() + "."))));
    }
}
