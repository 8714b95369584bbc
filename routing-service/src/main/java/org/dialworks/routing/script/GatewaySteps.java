package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.forEach;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.stop;
import static org.dialworks.powershell.Statement.when;
import static org.dialworks.routing.script.Steps.count;
import static org.dialworks.routing.script.Steps.none;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Statement;
import org.dialworks.routing.plan.VoicePlan;

/** The PSTN gateways of the topology or tenant: looked up before anything is changed, and never made. */
final class GatewaySteps {

    static final Variable GATEWAYS = variable("gateways");

    private static final Variable ONLY = variable("onlyGateway");

    private GatewaySteps() {}

    /** What lists the gateways. Lync Server 2010 has no trunks apart from them. */
    static Command topology(Generation target) {
        return switch (target) {
            case LYNC2010 -> Command.of("Get-CsService").with("PstnGateway");
            case LYNC2013, SKYPE2015, SKYPE2019 -> Command.of("Get-CsTrunk");
            case TEAMS -> Command.of("Get-CsOnlinePSTNGateway");
        };
    }

    /** The identity of a gateway that the plan names. */
    static String identity(Generation target, String gateway) {
        return target == Generation.TEAMS ? gateway : "PstnGateway:" + gateway;
    }

    /** The gateways of a route. */
    static List<Expression> of(VoicePlan.Route route, Generation target) {
        return route.gateways().isEmpty()
                ? List.of(ONLY)
                : route.gateways().stream()
                        .<Expression>map(name -> text(identity(target, name)))
                        .toList();
    }

    /** Stops where a gateway of the plan is not there, or where it names none and there is not just one. */
    static List<Statement> check(VoicePlan plan, Generation target) {
        var names = new LinkedHashMap<String, String>();
        plan.routes().forEach(route -> route.gateways().forEach(name -> names.putIfAbsent(key(name), name)));
        plan.trunks().stream()
                .map(VoicePlan.Trunk::name)
                .filter(name -> !name.equals(ObjectKind.GLOBAL) && !name.startsWith("site:"))
                .forEach(name -> names.putIfAbsent(key(name), name));
        boolean findsOne =
                plan.routes().stream().anyMatch(route -> route.gateways().isEmpty());
        if (names.isEmpty() && !findsOne) {
            return List.of();
        }
        String where = target == Generation.TEAMS ? "tenant" : "topology";
        var body = new ArrayList<Statement>();
        body.add(comment("The PSTN gateways by which calls leave"));
        body.add(assign(GATEWAYS, all(topology(target))));
        body.add(when(
                none(GATEWAYS),
                stop(text("There is no PSTN gateway in the " + where + ". "
                        + (target == Generation.TEAMS
                                ? "Add one (New-CsOnlinePSTNGateway)"
                                : "Define one in Topology Builder, publish the topology")
                        + " and run this script again."))));
        for (String name : names.values()) {
            Expression named = GATEWAYS.where(Steps.isNamed(identity(target, name)));
            body.add(when(
                    none(named),
                    listed(),
                    stop(text("The PSTN gateway " + name + " of the plan is not in the " + where
                            + ", which has those listed above."))));
        }
        if (findsOne) {
            body.add(when(
                    count(GATEWAYS).is(Operator.GREATER, number(1)),
                    listed(),
                    stop(text("The " + where + " has more than one PSTN gateway, listed above. Name those to use in the"
                            + " site's intent (gateways) and fetch the script of a new plan."))));
            body.add(assign(ONLY, Steps.string(GATEWAYS.item(0).member("Identity"))));
        }
        return body;
    }

    private static Statement listed() {
        return forEach("gateway", GATEWAYS, say(text("  "), variable("gateway").member("Identity")));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
