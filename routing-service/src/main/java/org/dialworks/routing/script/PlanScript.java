package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.warn;

import java.util.ArrayList;
import java.util.List;
import org.dialworks.contracts.Problem.Fault;
import org.dialworks.powershell.CmdletChecker;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;
import org.dialworks.routing.plan.VoicePlan;

/**
 * The script that brings a platform to a plan, and the one that takes it back. The first saves what is there before it changes
 * anything; the second reads that and sets back, by name, what the plan touched.
 */
public final class PlanScript {

    private final String site;
    private final long version;
    private final Generation target;
    private final List<String> notes;
    private final PlatformScript platform;

    private PlanScript(String site, long version, Generation target, List<String> notes, PlatformScript platform) {
        this.site = site;
        this.version = version;
        this.target = target;
        this.notes = List.copyOf(notes);
        this.platform = platform;
    }

    /** The plan asks for what the target does not have, or is not whole. */
    public static final class UnsupportedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<Fault> faults;

        UnsupportedException(Generation target, List<Fault> faults) {
            super("the plan cannot be written for " + target.product());
            this.faults = List.copyOf(faults);
        }

        /** Each with the JSON pointer of the element. */
        public List<Fault> faults() {
            return faults;
        }
    }

    /**
     * The scripts of a plan for a target.
     *
     * @param site the site's id
     * @param version of the plan
     * @throws UnsupportedException naming each element that cannot be written
     */
    public static PlanScript of(String site, long version, VoicePlan plan, Generation target) {
        PlanFit.Findings findings = PlanFit.check(plan, target);
        refuse(findings.faults(), target);
        var notes = new ArrayList<String>();
        findings.leftOut().forEach(what -> notes.add("Left out: " + what));
        if (target != Generation.TEAMS) {
            return new PlanScript(site, version, target, notes, new ServerScript(plan, target));
        }
        TeamsTerms terms = TeamsTerms.of(plan);
        refuse(terms.faults(), target);
        notes.addAll(terms.notes());
        return new PlanScript(site, version, target, notes, new TeamsScript(plan, terms));
    }

    private static void refuse(List<Fault> faults, Generation target) {
        if (!faults.isEmpty()) {
            throw new UnsupportedException(target, faults);
        }
    }

    /** What the platform has no place for, or in another way; the script says it too. */
    List<String> notes() {
        return notes;
    }

    Summary summary() {
        return platform.summary();
    }

    /** Brings the platform to the plan. */
    public Script apply() {
        var steps = new ArrayList<Statement>();
        notes.forEach(note -> steps.add(warn(text(note))));
        steps.addAll(platform.apply(saved()));
        steps.add(comment("Done"));
        steps.add(Steps.summary(
                title() + " is in place.", title() + " was in place already; nothing had to be changed."));
        String header = "Brings " + target.product() + " to " + title() + ".\n" + how()
                + "It reads what is there, changes only what differs, and stops at the first error; run it again after the\n"
                + "cause is gone: what is done already stays, and nothing is done twice. With -WhatIf it only says what it\n"
                + "would change. Before its first change it saves what is there in -Folder, for the rollback script, and it\n"
                + "keeps its log there.";
        return checked(ScriptFrame.around(header, folder(), "apply.log", platform.parameters(), steps));
    }

    /** Takes back what the other has done. */
    public Script rollback() {
        var steps = new ArrayList<>(platform.rollback(saved()));
        steps.addAll(saved().putAside());
        steps.add(comment("Done"));
        steps.add(Steps.summary(
                title() + " is taken back.", "What was there before is in place already; nothing had to be changed."));
        String header = "Takes " + title() + " back from " + target.product() + ".\n" + how()
                + "It needs what the script of the plan has saved in -Folder before its first change: what was made is\n"
                + "removed, what was changed is set back, and what was removed is made again, each by its name. It leaves\n"
                + "alone what is not of this plan. With -WhatIf it only says what it would change.";
        return checked(ScriptFrame.around(header, folder(), "rollback.log", List.of(), steps));
    }

    private SavedState saved() {
        return new SavedState(title(), platform.nouns());
    }

    private String how() {
        return target == Generation.TEAMS
                ? "Run it in a session of the MicrosoftTeams module (Connect-MicrosoftTeams), as a Teams administrator.\n"
                : "Run it in the management shell of " + target.product() + ", as a voice administrator.\n";
    }

    private String title() {
        return "plan " + version + " of site " + site;
    }

    /** One for each plan and platform, so that no run overwrites what another has saved. */
    private String folder() {
        return site + "-plan-" + version + "-" + target.word();
    }

    private Script checked(Script script) {
        return CmdletChecker.forTarget(target).require(script);
    }
}
