package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.and;
import static org.dialworks.powershell.Expression.list;
import static org.dialworks.powershell.Expression.or;
import static org.dialworks.powershell.Expression.result;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.append;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.when;
import static org.dialworks.routing.script.Steps.FOUND;
import static org.dialworks.routing.script.Steps.change;
import static org.dialworks.routing.script.Steps.changed;
import static org.dialworks.routing.script.Steps.created;
import static org.dialworks.routing.script.Steps.joinedWith;
import static org.dialworks.routing.script.Steps.none;
import static org.dialworks.routing.script.Steps.one;
import static org.dialworks.routing.script.Steps.present;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Statement;
import org.dialworks.routing.plan.VoicePlan;
import org.dialworks.routing.rule.NormalizationRule;

/**
 * A dial plan of a Teams tenant. Its rules are made in memory and set as a whole list when it differs: the cmdlets for single
 * rules do not see tenant dial plans, and the place in the list decides, not a priority.
 */
final class TenantDialPlan {

    private static final ObjectKind KIND = ObjectKind.TENANT_DIAL_PLAN;
    private static final String RULES = "NormalizationRules";
    private static final Variable RULE = variable("rule");
    private static final Variable NEW_RULES = variable("rules");
    private static final Variable THERE = variable("there");
    private static final Variable BEFORE = variable("rulesBefore");
    private static final Variable OLD = variable("was");

    private TenantDialPlan() {}

    static List<Statement> ensure(VoicePlan.NamedDialPlan dialPlan) {
        String name = dialPlan.name();
        var settings = new ArrayList<Setting>();
        PlatformScript.description(dialPlan.description(), settings);
        var body = new ArrayList<Statement>();
        body.add(comment("Dial plan " + name + " with its rules in the order they are tried"));
        body.add(assign(FOUND, KIND.named(KIND.now(), name)));
        body.addAll(read(THERE, FOUND));
        var wanted = new ArrayList<Expression>();
        wanted.add(text(""));
        var making = new ArrayList<Statement>();
        var items = new ArrayList<Expression>();
        for (NormalizationRule rule : dialPlan.rules()) {
            wanted.add(text(rule.name()));
            wanted.add(text(rule.pattern()));
            wanted.add(text(rule.translation()));
            wanted.add(text(rule.description()));
            Variable made = variable("rule" + (items.size() + 1));
            Command command = Command.of("New-CsVoiceNormalizationRule")
                    .with("Parent", name)
                    .with("Name", rule.name())
                    .with("Pattern", rule.pattern())
                    .with("Translation", rule.translation());
            making.add(assign(
                    made,
                    result((rule.description().isEmpty() ? command : command.with("Description", rule.description()))
                            .with("InMemory"))));
            items.add(made);
        }
        Command create = KIND.command("New").with("Identity", name);
        making.add(when(
                        none(FOUND),
                        say("Creating dial plan " + name + " with " + items.size() + " rules"),
                        change(items.isEmpty() ? create : create.with(RULES, new Expression.ListOf(items))),
                        created(text(KIND.called(name))))
                .otherwise(
                        say(
                                text("Setting the " + items.size() + " rules of dial plan " + name + ", which had: "),
                                Steps.listed(present(FOUND.item(0).member(RULES)))),
                        change(set(name).with(RULES, new Expression.ListOf(items))),
                        changed(text("normalization rules of dial plan " + name))));
        making.add(KIND.read());
        body.add(when(
                or(none(FOUND), joinedWith(wanted).is(Operator.NOT_SAME_TEXT, THERE)),
                making.toArray(Statement[]::new)));
        body.addAll(KIND.adjust(name, settings));
        return body;
    }

    static List<Statement> restore(String name) {
        var body = new ArrayList<Statement>();
        body.add(comment("Dial plan " + name));
        body.addAll(KIND.restore(name, List.of("Description"), List.of()));
        body.add(assign(OLD, KIND.named(KIND.before(), name)));
        body.add(assign(FOUND, KIND.named(KIND.now(), name)));
        body.addAll(read(BEFORE, OLD));
        body.addAll(read(THERE, FOUND));
        body.add(when(
                and(one(OLD), one(FOUND), BEFORE.is(Operator.NOT_SAME_TEXT, THERE)),
                say("Setting the rules of dial plan " + name + " back to what they were"),
                assign(NEW_RULES, list()),
                new Statement.ForEach(
                        RULE,
                        present(OLD.item(0).member(RULES)),
                        List.of(append(
                                NEW_RULES,
                                result(Command.of("New-CsVoiceNormalizationRule")
                                        .with("Parent", name)
                                        .with("Name", RULE.member("Name"))
                                        .with("Pattern", RULE.member("Pattern"))
                                        .with("Translation", RULE.member("Translation"))
                                        .with("Description", RULE.member("Description"))
                                        .with("IsInternalExtension", RULE.member("IsInternalExtension"))
                                        .with("InMemory"))))),
                change(set(name).with(RULES, NEW_RULES)),
                changed(text("normalization rules of dial plan " + name)),
                KIND.read()));
        return body;
    }

    private static Command set(String name) {
        return KIND.command("Set").with("Identity", name);
    }

    /** All that the rules of a dial plan say, as one string. */
    private static List<Statement> read(Variable into, Variable dialPlans) {
        return List.of(
                assign(into, text("")),
                new Statement.ForEach(
                        RULE,
                        present(dialPlans.item(0).member(RULES)),
                        List.of(assign(
                                into,
                                joinedWith(List.of(
                                        into,
                                        RULE.member("Name"),
                                        RULE.member("Pattern"),
                                        RULE.member("Translation"),
                                        RULE.member("Description")))))));
    }
}
