package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.and;
import static org.dialworks.powershell.Expression.not;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.or;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.stop;
import static org.dialworks.powershell.Statement.warn;
import static org.dialworks.powershell.Statement.when;
import static org.dialworks.routing.script.Steps.FOUND;
import static org.dialworks.routing.script.Steps.WHAT_IF;
import static org.dialworks.routing.script.Steps.change;
import static org.dialworks.routing.script.Steps.changed;
import static org.dialworks.routing.script.Steps.count;
import static org.dialworks.routing.script.Steps.created;
import static org.dialworks.routing.script.Steps.found;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Pipeline;
import org.dialworks.powershell.Statement;
import org.dialworks.routing.plan.VoicePlan;

/** A voice test configuration, its run and its result; a test that does not succeed stops the script. */
final class TestCall {

    private TestCall() {}

    static List<Statement> statements(VoicePlan.TestCall test) {
        var body = new ArrayList<Statement>();
        body.add(comment("Test call " + test.name()));
        Expression there = FOUND.item(0);
        body.add(assign(FOUND, found("Get-CsVoiceTestConfiguration", test.name())));
        body.add(when(
                        count(FOUND).is(Operator.EQUAL, number(0)),
                        say("Creating voice test configuration " + test.name()),
                        change(expectations(Command.of("New-CsVoiceTestConfiguration"), test)),
                        created(text("voice test configuration " + test.name())))
                .orIf(
                        or(
                                text(test.dialled()).is(Operator.NOT_EQUAL, there.member("DialedNumber")),
                                text(test.number()).is(Operator.NOT_EQUAL, there.member("ExpectedTranslatedNumber")),
                                text(test.route()).is(Operator.NOT_EQUAL, there.member("ExpectedRoute")),
                                text(test.usage()).is(Operator.NOT_EQUAL, there.member("ExpectedUsage")),
                                isNot(test.dialPlan(), there.member("TargetDialplan")),
                                isNot(test.policy(), there.member("TargetVoicePolicy"))),
                        say("Changing voice test configuration " + test.name()),
                        change(expectations(Command.of("Set-CsVoiceTestConfiguration"), test)),
                        changed(text("voice test configuration " + test.name()))));
        Variable outcome = variable("outcome");
        body.add(when(
                        not(WHAT_IF),
                        assign(
                                outcome,
                                new Expression.ResultOf(Pipeline.of(
                                        Command.of("Get-CsVoiceTestConfiguration")
                                                .with("Identity", test.name()),
                                        Command.of("Test-CsVoiceTestConfiguration")))),
                        say(
                                text("Voice test " + test.name() + ": " + test.dialled() + " gives "),
                                outcome.member("Result"),
                                text("; number "),
                                outcome.member("TranslatedNumber"),
                                text(", route "),
                                outcome.member("FirstMatchingRoute"),
                                text(", usage "),
                                outcome.member("MatchingUsage")),
                        // The word is that of Microsoft's "Test voice rules, routes, and policies" page.
                        when(
                                text("Success").is(Operator.NOT_EQUAL, outcome.member("Result")),
                                stop(text("The voice test " + test.name() + " did not succeed: " + test.dialled()
                                        + " should become " + test.number() + " and take " + test.route() + "."))))
                .otherwise(warn(text("The voice test " + test.name() + " is left out: -WhatIf was given."))));
        return body;
    }

    /** One that is granted to users may be shown with {@code Tag:} before its name. */
    private static Expression isNot(String name, Expression there) {
        return and(text(name).is(Operator.NOT_EQUAL, there), text("Tag:" + name).is(Operator.NOT_EQUAL, there));
    }

    private static Command expectations(Command command, VoicePlan.TestCall test) {
        return command.with("Identity", test.name())
                .with("DialedNumber", test.dialled())
                .with("ExpectedTranslatedNumber", test.number())
                .with("ExpectedRoute", test.route())
                .with("ExpectedUsage", test.usage())
                .with("TargetDialplan", test.dialPlan())
                .with("TargetVoicePolicy", test.policy());
    }
}
