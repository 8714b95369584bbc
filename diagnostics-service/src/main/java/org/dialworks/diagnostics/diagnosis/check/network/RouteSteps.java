package org.dialworks.diagnostics.diagnosis.check.network;

import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.and;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Statement.checked;
import static org.dialworks.powershell.Statement.when;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.Ipv4Network;
import org.dialworks.diagnostics.evidence.RouteTable.Route;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Program;
import org.dialworks.powershell.Statement;

/** Steps of scripts that add and delete IPv4 routes. */
final class RouteSteps {

    private RouteSteps() {}

    /** Adds a route that is there after a restart too, and looks whether it is: route.exe ends with 0 when it fails. */
    static List<Statement> addPersistent(Ipv4Network to, Ipv4Address router, int index) {
        var steps = new ArrayList<>(checked(add(to, router, index)));
        Expression rows = all(Command.of("Get-WmiObject").with("Class", "Win32_IP4PersistedRouteTable"))
                .where(and(
                        current()
                                .member("Destination")
                                .is(Operator.EQUAL, text(to.address().toString())),
                        current()
                                .member("Mask")
                                .is(Operator.EQUAL, text(to.mask().toString())),
                        current().member("NextHop").is(Operator.EQUAL, text(router.toString()))));
        steps.add(when(
                rows.member("Count").is(Operator.EQUAL, number(0)),
                stop("route.exe did not add the route to " + to + " by " + router)));
        return steps;
    }

    /** Deletes a route, from those that persist too. */
    static List<Statement> delete(Ipv4Network to, Ipv4Address router) {
        return checked(Program.of(
                "route.exe",
                "DELETE",
                to.address().toString(),
                "MASK",
                to.mask().toString(),
                router.toString()));
    }

    /** Adds a route as it was before. */
    static List<Statement> restore(Route route, boolean persistent, int index) {
        Program add = add(route.destination(), route.gateway().orElseThrow(), index);
        var arguments = new ArrayList<>(add.arguments());
        if (!persistent) {
            arguments.removeLast();
        }
        return checked(new Program(add.name(), arguments));
    }

    private static Program add(Ipv4Network to, Ipv4Address router, int index) {
        return Program.of(
                "route.exe",
                "ADD",
                to.address().toString(),
                "MASK",
                to.mask().toString(),
                router.toString(),
                "IF",
                Integer.toString(index),
                "-p");
    }

    private static Statement stop(String message) {
        return Statement.stop(text(message));
    }

    /** One address as a network. */
    static Ipv4Network only(Ipv4Address address) {
        return new Ipv4Network(address, 32);
    }
}
