package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.list;
import static org.dialworks.powershell.Expression.nothing;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.or;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.append;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.say;

import java.util.List;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Statement;

/**
 * What every script says over and over: read, compare, change unless {@code -WhatIf} is given, and remember what was done.
 *
 * <p>Comparisons have our text on the left, because PowerShell compares in the type of the left side and the cmdlets give
 * objects (identities, host names) where one would expect strings.
 */
final class Steps {

    static final Variable WHAT_IF = variable("WhatIf");
    static final Variable FOUND = variable("found");

    /** A line feed: no name holds one, so lists that are joined by it are alike only if their items are. */
    private static final Variable SEPARATOR = variable("separator");

    private static final Variable CREATED = variable("created");
    private static final Variable CHANGED = variable("changed");
    private static final Variable REMOVED = variable("removed");

    private Steps() {}

    /** The variables that the other steps need. */
    static List<Statement> begin() {
        return List.of(
                assign(SEPARATOR, text("\n")),
                assign(CREATED, list()),
                assign(CHANGED, list()),
                assign(REMOVED, list()));
    }

    /** All that the cmdlet gives with this identity: none or one. */
    static Expression found(String cmdlet, String identity) {
        return all(Command.of(cmdlet)).where(isNamed(identity));
    }

    /** Holds for the object at hand when its identity is this. */
    static Expression isNamed(String identity) {
        return text(identity).is(Operator.EQUAL, current().member("Identity"));
    }

    static Expression count(Expression items) {
        return items.member("Count");
    }

    static Expression none(Expression items) {
        return number(0).is(Operator.EQUAL, count(items));
    }

    static Expression one(Expression items) {
        return number(1).is(Operator.EQUAL, count(items));
    }

    /** The items without the nothing that a missing list is in PowerShell 2.0. */
    static Expression present(Expression items) {
        return items.where(nothing().is(Operator.NOT_EQUAL, current()));
    }

    /** The items of an object's list as one string, to be compared. */
    static Expression joined(Expression items) {
        return present(items).is(Operator.JOIN, SEPARATOR);
    }

    static Expression joinedWith(List<Expression> items) {
        return new Expression.ListOf(items).is(Operator.JOIN, SEPARATOR);
    }

    /** Terms as one string without anything between them. */
    static Expression string(Expression... terms) {
        return list(terms).is(Operator.JOIN, text(""));
    }

    /** Items as a reader likes them. */
    static Expression listed(Expression items) {
        return present(items).is(Operator.JOIN, text(", "));
    }

    static Statement change(Command command) {
        return run(command.withSwitch("WhatIf", WHAT_IF));
    }

    static Statement created(Expression... what) {
        return append(CREATED, what.length == 1 ? what[0] : string(what));
    }

    static Statement changed(Expression... what) {
        return append(CHANGED, what.length == 1 ? what[0] : string(what));
    }

    static Statement removed(Expression... what) {
        return append(REMOVED, what.length == 1 ? what[0] : string(what));
    }

    /** Says what was done, or that nothing had to be. */
    static Statement summary(String done, String nothingToDo) {
        return Statement.when(WHAT_IF, say("Nothing was changed: -WhatIf was given."))
                .orIf(
                        or(
                                number(0).is(Operator.LESS, count(CREATED)),
                                number(0).is(Operator.LESS, count(CHANGED)),
                                number(0).is(Operator.LESS, count(REMOVED))),
                        total("Created", CREATED),
                        total("Changed", CHANGED),
                        total("Removed", REMOVED),
                        say(done))
                .otherwise(say(nothingToDo));
    }

    private static Statement total(String word, Variable items) {
        return say(text(word + " "), count(items), text(": "), listed(items));
    }
}
