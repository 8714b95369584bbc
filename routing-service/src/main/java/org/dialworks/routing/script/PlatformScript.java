package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.bool;
import static org.dialworks.powershell.Expression.not;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.texts;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.forEach;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.when;
import static org.dialworks.routing.script.Steps.FOUND;
import static org.dialworks.routing.script.Steps.change;
import static org.dialworks.routing.script.Steps.changed;
import static org.dialworks.routing.script.Steps.one;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Pipeline;
import org.dialworks.powershell.Script.TextParameter;
import org.dialworks.powershell.Statement;
import org.dialworks.routing.plan.VoicePlan;
import org.jspecify.annotations.Nullable;

/** What differs between servers and Teams in the scripts of a plan, and what of it both share. */
sealed interface PlatformScript permits ServerScript, TeamsScript {

    Variable ORDERED = variable("ordered");
    Variable PREVIOUS = variable("previous");

    /** The kinds of objects that are saved before the first change, without {@code Cs}. */
    List<String> nouns();

    /** Brings the platform to the plan. */
    List<Statement> apply(SavedState saved);

    /** Brings the platform to what was saved. */
    List<Statement> rollback(SavedState saved);

    /** What the script that applies the plan touches. */
    Summary summary();

    /** Parameters of the script that applies the plan, beside those that all have. */
    default List<TextParameter> parameters() {
        return List.of();
    }

    /** A plan that says nothing leaves the description that is there. */
    static void description(@Nullable String description, List<Setting> settings) {
        if (description != null && !description.isEmpty()) {
            settings.add(new Setting.Text("Description", description));
        }
    }

    /** The routes as they are tried. Priorities say how they stand to each other, not what number each gets. */
    static List<VoicePlan.Route> inOrder(VoicePlan plan) {
        return plan.routes().stream()
                .sorted(Comparator.comparingInt(VoicePlan.Route::priority))
                .toList();
    }

    /**
     * Sets the priorities of the plan's routes when they do not stand in its order. Routes of others may stand between them:
     * two sites that share a server would otherwise take the first places from each other for ever.
     */
    static List<Statement> order(ObjectKind kind, List<VoicePlan.Route> routes) {
        if (routes.size() < 2) {
            return List.of();
        }
        Variable name = variable("name");
        Expression priority = FOUND.item(0).member("Priority");
        var sets = new ArrayList<Statement>();
        sets.add(say("Putting the routes of the plan in their order"));
        for (int position = 0; position < routes.size(); position++) {
            sets.add(change(kind.command("Set")
                    .with("Identity", routes.get(position).name())
                    .with("Priority", number(position))));
        }
        sets.add(changed(Expression.text("the order of " + kind.words() + "s")));
        sets.add(kind.read());
        return List.of(
                comment("The order of the routes"),
                assign(ORDERED, bool(true)),
                assign(PREVIOUS, number(-1)),
                forEach(
                        name.name(),
                        texts(routes.stream().map(VoicePlan.Route::name).toList()),
                        assign(FOUND, kind.now().where(ObjectKind.hasNameOf(name))),
                        follows(priority)),
                when(not(ORDERED), sets.toArray(Statement[]::new)));
    }

    /**
     * Puts the routes that were there before in the order they had. The platform may have moved any of them when it made room
     * for those of the plan, so all are looked at, and set from the first when one is out of its place.
     */
    static List<Statement> restoreOrder(ObjectKind kind, VoicePlan plan) {
        if (plan.routes().isEmpty()) {
            return List.of();
        }
        Variable old = variable("old");
        Variable name = variable("name");
        Variable sorted = variable("sorted");
        Expression priority = FOUND.item(0).member("Priority");
        return List.of(
                comment("The order of the routes"),
                assign(
                        sorted,
                        new Expression.AllOf(new Pipeline(List.of(
                                Command.of("Write-Output").with("InputObject", kind.before()),
                                Command.of("Sort-Object").with("Property", "Priority"))))),
                assign(ORDERED, bool(true)),
                assign(PREVIOUS, number(-1)),
                forEach(
                        old.name(),
                        sorted,
                        assign(name, Steps.string(old.member("Identity"))),
                        assign(FOUND, kind.now().where(ObjectKind.hasNameOf(name))),
                        follows(priority)),
                when(
                        not(ORDERED),
                        say("Putting the routes in the order that they had"),
                        forEach(
                                old.name(),
                                sorted,
                                assign(name, Steps.string(old.member("Identity"))),
                                assign(FOUND, kind.now().where(ObjectKind.hasNameOf(name))),
                                when(
                                        one(FOUND),
                                        change(kind.command("Set")
                                                .with("Identity", name)
                                                .with("Priority", old.member("Priority"))))),
                        changed(Expression.text("the order of " + kind.words() + "s")),
                        kind.read()));
    }

    /** The route that was found stands behind the one that was found before it. */
    private static Statement follows(Expression priority) {
        return when(
                one(FOUND),
                when(not(PREVIOUS.is(Operator.LESS, priority)), assign(ORDERED, bool(false))),
                assign(PREVIOUS, priority));
    }
}
