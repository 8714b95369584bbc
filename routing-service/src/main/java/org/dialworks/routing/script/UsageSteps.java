package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.add;
import static org.dialworks.powershell.Expression.and;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.list;
import static org.dialworks.powershell.Expression.not;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.remove;
import static org.dialworks.powershell.Expression.result;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.texts;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.forEach;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.stop;
import static org.dialworks.powershell.Statement.warn;
import static org.dialworks.powershell.Statement.when;
import static org.dialworks.routing.script.Steps.WHAT_IF;
import static org.dialworks.routing.script.Steps.change;
import static org.dialworks.routing.script.Steps.created;
import static org.dialworks.routing.script.Steps.none;
import static org.dialworks.routing.script.Steps.removed;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Statement;

/**
 * PSTN usages, which all stand in one list of the platform.
 *
 * @param noun behind {@code Cs}
 * @param routes what may hold a usage
 * @param policies what else may
 * @param property in which both hold them
 */
record UsageSteps(String noun, ObjectKind routes, ObjectKind policies, String property) {

    static final UsageSteps SERVER =
            new UsageSteps("PstnUsage", ObjectKind.VOICE_ROUTE, ObjectKind.VOICE_POLICY, "PstnUsages");
    static final UsageSteps TEAMS =
            new UsageSteps("OnlinePstnUsage", ObjectKind.ONLINE_ROUTE, ObjectKind.ONLINE_POLICY, "OnlinePstnUsages");

    private static final int SECONDS_BETWEEN_LOOKS = 2;
    private static final int LOOKS = 30;
    private static final Variable USAGE = variable("usage");
    private static final Variable HOLDERS = variable("holders");

    /** The usages as they are now. */
    Expression usages() {
        return list(result(Command.of("Get-Cs" + noun).with("Identity", ObjectKind.GLOBAL))
                .member("Usage"));
    }

    /** Adds a usage that is missing and waits until it can be read back, because routes and policies need it. */
    List<Statement> ensure(String usage) {
        Expression visible = usages().is(Operator.CONTAINS, text(usage));
        return List.of(when(
                usages().is(Operator.NOT_CONTAINS, text(usage)),
                say("Creating usage " + usage),
                change(Command.of("Set-Cs" + noun)
                        .with("Identity", ObjectKind.GLOBAL)
                        .with("Usage", add(text(usage)))),
                created(text("PSTN usage " + usage)),
                awaited("The usage " + usage, visible)));
    }

    /** Waits for something that was created until it can be read back. */
    static Statement awaited(String what, Expression visible) {
        return when(
                not(WHAT_IF),
                forEach(
                        "attempt",
                        new Expression.Range(1, LOOKS),
                        when(visible, new Statement.Break()),
                        run(Command.of("Start-Sleep").with("Seconds", number(SECONDS_BETWEEN_LOOKS)))),
                when(
                        not(visible),
                        stop(text(what + " was created but cannot be read back after " + LOOKS * SECONDS_BETWEEN_LOOKS
                                + " seconds. Look at the replication of the management store."))));
    }

    /** Removes those that were not there before, unless a route or policy has come to need them since. */
    List<Statement> restore(List<String> usages) {
        if (usages.isEmpty()) {
            return List.of();
        }
        Expression before = list(variable("before" + noun).item(0).member("Usage"));
        var body = new ArrayList<Statement>();
        body.add(comment("PSTN usages that were not there before"));
        Expression has = current().member(property).is(Operator.CONTAINS, USAGE);
        body.add(forEach(
                USAGE.name(),
                texts(usages),
                when(
                        and(before.is(Operator.NOT_CONTAINS, USAGE), usages().is(Operator.CONTAINS, USAGE)),
                        assign(HOLDERS, routes.now().where(has)),
                        new Statement.Append(HOLDERS, policies.now().where(has)),
                        when(
                                        none(HOLDERS),
                                        say(text("Removing usage "), USAGE, text(", which was not there before")),
                                        change(Command.of("Set-Cs" + noun)
                                                .with("Identity", ObjectKind.GLOBAL)
                                                .with("Usage", remove(USAGE))),
                                        removed(text("PSTN usage "), USAGE))
                                .otherwise(warn(
                                        text("Usage "),
                                        USAGE,
                                        text(" stays: a route or policy that is not of this plan uses it, such as "),
                                        HOLDERS.item(0).member("Identity"))))));
        return body;
    }
}
