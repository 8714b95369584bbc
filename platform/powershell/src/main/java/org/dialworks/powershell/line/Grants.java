package org.dialworks.powershell.line;

import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.list;
import static org.dialworks.powershell.Expression.not;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.stop;
import static org.dialworks.powershell.Statement.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Statement;

/**
 * Policies that a person is granted with a line; all others keep those of the site or of all users.
 *
 * @param dialPlan the dial plan, a tenant dial plan in Teams
 * @param voicePolicy the voice policy, a voice routing policy in Teams
 */
public record Grants(Optional<String> dialPlan, Optional<String> voicePolicy) {

    /** Nothing is granted. */
    public static final Grants NONE = new Grants(Optional.empty(), Optional.empty());

    private static final Variable PEOPLE = variable("people");
    private static final Variable WHAT_IF = variable("WhatIf");

    /** Whether the holder is of a kind that policies are granted to. */
    public boolean areFor(Holder holder) {
        return holder.kind() == HolderKind.USER && (dialPlan.isPresent() || voicePolicy.isPresent());
    }

    /** The steps that grant them where they differ; the script has the switch {@code WhatIf}. */
    public List<Statement> steps(Holder holder, Generation target) {
        if (!areFor(holder)) {
            return List.of();
        }
        boolean teams = target == Generation.TEAMS;
        var steps = new ArrayList<Statement>(List.of(
                comment("What is granted with the line"),
                assign(
                        PEOPLE,
                        all(Command.of(teams ? "Get-CsOnlineUser" : "Get-CsUser")
                                .with("Identity", holder.id()))),
                when(
                        PEOPLE.member("Count").is(Operator.NOT_EQUAL, number(1)),
                        stop(
                                text("There must be one user " + holder.id() + ", but there are "),
                                PEOPLE.member("Count")))));
        dialPlan.ifPresent(name -> steps.add(granting(
                holder,
                "dial plan",
                name,
                teams ? "TenantDialPlan" : "DialPlan",
                Command.of(teams ? "Grant-CsTenantDialPlan" : "Grant-CsDialPlan"),
                teams)));
        voicePolicy.ifPresent(name -> steps.add(granting(
                holder,
                teams ? "voice routing policy" : "voice policy",
                name,
                teams ? "OnlineVoiceRoutingPolicy" : "VoicePolicy",
                Command.of(teams ? "Grant-CsOnlineVoiceRoutingPolicy" : "Grant-CsVoicePolicy"),
                teams)));
        return steps;
    }

    private static Statement granting(
            Holder holder, String what, String name, String property, Command grant, boolean teams) {
        // What is granted is shown as an object; joined to a string it can be compared.
        Expression granted = list(PEOPLE.item(0).member(property)).is(Operator.JOIN, text(""));
        Command command = grant.with("Identity", holder.id()).with("PolicyName", name);
        Statement said = say(text("Granting " + what + " " + name + " to " + holder.id() + " instead of: "), granted);
        // The cmdlets of Teams have no -WhatIf.
        return teams
                ? when(text(name).is(Operator.NOT_EQUAL, granted), said, when(not(WHAT_IF), run(command)))
                : when(text(name).is(Operator.NOT_EQUAL, granted), said, run(command.withSwitch("WhatIf", WHAT_IF)));
    }
}
