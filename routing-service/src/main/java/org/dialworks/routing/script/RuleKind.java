package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.and;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.or;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.texts;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.say;
import static org.dialworks.powershell.Statement.when;
import static org.dialworks.routing.script.Steps.FOUND;
import static org.dialworks.routing.script.Steps.change;
import static org.dialworks.routing.script.Steps.changed;
import static org.dialworks.routing.script.Steps.created;
import static org.dialworks.routing.script.Steps.none;
import static org.dialworks.routing.script.Steps.one;
import static org.dialworks.routing.script.Steps.present;
import static org.dialworks.routing.script.Steps.removed;
import static org.dialworks.routing.script.Steps.string;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Statement;
import org.dialworks.routing.rule.NormalizationRule;

/**
 * A kind of rule that stands in order inside an object of a server: the list is brought to exactly the rules of the plan,
 * since a rule that stands before them would decide in their place. Missing ones are made and others changed first, and only
 * then are those removed that the plan does not have, so that there is no moment without rules.
 *
 * @param noun behind {@code Cs}
 * @param words what people call one
 * @param owner what such rules stand in
 * @param list the owner's property that holds them
 */
record RuleKind(String noun, String words, ObjectKind owner, String list) {

    static final RuleKind NORMALIZATION =
            new RuleKind("VoiceNormalizationRule", "normalization rule", ObjectKind.DIAL_PLAN, "NormalizationRules");
    static final RuleKind CALLED = new RuleKind(
            "OutboundTranslationRule", "outbound translation rule", ObjectKind.TRUNK, "OutboundTranslationRulesList");
    static final RuleKind CALLING = new RuleKind(
            "OutboundCallingNumberTranslationRule",
            "outbound calling number rule",
            ObjectKind.TRUNK,
            "OutboundCallingNumberTranslationRulesList");

    private static final Variable OWNER = variable("owner");
    private static final Variable OLD_OWNER = variable("oldOwner");
    private static final Variable RULE = variable("rule");
    private static final Variable IDENTITY = variable("identity");
    private static final Variable OLD = variable("old");

    Variable now() {
        return variable("all" + noun);
    }

    Variable before() {
        return variable("before" + noun);
    }

    Statement read() {
        return assign(now(), all(command("Get")));
    }

    private Command command(String verb) {
        return Command.of(verb + "-Cs" + noun);
    }

    /** Brings the list of one owner, which is there, to these rules. */
    List<Statement> ensure(String scope, List<NormalizationRule> rules) {
        var body = new ArrayList<Statement>();
        for (int position = 0; position < rules.size(); position++) {
            body.addAll(ensure(scope, rules.get(position), position));
        }
        body.add(assign(OWNER, owner.named(owner.now(), scope)));
        Expression names = texts(rules.stream().map(NormalizationRule::name).toList());
        Expression name = RULE.member("Name");
        body.add(new Statement.ForEach(
                RULE,
                rulesOf(OWNER),
                List.of(when(names.is(Operator.NOT_CONTAINS, name), removal(scope, "which the plan does not have")))));
        return inPlace(scope, rules.size(), body);
    }

    /**
     * A new owner may have come with a rule of its own, so what is there is read again. With {@code -WhatIf} an owner that
     * would be made is not there, and neither can its rules be.
     */
    private List<Statement> inPlace(String scope, int rules, List<Statement> body) {
        return List.of(
                owner.read(),
                read(),
                assign(OWNER, owner.named(owner.now(), scope)),
                new Statement.If(
                        List.of(new Statement.Branch(one(OWNER), body)),
                        List.of(say(owner.called(scope) + " would get " + rules + " rules of kind " + words))));
    }

    private List<Statement> ensure(String scope, NormalizationRule rule, int position) {
        String identity = scope + "/" + rule.name();
        Expression there = FOUND.item(0);
        Command create = command("New")
                .with("Parent", scope)
                .with("Name", rule.name())
                .with("Pattern", rule.pattern())
                .with("Translation", rule.translation())
                .with("Priority", number(position));
        Command set = command("Set")
                .with("Identity", identity)
                .with("Pattern", rule.pattern())
                .with("Translation", rule.translation())
                .with("Priority", number(position));
        var differs = new ArrayList<Expression>();
        differs.add(text(rule.pattern()).is(Operator.NOT_SAME_TEXT, there.member("Pattern")));
        differs.add(text(rule.translation()).is(Operator.NOT_SAME_TEXT, there.member("Translation")));
        differs.add(number(position).is(Operator.NOT_EQUAL, there.member("Priority")));
        if (!rule.description().isEmpty()) {
            create = create.with("Description", rule.description());
            set = set.with("Description", rule.description());
            differs.add(text(rule.description()).is(Operator.NOT_SAME_TEXT, there.member("Description")));
        }
        return List.of(
                assign(FOUND, now().where(named(identity))),
                when(
                                none(FOUND),
                                say("Creating " + words + " " + identity + ": " + rule.pattern() + " becomes "
                                        + rule.translation()),
                                change(create),
                                created(text(words + " " + identity)),
                                read())
                        .orIf(
                                new Expression.Or(differs),
                                say(
                                        text("Changing " + words + " " + identity + ", which was: "),
                                        there.member("Pattern"),
                                        text(" becomes "),
                                        there.member("Translation"),
                                        text(", priority "),
                                        there.member("Priority")),
                                change(set),
                                changed(text(words + " " + identity)),
                                read()));
    }

    /** Sets the list of one owner back to what it was; an owner that was not there has gone with its rules. */
    List<Statement> restore(String scope) {
        Expression old = OLD.item(0);
        Expression there = FOUND.item(0);
        Command create = command("New")
                .with("Parent", scope)
                .with("Name", old.member("Name"))
                .with("Pattern", old.member("Pattern"))
                .with("Translation", old.member("Translation"))
                .with("Priority", old.member("Priority"))
                .with("Description", old.member("Description"));
        Command set = command("Set")
                .with("Identity", IDENTITY)
                .with("Pattern", old.member("Pattern"))
                .with("Translation", old.member("Translation"))
                .with("Priority", old.member("Priority"))
                .with("Description", old.member("Description"));
        if (noun.equals("VoiceNormalizationRule")) {
            create = create.with("IsInternalExtension", old.member("IsInternalExtension"));
        }
        Statement back = new Statement.ForEach(
                RULE,
                rulesOf(OLD_OWNER),
                List.of(
                        assign(IDENTITY, identityOf(scope)),
                        assign(OLD, before().where(namedByVariable(scope))),
                        assign(FOUND, now().where(namedByVariable(scope))),
                        when(
                                        none(FOUND),
                                        say(text("Making " + words + " "), IDENTITY, text(" again")),
                                        change(create),
                                        created(text(words + " "), IDENTITY),
                                        read())
                                .orIf(
                                        or(
                                                ObjectKind.differs(old, there, "Pattern"),
                                                ObjectKind.differs(old, there, "Translation"),
                                                ObjectKind.differs(old, there, "Priority"),
                                                ObjectKind.differs(old, there, "Description")),
                                        say(text("Setting " + words + " "), IDENTITY, text(" back to what it was")),
                                        change(set),
                                        changed(text(words + " "), IDENTITY),
                                        read())));
        Expression name = RULE.member("Name");
        Statement away = new Statement.ForEach(
                RULE,
                rulesOf(OWNER),
                List.of(when(
                        none(rulesOf(OLD_OWNER)
                                .where(name.is(Operator.EQUAL, current().member("Name")))),
                        removal(scope, "which was not there before"))));
        return List.of(
                owner.read(),
                assign(OLD_OWNER, owner.named(owner.before(), scope)),
                assign(OWNER, owner.named(owner.now(), scope)),
                when(
                        and(one(OLD_OWNER), one(OWNER)),
                        back,
                        owner.read(),
                        assign(OWNER, owner.named(owner.now(), scope)),
                        away));
    }

    /** By its name, after a look that it is none of those that stay. */
    private Statement[] removal(String scope, String why) {
        return new Statement[] {
            say(
                    text("Removing " + words + " " + scope + "/"),
                    RULE.member("Name"),
                    text(", " + why + "; it was: "),
                    RULE.member("Pattern"),
                    text(" becomes "),
                    RULE.member("Translation")),
            change(command("Remove").with("Identity", identityOf(scope))),
            removed(text(words + " "), identityOf(scope)),
            read()
        };
    }

    private Expression rulesOf(Variable owners) {
        return present(owners.item(0).member(list));
    }

    private static Expression identityOf(String scope) {
        return string(text(scope + "/"), RULE.member("Name"));
    }

    private Expression named(String identity) {
        Expression plain = Steps.isNamed(identity);
        return isGranted(identity) ? or(plain, Steps.isNamed("Tag:" + identity)) : plain;
    }

    private Expression namedByVariable(String scope) {
        Expression plain = ObjectKind.hasNameOf(IDENTITY);
        return isGranted(scope + "/")
                ? or(
                        plain,
                        string(text("Tag:"), IDENTITY)
                                .is(Operator.EQUAL, current().member("Identity")))
                : plain;
    }

    private boolean isGranted(String identity) {
        String scope = identity.substring(0, identity.indexOf('/'));
        return owner.tagged() && !scope.equals(ObjectKind.GLOBAL) && scope.indexOf(':') < 0;
    }
}
