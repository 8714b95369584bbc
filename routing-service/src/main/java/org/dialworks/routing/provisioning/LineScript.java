package org.dialworks.routing.provisioning;

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
import org.dialworks.contracts.Platform;
import org.dialworks.powershell.CmdletChecker;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;
import org.dialworks.routing.script.Targets;
import org.jspecify.annotations.Nullable;

/**
 * The script that gives one number to its holder or takes it away. It reads the holder first, changes only what differs,
 * and gives no number that somebody else has.
 */
final class LineScript {

    private static final Variable HOLDER = variable("holder");
    private static final Variable HOLDERS = variable("holders");
    private static final Variable HOLDER_NAME = variable("holderName");
    private static final Variable OTHER = variable("other");
    private static final Variable WHAT_IF = variable("WhatIf");

    private final Provisioning provisioning;
    private final Generation target;
    private final LineCarrier carrier;
    private final String id;

    private LineScript(Provisioning provisioning, Generation target, LineCarrier carrier) {
        this.provisioning = provisioning;
        this.target = target;
        this.carrier = carrier;
        this.id = provisioning.holder().id();
    }

    /** Why there can be no script, in words for the caller; empty when there can. */
    static Optional<String> refusal(Provisioning provisioning, @Nullable Platform platform) {
        if (platform == null) {
            return Optional.of("The platform of site " + provisioning.site() + " is not known");
        }
        var holder = provisioning.holder();
        if (LineCarrier.of(holder.kind(), holder.line(), Targets.of(platform))
                .filter(carrier -> carrier.canHold(provisioning.number()))
                .isEmpty()) {
            return Optional.of(Targets.of(platform).product() + " has no cmdlet that this version knows to give the "
                    + holder.line().word() + " line " + provisioning.number() + " to a "
                    + holder.kind().word()
                    + "; set it by hand and report the outcome");
        }
        if (holder.id().chars().anyMatch(c -> "*?[]".indexOf(c) >= 0)) {
            // An identity is matched as a wildcard, see the page of Set-CsUser.
            return Optional.of("The holder's id '" + holder.id() + "' contains a wildcard and could mean several");
        }
        return Optional.empty();
    }

    /** The script, for a platform that has {@link #refusal no reason} against it. */
    static Script write(Provisioning provisioning, Platform platform) {
        Generation target = Targets.of(platform);
        LineCarrier carrier = LineCarrier.of(
                        provisioning.holder().kind(), provisioning.holder().line(), target)
                .orElseThrow(() -> new IllegalArgumentException("no cmdlets for " + provisioning.holder()));
        return CmdletChecker.forTarget(target).require(new LineScript(provisioning, target, carrier).script());
    }

    private Script script() {
        boolean sets = provisioning.action() == Action.SET;
        String header = (sets ? "Gives " : "Takes away ") + provisioning.number() + (sets ? " to " : " from ")
                + provisioning.holder().kind().word().replace('-', ' ') + " " + id + " on " + target.product() + ".\n"
                + "Run it in the management shell. With -WhatIf it only says what it would change. It stops at the first"
                + " error; a second run changes nothing.";
        return new Script(header, List.of("WhatIf"), sets ? setting() : clearing());
    }

    private String value() {
        return carrier.value(provisioning.number());
    }

    private List<Statement> setting() {
        var body = new ArrayList<>(reading());
        body.add(comment("Nobody else may have the number"));
        LineCarrier.all(target).stream()
                .filter(other -> other.canHold(provisioning.number()))
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
        String value = other.value(provisioning.number());
        Command get = Command.of("Get-" + other.noun());
        Expression having = other.filtered()
                ? all(get.with("Filter", new Expression.Filter(other.property(), value)))
                : all(get).where(text(value).is(Operator.EQUAL, current().member(other.property())));
        Statement refuse = stop(text("The number " + provisioning.number() + " belongs to "), OTHER.member("Identity"));
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
