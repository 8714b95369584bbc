package org.dialworks.powershell.line;

import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.stop;
import static org.dialworks.powershell.Statement.when;

import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Statement;

/**
 * The steps that give one number to its holder, or take it away, in Teams. The kind of number (Direct Routing, Calling
 * Plan, Operator Connect) is read from the tenant, and a number that somebody else has is given to nobody. The cmdlets have
 * no {@code -WhatIf}, so the script asks its own switch before it changes anything.
 */
public final class TeamsLineSteps {

    private static final Variable NUMBERS = variable("numbers");
    private static final Variable NUMBER = variable("number");
    private static final Variable ACCOUNTS = variable("accounts");
    private static final Variable TARGET = variable("target");
    private static final Variable WHAT_IF = variable("WhatIf");

    private TeamsLineSteps() {}

    /** Why there can be no steps, in words for the caller; empty when there can. */
    public static Optional<String> refusal(PhoneNumber number, Holder holder) {
        if (holder.kind() != HolderKind.USER && holder.kind() != HolderKind.RESOURCE_ACCOUNT) {
            return Optional.of("In Teams numbers are given to users and resource accounts by their accounts; " + number
                    + " belongs to a " + holder.kind().word());
        }
        if (holder.id().chars().anyMatch(c -> "*?[]".indexOf(c) >= 0)) {
            return Optional.of("The holder's id '" + holder.id() + "' contains a wildcard and could mean several");
        }
        return Optional.empty();
    }

    /** Gives the number to the holder. */
    public static List<Statement> giving(PhoneNumber number, Holder holder) {
        Command set = Command.of("Set-CsPhoneNumberAssignment")
                .with("Identity", TARGET)
                .with("TelephoneNumber", text(number.toString()))
                .with("NumberType", NUMBER.member("NumberType"));
        if (holder.line() != LineKind.PRIMARY) {
            set = set.with("AssignmentCategory", holder.line() == LineKind.PRIVATE ? "Private" : "Alternate");
        }
        Expression assigned = NUMBER.member("AssignedPstnTargetId");
        return concat(
                reading(number, holder),
                comment("The number, unless somebody else has it"),
                when(
                                TARGET.is(Operator.EQUAL, assigned),
                                say(holder.id() + " has " + number + " already; nothing had to be changed."))
                        .orIf(assigned, stop(text("The number " + number + " belongs to "), assigned))
                        .orIf(WHAT_IF, say("Would give " + number + " to " + holder.id()))
                        .otherwise(say("Giving " + number + " to " + holder.id()), run(set)));
    }

    /** Takes the number from the holder. */
    public static List<Statement> taking(PhoneNumber number, Holder holder) {
        Expression assigned = NUMBER.member("AssignedPstnTargetId");
        return concat(
                reading(number, holder),
                comment("The number, if it is still this holder's"),
                when(
                                TARGET.is(Operator.NOT_EQUAL, assigned),
                                say(
                                        text(holder.id() + " does not have " + number
                                                + "; nothing had to be changed. It belongs to: "),
                                        assigned))
                        .orIf(WHAT_IF, say("Would take " + number + " from " + holder.id()))
                        .otherwise(
                                say("Taking " + number + " from " + holder.id()),
                                run(Command.of("Remove-CsPhoneNumberAssignment")
                                        .with("Identity", TARGET)
                                        .with("TelephoneNumber", text(number.toString()))
                                        .with("NumberType", NUMBER.member("NumberType")))));
    }

    private static List<Statement> reading(PhoneNumber number, Holder holder) {
        return List.of(
                comment("The number and the account as they are"),
                assign(
                        NUMBERS,
                        all(Command.of("Get-CsPhoneNumberAssignment")
                                .with("TelephoneNumber", text(number.toString())))),
                when(
                        NUMBERS.member("Count").is(Operator.NOT_EQUAL, Expression.number(1)),
                        stop(
                                text("The tenant must have " + number + " once, but has it this often: "),
                                NUMBERS.member("Count"))),
                assign(NUMBER, NUMBERS.item(0)),
                assign(ACCOUNTS, all(Command.of("Get-CsOnlineUser").with("Identity", holder.id()))),
                when(
                        ACCOUNTS.member("Count").is(Operator.NOT_EQUAL, Expression.number(1)),
                        stop(
                                text("There must be one account " + holder.id() + ", but there are "),
                                ACCOUNTS.member("Count"))),
                assign(TARGET, ACCOUNTS.item(0).member("Identity")));
    }

    private static List<Statement> concat(List<Statement> first, Statement... second) {
        return java.util.stream.Stream.concat(first.stream(), java.util.Arrays.stream(second))
                .toList();
    }
}
