package org.dialworks.powershell.line;

import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.bool;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.list;
import static org.dialworks.powershell.Expression.not;
import static org.dialworks.powershell.Expression.nothing;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.or;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.forEach;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.stop;
import static org.dialworks.powershell.Statement.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Statement;

/**
 * The steps of a script that give one number to its holder, or take it away, on Lync and Skype for Business Server. They
 * read the holder first, change only what differs, and give no number that somebody else has. The script has the switch
 * {@code WhatIf}.
 */
public final class LineSteps {

    private static final Variable HOLDER = variable("holder");
    private static final Variable HOLDERS = variable("holders");
    private static final Variable HOLDER_NAME = variable("holderName");
    private static final Variable OTHER = variable("other");
    private static final Variable WHAT_IF = variable("WhatIf");

    private final PhoneNumber number;
    private final Generation target;
    private final LineCarrier carrier;
    private final String id;

    private LineSteps(PhoneNumber number, Holder holder, Generation target) {
        this.number = number;
        this.target = target;
        this.carrier = LineCarrier.of(holder.kind(), holder.line(), target)
                .orElseThrow(() -> new IllegalArgumentException("no cmdlets for " + holder));
        this.id = holder.id();
    }

    /** Why there can be no steps, in words for the caller; empty when there can. */
    public static Optional<String> refusal(PhoneNumber number, Holder holder, Generation target) {
        if (LineCarrier.of(holder.kind(), holder.line(), target)
                .filter(carrier -> carrier.canHold(number))
                .isEmpty()) {
            return Optional.of(target.product() + " has no cmdlet that this version knows to give the "
                    + holder.line().word() + " line " + number + " to a "
                    + holder.kind().word());
        }
        if (holder.id().chars().anyMatch(c -> "*?[]".indexOf(c) >= 0)) {
            // An identity is matched as a wildcard, see the page of Set-CsUser.
            return Optional.of("The holder's id '" + holder.id() + "' contains a wildcard and could mean several");
        }
        return Optional.empty();
    }

    /** Gives the number to the holder, where there is no {@link #refusal} against it. */
    public static List<Statement> giving(PhoneNumber number, Holder holder, Generation target) {
        return new LineSteps(number, holder, target).setting();
    }

    /** Takes the number from the holder, where there is no {@link #refusal} against it. */
    public static List<Statement> taking(PhoneNumber number, Holder holder, Generation target) {
        return new LineSteps(number, holder, target).clearing();
    }

    private String value() {
        return carrier.value(number);
    }

    private List<Statement> setting() {
        var body = new ArrayList<>(reading());
        body.add(comment("Nobody else may have the number"));
        LineCarrier.all(target).stream()
                .filter(other -> other.canHold(number))
                .forEach(other -> body.add(noneOf(other)));
        Expression differs = text(value()).is(Operator.NOT_EQUAL, HOLDER.member(carrier.property()));
        body.add(comment("The line"));
        body.add(when(
                        carrier.enterpriseVoice() ? or(differs, not(HOLDER.member("EnterpriseVoiceEnabled"))) : differs,
                        concat(
                                List.of(say(
                                        text("Setting " + value() + " for " + id + ", whose line was: "),
                                        HOLDER.member(carrier.property()))),
                                change(text(value()), true)))
                .otherwise(say(id + " has " + value() + " already; nothing had to be changed.")));
        return body;
    }

    private List<Statement> clearing() {
        var body = new ArrayList<>(reading());
        body.add(comment("The line, if it is still this one"));
        List<Statement> removal = carrier.isNothingWithoutItsNumber()
                ? List.of(run(Command.of("Remove-" + carrier.noun())
                        .with("Identity", id)
                        .withSwitch("WhatIf", WHAT_IF)))
                : change(nothing(), false);
        body.add(when(
                        text(value()).is(Operator.EQUAL, HOLDER.member(carrier.property())),
                        concat(List.of(say("Taking " + value() + " from " + id)), removal))
                .otherwise(say(
                        text(id + " does not have " + value() + "; nothing had to be changed. Its line is: "),
                        HOLDER.member(carrier.property()))));
        return body;
    }

    private List<Statement> reading() {
        Command get = Command.of("Get-" + carrier.noun());
        boolean byName = carrier.isWorkflow() && !id.regionMatches(true, 0, "service:", 0, "service:".length());
        return List.of(
                comment("The holder as it is"),
                assign(HOLDERS, all(get.with(byName ? "Name" : "Identity", id))),
                when(
                        HOLDERS.member("Count").is(Operator.NOT_EQUAL, number(1)),
                        stop(text("There must be one holder " + id + ", but there are "), HOLDERS.member("Count"))),
                assign(HOLDER, HOLDERS.item(0)),
                // Identities are objects; joined to a string they can be compared.
                assign(HOLDER_NAME, list(HOLDER.member("Identity")).is(Operator.JOIN, text(""))));
    }

    private Statement noneOf(LineCarrier other) {
        String value = other.value(number);
        Command get = Command.of("Get-" + other.noun());
        Expression having = other.filtered()
                ? all(get.with("Filter", new Expression.Filter(other.property(), value)))
                : all(get).where(text(value).is(Operator.EQUAL, current().member(other.property())));
        Statement refuse = stop(text("The number " + number + " belongs to "), OTHER.member("Identity"));
        boolean sameProperty = other.property().equalsIgnoreCase(carrier.property());
        return forEach(
                "other",
                having,
                // The holder itself may have it, but not as another of its lines.
                sameProperty ? when(HOLDER_NAME.is(Operator.NOT_EQUAL, OTHER.member("Identity")), refuse) : refuse);
    }

    private List<Statement> change(Expression value, boolean enterpriseVoice) {
        if (carrier.isWorkflow()) {
            return List.of(
                    assign(HOLDER.member(carrier.property()), value),
                    run(Command.of("Set-" + carrier.noun())
                            .with("Instance", HOLDER)
                            .withSwitch("WhatIf", WHAT_IF)));
        }
        Command set = Command.of("Set-" + carrier.noun()).with("Identity", id);
        if (carrier.enterpriseVoice()) {
            // Without a line Enterprise Voice has nothing to work on, and a later line switches it on again.
            set = set.with("EnterpriseVoiceEnabled", bool(enterpriseVoice));
        }
        return List.of(run(set.with(carrier.property(), value).withSwitch("WhatIf", WHAT_IF)));
    }

    private static Statement[] concat(List<Statement> first, List<Statement> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all.toArray(Statement[]::new);
    }
}
