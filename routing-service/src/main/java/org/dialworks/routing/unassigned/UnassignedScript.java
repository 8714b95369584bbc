package org.dialworks.routing.unassigned;

import static org.dialworks.powershell.Expression.all;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.number;
import static org.dialworks.powershell.Expression.or;
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
import java.util.Objects;
import org.dialworks.powershell.CmdletChecker;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;

/**
 * Makes the platform answer calls to numbers of the ranges that nobody has. Whoever has a number is looked up first (call
 * flow of Lync Server: reverse number lookup, then the vacant number range), so an entry for the whole range answers for
 * what is free of it at any time.
 */
final class UnassignedScript {

    private static final Variable FOUND = variable("found");
    private static final Variable WHAT_IF = variable("WhatIf");
    private static final Expression THERE = FOUND.item(0);

    private final Generation target;
    private final Answering answering;
    private final List<KnownRange> ranges;

    private UnassignedScript(Generation target, Answering answering, List<KnownRange> ranges) {
        this.target = target;
        this.answering = answering;
        this.ranges = ranges;
    }

    /**
     * The script.
     *
     * @param ranges of the site, by their first number; what is retired is taken away
     * @param answering without faults for the target
     */
    static Script write(String site, Generation target, Answering answering, List<KnownRange> ranges) {
        return CmdletChecker.forTarget(target)
                .require(new Script(
                        "Answers calls to unassigned numbers of site " + site + " on " + target.product() + ".\n"
                                + "Run it in the management shell. With -WhatIf it only says what it would change. It stops"
                                + " at the first error; a second run changes nothing. Run it again when ranges have"
                                + " changed: its entries are named after the ranges.",
                        List.of("WhatIf"),
                        new UnassignedScript(target, answering, ranges).body()));
    }

    /** Ranges for which the target has no entry. */
    static List<KnownRange> left(Generation target, List<KnownRange> ranges) {
        return ranges.stream()
                .filter(range -> !range.retired())
                .filter(range -> target == Generation.TEAMS && range.isOfExtensions())
                .toList();
    }

    private List<Statement> body() {
        var body = new ArrayList<Statement>();
        if (target != Generation.TEAMS) {
            body.addAll(announcement(Objects.requireNonNull(answering.announcement())));
        }
        List<KnownRange> left = left(target, ranges);
        int place = 0;
        for (KnownRange range : ranges) {
            if (range.retired()) {
                body.addAll(removal(range));
            } else if (!left.contains(range)) {
                body.addAll(target == Generation.TEAMS ? treatment(range, place++) : entry(range));
            }
        }
        body.add(comment("Done"));
        body.add(when(WHAT_IF, say("Nothing was changed: -WhatIf was given."))
                .otherwise(say("Calls to unassigned numbers of the ranges are answered.")));
        return body;
    }

    private static List<Statement> announcement(Answering.Announcement wanted) {
        String service = Objects.requireNonNull(wanted.service());
        String name = Objects.requireNonNull(wanted.name());
        String text = wanted.text();
        Statement missing = text == null
                ? stop(
                        text(
                                "There is no announcement " + name + " at " + service
                                        + ". Make it with New-CsAnnouncement, or name its text and language when you fetch the script."))
                : run(Command.of("New-CsAnnouncement")
                        .with("Parent", service)
                        .with("Name", name)
                        .with("TextToSpeechPrompt", text)
                        .with("Language", Objects.requireNonNull(wanted.language()))
                        .withSwitch("WhatIf", WHAT_IF));
        return List.of(
                comment("The announcement"),
                assign(
                        FOUND,
                        all(Command.of("Get-CsAnnouncement").with("Identity", service))
                                .where(text(name).is(Operator.EQUAL, current().member("Name")))),
                when(isNone(), missing));
    }

    private List<Statement> entry(KnownRange range) {
        Answering.Announcement announcement = Objects.requireNonNull(answering.announcement());
        String first = range.first().lineUri();
        String last = range.last().lineUri();
        String service = Objects.requireNonNull(announcement.service());
        String name = Objects.requireNonNull(announcement.name());
        return List.of(
                comment(title(range)),
                found("CsUnassignedNumber", range),
                when(
                                isNone(),
                                say("Answering calls to " + first + " to " + last),
                                settings(Command.of("New-CsUnassignedNumber"), range, first, last, service, name))
                        .orIf(
                                or(
                                        differs(first, "NumberRangeStart"),
                                        differs(last, "NumberRangeEnd"),
                                        differs(service, "AnnouncementService"),
                                        differs(name, "AnnouncementName")),
                                say(
                                        text("Answering calls to " + first + " to " + last + " instead of "),
                                        THERE.member("NumberRangeStart"),
                                        text(" to "),
                                        THERE.member("NumberRangeEnd")),
                                settings(Command.of("Set-CsUnassignedNumber"), range, first, last, service, name)));
    }

    private static Statement settings(
            Command command, KnownRange range, String first, String last, String service, String name) {
        return run(command.with("Identity", range.entry())
                .with("NumberRangeStart", first)
                .with("NumberRangeEnd", last)
                .with("AnnouncementService", service)
                .with("AnnouncementName", name)
                .withSwitch("WhatIf", WHAT_IF));
    }

    private List<Statement> treatment(KnownRange range, int place) {
        Answering.Treatment treatment = Objects.requireNonNull(answering.treatment());
        String pattern = RangePattern.of(range.first().digits(), range.last().digits());
        String type = Objects.requireNonNull(treatment.targetType());
        String to = Objects.requireNonNull(treatment.target());
        return List.of(
                comment(title(range)),
                found("CsTeamsUnassignedNumberTreatment", range),
                when(
                                isNone(),
                                say("Answering calls to " + pattern),
                                run(Command.of("New-CsTeamsUnassignedNumberTreatment")
                                        .with("Identity", range.entry())
                                        .with("Pattern", pattern)
                                        .with("TargetType", type)
                                        .with("Target", to)
                                        .with("TreatmentPriority", number(treatment.firstPriority() + place))
                                        .withSwitch("WhatIf", WHAT_IF)))
                        .orIf(
                                or(
                                        text(pattern).is(Operator.NOT_SAME_TEXT, THERE.member("Pattern")),
                                        differs(type, "TargetType"),
                                        differs(to, "Target")),
                                say(text("Answering calls to " + pattern + " instead of "), THERE.member("Pattern")),
                                run(Command.of("Set-CsTeamsUnassignedNumberTreatment")
                                        .with("Identity", range.entry())
                                        .with("Pattern", pattern)
                                        .with("TargetType", type)
                                        .with("Target", to)
                                        .withSwitch("WhatIf", WHAT_IF))));
    }

    private List<Statement> removal(KnownRange range) {
        String noun = target == Generation.TEAMS ? "CsTeamsUnassignedNumberTreatment" : "CsUnassignedNumber";
        return List.of(
                comment(title(range) + ", which is retired"),
                found(noun, range),
                when(
                        number(1).is(Operator.EQUAL, FOUND.member("Count")),
                        say("Calls to the retired range " + range.name() + " are answered no longer"),
                        run(Command.of("Remove-" + noun)
                                .with("Identity", range.entry())
                                .withSwitch("WhatIf", WHAT_IF))));
    }

    private static String title(KnownRange range) {
        return "Range " + range.name() + ", " + range.first() + " to " + range.last();
    }

    private static Statement found(String noun, KnownRange range) {
        return assign(
                FOUND,
                all(Command.of("Get-" + noun))
                        .where(text(range.entry()).is(Operator.EQUAL, current().member("Identity"))));
    }

    private static Expression isNone() {
        return number(0).is(Operator.EQUAL, FOUND.member("Count"));
    }

    private static Expression differs(String wanted, String member) {
        return text(wanted).is(Operator.NOT_EQUAL, THERE.member(member));
    }
}
