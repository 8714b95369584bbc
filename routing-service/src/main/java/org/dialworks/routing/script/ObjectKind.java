package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.add;
import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.and;
import static org.dialworks.powershell.Expression.bool;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.nothing;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.or;
import static org.dialworks.powershell.Expression.remove;
import static org.dialworks.powershell.Expression.replace;
import static org.dialworks.powershell.Expression.strings;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.forEach;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.warn;
import static org.dialworks.powershell.Statement.when;
import static org.dialworks.routing.script.Steps.FOUND;
import static org.dialworks.routing.script.Steps.change;
import static org.dialworks.routing.script.Steps.changed;
import static org.dialworks.routing.script.Steps.created;
import static org.dialworks.routing.script.Steps.joined;
import static org.dialworks.routing.script.Steps.none;
import static org.dialworks.routing.script.Steps.one;
import static org.dialworks.routing.script.Steps.present;
import static org.dialworks.routing.script.Steps.removed;
import static org.dialworks.routing.script.Steps.string;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Statement;

/**
 * A kind of object of the platform that has Get-, New-, Set- and Remove- cmdlets. The objects are read once into a variable
 * and again after each change.
 *
 * @param noun behind {@code Cs}: {@code VoiceRoute}
 * @param words what people call one
 * @param tagged whether one that is granted to users is shown with {@code Tag:} before its name
 * @param wholeLists whether a list is set as such, and by nothing when it is empty, and not by {@code @{replace=…}}
 */
record ObjectKind(String noun, String words, boolean tagged, boolean wholeLists) {

    static final ObjectKind DIAL_PLAN = new ObjectKind("DialPlan", "dial plan", true);
    static final ObjectKind VOICE_ROUTE = new ObjectKind("VoiceRoute", "voice route", false);
    static final ObjectKind VOICE_POLICY = new ObjectKind("VoicePolicy", "voice policy", true);
    static final ObjectKind TRUNK = new ObjectKind("TrunkConfiguration", "trunk configuration", false);
    static final ObjectKind VOICE_TEST = new ObjectKind("VoiceTestConfiguration", "voice test configuration", false);
    static final ObjectKind TENANT_DIAL_PLAN = new ObjectKind("TenantDialPlan", "dial plan", true);
    static final ObjectKind ONLINE_ROUTE = new ObjectKind("OnlineVoiceRoute", "voice route", false);
    static final ObjectKind ONLINE_POLICY = new ObjectKind("OnlineVoiceRoutingPolicy", "voice routing policy", true);
    static final ObjectKind ONLINE_GATEWAY = new ObjectKind("OnlinePSTNGateway", "PSTN gateway", false, true);
    static final ObjectKind TRANSLATION_RULE = new ObjectKind("TeamsTranslationRule", "translation rule", false);

    private ObjectKind(String noun, String words, boolean tagged) {
        this(noun, words, tagged, false);
    }

    /** The one that every platform has and that cannot be removed. */
    static final String GLOBAL = "Global";

    /** The platform refuses these as empty strings; each has no effect once the property that it belongs to is off. */
    private static final Set<String> NEVER_EMPTY = Set.of("ExternalAccessPrefix", "AlternateCallerId");

    private static final Variable WAS = variable("was");
    private static final Variable ITEM = variable("item");

    /** All objects of this kind as they were read last. */
    Variable now() {
        return variable("all" + noun);
    }

    /** All objects of this kind as they were before the plan. */
    Variable before() {
        return variable("before" + noun);
    }

    Command command(String verb) {
        return Command.of(verb + "-Cs" + noun);
    }

    Statement read() {
        return assign(now(), all(command("Get")));
    }

    /** Those of a list with this name, which are one or none. */
    Expression named(Expression items, String name) {
        Expression plain = Steps.isNamed(name);
        boolean granted = tagged && !name.equals(GLOBAL) && name.indexOf(':') < 0;
        return items.where(granted ? or(plain, Steps.isNamed("Tag:" + name)) : plain);
    }

    String called(String name) {
        return words + " " + name;
    }

    /** Creates the object with these settings, or changes it where it differs. */
    List<Statement> ensure(String name, List<Setting> settings, List<Command.Parameter> onlyWhenNew) {
        Command create = command("New").with("Identity", name);
        for (Setting setting : settings) {
            create = switch (setting) {
                case Setting.Text(String field, String value) -> create.with(field, value);
                case Setting.Truth(String field, boolean value) -> value ? create.with(field, bool(true)) : create;
                case Setting.Names(String field, List<Expression> values, boolean _) ->
                    values.isEmpty() ? create : create.with(field, add(values.toArray(Expression[]::new)));
            };
        }
        for (Command.Parameter parameter : onlyWhenNew) {
            create = create.with(parameter.name(), parameter.value());
        }
        Statement.If choice =
                when(none(FOUND), say("Creating " + called(name)), change(create), created(text(called(name))), read());
        return List.of(
                assign(FOUND, named(now(), name)),
                settings.isEmpty() ? choice : choice.orIf(differ(settings), changes(name, settings)));
    }

    /** Changes an object that is there where it differs. */
    List<Statement> adjust(String name, List<Setting> settings) {
        return settings.isEmpty()
                ? List.of()
                : List.of(
                        assign(FOUND, named(now(), name)),
                        when(and(one(FOUND), differ(settings)), changes(name, settings)));
    }

    private static Expression differ(List<Setting> settings) {
        return anyOf(
                settings.stream().map(setting -> setting.differs(FOUND.item(0))).toList());
    }

    private Statement[] changes(String name, List<Setting> settings) {
        Expression there = FOUND.item(0);
        Command set = command("Set").with("Identity", name);
        int toSet = 0;
        var clearing = new ArrayList<Statement>();
        for (Setting setting : settings) {
            switch (setting) {
                case Setting.Text(String field, String value) -> set = set.with(field, value);
                case Setting.Truth(String field, boolean value) -> set = set.with(field, bool(value));
                case Setting.Names(String field, List<Expression> values, boolean _)
                when values.isEmpty() -> {
                    clearing.add(clear(name, field, there));
                    continue;
                }
                case Setting.Names(String field, List<Expression> values, boolean _) ->
                    set = set.with(field, list(new Expression.ListOf(values)));
            }
            toSet++;
        }
        var changes = new ArrayList<Statement>();
        changes.add(was(name, settings.stream().map(Setting::name).toList(), there));
        if (toSet > 0) {
            changes.add(change(set));
        }
        changes.addAll(clearing);
        changes.add(changed(text(called(name))));
        changes.add(read());
        return changes.toArray(Statement[]::new);
    }

    /** The value of a list parameter: gateways of Teams take a list as such, all else what is to become of the list. */
    private Expression list(Expression items) {
        if (wholeLists) {
            return items;
        }
        return items instanceof Expression.ListOf(List<Expression> known)
                ? replace(known.toArray(Expression[]::new))
                : replace(items);
    }

    /**
     * Sets the object back to what it was before the plan, or removes it when it was not there.
     *
     * @param texts properties that hold one value
     * @param lists properties that hold names
     */
    List<Statement> restore(String name, List<String> texts, List<String> lists) {
        Expression old = WAS.item(0);
        Expression there = FOUND.item(0);
        var body = new ArrayList<Statement>();
        body.add(assign(WAS, named(before(), name)));
        body.add(assign(FOUND, named(now(), name)));
        var differs = new ArrayList<Expression>();
        var changes = new ArrayList<Statement>();
        for (String field : texts) {
            Expression changed = NEVER_EMPTY.contains(field)
                    ? and(text("").is(Operator.NOT_EQUAL, string(old.member(field))), differs(old, there, field))
                    : differs(old, there, field);
            differs.add(changed);
            changes.add(
                    when(changed, change(command("Set").with("Identity", name).with(field, old.member(field)))));
        }
        for (String field : lists) {
            Expression changed = joined(old.member(field)).is(Operator.NOT_EQUAL, joined(there.member(field)));
            differs.add(changed);
            changes.add(when(and(changed, none(present(old.member(field)))), clear(name, field, there))
                    .orIf(
                            changed,
                            change(command("Set")
                                    .with("Identity", name)
                                    .with(field, list(strings(present(old.member(field))))))));
        }
        changes.addFirst(say("Setting " + called(name) + " back to what it was"));
        changes.add(changed(text(called(name))));
        changes.add(read());
        body.add(when(
                        and(none(WAS), one(FOUND)),
                        name.equals(GLOBAL)
                                ? new Statement[] {
                                    warn(text("The saved state lacks " + called(name) + "; it is left as it is"))
                                }
                                : new Statement[] {
                                    say("Removing " + called(name) + ", which was not there before"),
                                    change(command("Remove").with("Identity", name)),
                                    removed(text(called(name))),
                                    read()
                                })
                .orIf(
                        and(one(WAS), none(FOUND)),
                        warn(text("Somebody has removed " + called(name) + " since; it is not made again")))
                .orIf(and(one(WAS), anyOf(differs)), changes.toArray(Statement[]::new)));
        return body;
    }

    /** What it is before a change, for the log. */
    private Statement was(String name, List<String> fields, Expression there) {
        var terms = new ArrayList<Expression>();
        terms.add(text("Changing " + called(name) + ", which was:"));
        for (String field : fields) {
            terms.add(text(" " + field + " "));
            terms.add(Steps.listed(there.member(field)));
        }
        return say(terms.toArray(Expression[]::new));
    }

    /** Takes every item out by its name: a list modifier without items is no PowerShell. */
    private Statement clear(String name, String field, Expression there) {
        Command set = command("Set").with("Identity", name);
        return wholeLists
                ? change(set.with(field, nothing()))
                : forEach(ITEM.name(), present(there.member(field)), change(set.with(field, remove(string(ITEM)))));
    }

    /** As strings: nothing and the empty string are the same to the platform. */
    static Expression differs(Expression old, Expression there, String field) {
        return string(old.member(field)).is(Operator.NOT_SAME_TEXT, string(there.member(field)));
    }

    static Expression anyOf(List<Expression> terms) {
        return terms.size() == 1 ? terms.getFirst() : new Expression.Or(terms);
    }

    /** The priorities of the objects, from the first: {@code -Priority 0}. */
    static Command.Parameter priority(int position) {
        return new Command.Parameter("Priority", number(position));
    }

    /** Whether the object at hand has the name that a variable holds. */
    static Expression hasNameOf(Variable name) {
        return name.is(Operator.EQUAL, current().member("Identity"));
    }
}
