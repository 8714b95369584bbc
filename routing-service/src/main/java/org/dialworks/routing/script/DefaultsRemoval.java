package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.list;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.remove;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.texts;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.forEach;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.warn;
import static org.dialworks.powershell.Statement.when;
import static org.dialworks.routing.script.Steps.FOUND;
import static org.dialworks.routing.script.Steps.change;
import static org.dialworks.routing.script.Steps.changed;
import static org.dialworks.routing.script.Steps.count;
import static org.dialworks.routing.script.Steps.found;
import static org.dialworks.routing.script.Steps.removed;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Statement;

/**
 * Removes what a new installation comes with, each thing by its name and only when it is there, and says what it was like.
 * Usages are taken out of policies and routes first, since what becomes of one still in use is not documented.
 */
final class DefaultsRemoval {

    /** The rule is called Prefix All on the cmdlet's page and Keep All on the control panel's. */
    private static final List<String> RULES = List.of("Prefix All", "Keep All");

    private static final String ROUTE = "LocalRoute";
    private static final List<String> USAGES = List.of("Internal", "Local", "Long Distance");

    private static final Variable USAGE = variable("usage");

    private DefaultsRemoval() {}

    /** What is not there afterwards. */
    static List<String> names() {
        var names = new ArrayList<String>();
        names.add("voice route " + ROUTE);
        USAGES.forEach(usage -> names.add("PSTN usage " + usage));
        RULES.forEach(rule -> names.add("normalization rule Global/" + rule));
        return names;
    }

    static List<Statement> statements() {
        var statements = new ArrayList<Statement>();
        statements.add(comment("The route, usages and rules that a new installation comes with"));
        statements.add(assign(FOUND, found("Get-CsVoiceRoute", ROUTE)));
        statements.add(when(
                count(FOUND).is(Operator.EQUAL, number(1)),
                say(
                        text("Removing route " + ROUTE + ", which was: "),
                        FOUND.item(0).member("NumberPattern"),
                        text(" with usages "),
                        list(FOUND.item(0).member("PstnUsages")).is(Operator.JOIN, text(", ")),
                        text(" by "),
                        list(FOUND.item(0).member("PstnGatewayList")).is(Operator.JOIN, text(", "))),
                change(Command.of("Remove-CsVoiceRoute").with("Identity", ROUTE)),
                removed(text("voice route " + ROUTE))));
        statements.add(forEach(
                "usage",
                texts(USAGES),
                clearedFrom("policy", "voice policy ", "Get-CsVoicePolicy", "Set-CsVoicePolicy"),
                clearedFrom("route", "route ", "Get-CsVoiceRoute", "Set-CsVoiceRoute"),
                when(
                        UsageSteps.SERVER.usages().is(Operator.CONTAINS, USAGE),
                        say(text("Removing usage "), USAGE),
                        change(Command.of("Set-CsPstnUsage")
                                .with("Identity", "Global")
                                .with("Usage", remove(USAGE))),
                        removed(text("PSTN usage "), USAGE))));
        for (String rule : RULES) {
            statements.add(assign(FOUND, found("Get-CsVoiceNormalizationRule", "Global/" + rule)));
            statements.add(when(
                    count(FOUND).is(Operator.EQUAL, number(1)),
                    say(
                            text("Removing rule " + rule + ", which was: "),
                            FOUND.item(0).member("Pattern"),
                            text(" becomes "),
                            FOUND.item(0).member("Translation")),
                    change(Command.of("Remove-CsVoiceNormalizationRule").with("Identity", "Global/" + rule)),
                    removed(text("normalization rule Global/" + rule))));
        }
        return statements;
    }

    /** Takes the usage out of every object that has it; one that is left without any can no longer call, so it is named. */
    private static Statement clearedFrom(String name, String what, String get, String set) {
        Variable item = variable(name);
        Expression usages = list(item.member("PstnUsages"));
        return forEach(
                name,
                Expression.all(Command.of(get)),
                when(
                        usages.is(Operator.CONTAINS, USAGE),
                        say(text("Taking usage "), USAGE, text(" out of " + what), item.member("Identity")),
                        when(
                                count(usages).is(Operator.EQUAL, number(1)),
                                warn(text("That is the last usage of " + what), item.member("Identity"))),
                        change(Command.of(set)
                                .with("Identity", item.member("Identity"))
                                .with("PstnUsages", remove(USAGE))),
                        changed(text(what), item.member("Identity"))));
    }
}
