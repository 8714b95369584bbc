package org.dialworks.routing.provisioning;

import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.list;
import static org.dialworks.powershell.Expression.not;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.append;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.warn;
import static org.dialworks.powershell.Statement.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Platform;
import org.dialworks.powershell.CmdletChecker;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;
import org.dialworks.powershell.line.Grants;
import org.dialworks.routing.script.Targets;

/**
 * The scripts of many numbers in one file. What fails for one number stops that number only, and what became of each is
 * written to a file that {@link OutcomeReport} reads. All lines are taken away before any is given, since a number is often
 * given to the next while the last still has it.
 */
final class BatchScript {

    private static final Variable OUTCOMES = variable("outcomes");
    private static final Variable OUTCOME_FILE = variable("OutcomeFile");
    private static final Variable WHAT_IF = variable("WhatIf");

    private BatchScript() {}

    /**
     * A batch.
     *
     * @param scripts those that it carries out, in its order
     * @param left those that no script can carry out, with the reason
     */
    record Written(String text, List<Provisioning> scripts, List<Left> left) {
        Written {
            scripts = List.copyOf(scripts);
            left = List.copyOf(left);
        }
    }

    /** One that has to be done by hand. */
    record Left(Provisioning script, String reason) {}

    static Written write(String site, List<Provisioning> wanted, Platform platform, Grants grants) {
        Generation target = Targets.of(platform);
        var scripts = new ArrayList<Provisioning>();
        var left = new ArrayList<Left>();
        for (Provisioning script : wanted) {
            Optional<String> refusal = LineScript.refusal(script, platform);
            refusal.ifPresentOrElse(why -> left.add(new Left(script, why)), () -> scripts.add(script));
        }
        scripts.sort(Comparator.comparing(Provisioning::action, Comparator.reverseOrder())
                .thenComparingLong(Provisioning::seq));
        var body = new ArrayList<Statement>();
        body.add(assign(OUTCOMES, list()));
        scripts.forEach(script -> body.addAll(one(script, target, grants)));
        body.addAll(end());
        Script script = new Script(
                header(site, scripts.size(), left, target),
                List.of("WhatIf"),
                List.of(new Script.TextParameter("OutcomeFile", "dialworks-outcomes-" + site + ".txt")),
                body);
        return new Written(CmdletChecker.forTarget(target).require(script).render(), scripts, left);
    }

    private static List<Statement> one(Provisioning script, Generation target, Grants grants) {
        String id = script.id().toString();
        return List.of(
                comment((script.action() == Action.SET ? "Give " : "Take ")
                        + script.number()
                        + (script.action() == Action.SET ? " to " : " from ")
                        + script.holder().id()),
                new Statement.Try(
                        with(
                                LineScript.steps(script, target, grants),
                                append(OUTCOMES, text(id + " " + OutcomeReport.SUCCEEDED))),
                        List.of(
                                warn(text(script.number() + ": "), error()),
                                append(
                                        OUTCOMES,
                                        list(text(id + " " + OutcomeReport.FAILED + " "), error())
                                                .is(Operator.JOIN, text(""))))));
    }

    private static Expression error() {
        return current().member("Exception").member("Message");
    }

    private static List<Statement> end() {
        return List.of(
                comment("What became of each, to be reported"),
                when(
                                not(WHAT_IF),
                                run(Command.of("Set-Content")
                                        .with("Path", OUTCOME_FILE)
                                        .with("Value", OUTCOMES)
                                        .with("Encoding", "UTF8")),
                                say(
                                        text("What became of each number is in "),
                                        OUTCOME_FILE,
                                        text("; send it to POST /api/routing/v1/provisioning/outcomes as text/plain.")))
                        .otherwise(say("Nothing was changed: -WhatIf was given.")));
    }

    private static List<Statement> with(List<Statement> steps, Statement last) {
        var all = new ArrayList<>(steps);
        all.add(last);
        return all;
    }

    private static String header(String site, int count, List<Left> left, Generation target) {
        var header = new StringBuilder("Sets " + count + (count == 1 ? " line" : " lines") + " of site " + site + " on "
                + target.product() + ".\n"
                + "Run it in the management shell. With -WhatIf it only says what it would change. What fails for one number"
                + " does not stop the others; a second run changes nothing.\n"
                + "It writes what became of each number to -OutcomeFile, to be sent back.");
        if (!left.isEmpty()) {
            header.append("\nLeft out, to be set by hand:");
            left.forEach(one -> header.append("\n  ")
                    .append(one.script().number())
                    .append(": ")
                    .append(one.reason()));
        }
        return header.toString();
    }
}
