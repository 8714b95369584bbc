package org.dialworks.routing.provisioning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialworks.contracts.Platform;
import org.dialworks.powershell.CmdletChecker;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;
import org.dialworks.powershell.line.Grants;
import org.dialworks.powershell.line.LineSteps;
import org.dialworks.powershell.line.TeamsLineSteps;
import org.dialworks.routing.script.Targets;
import org.jspecify.annotations.Nullable;

/** The script that gives one number to its holder or takes it away; see {@link LineSteps} and {@link TeamsLineSteps}. */
final class LineScript {

    private LineScript() {}

    /** Why there can be no script, in words for the caller; empty when there can. */
    static Optional<String> refusal(Provisioning provisioning, @Nullable Platform platform) {
        if (platform == null) {
            return Optional.of("The platform of site " + provisioning.site() + " is not known");
        }
        Generation target = Targets.of(platform);
        Optional<String> refusal = target == Generation.TEAMS
                ? TeamsLineSteps.refusal(provisioning.number(), provisioning.holder())
                : LineSteps.refusal(provisioning.number(), provisioning.holder(), target);
        return refusal.map(why -> why + "; set it by hand and report the outcome");
    }

    /** The script, for a platform that has {@link #refusal no reason} against it. */
    static Script write(Provisioning provisioning, Platform platform, Grants grants) {
        Generation target = Targets.of(platform);
        var number = provisioning.number();
        var holder = provisioning.holder();
        boolean sets = provisioning.action() == Action.SET;
        String header = (sets ? "Gives " : "Takes away ") + number + (sets ? " to " : " from ")
                + holder.kind().word().replace('-', ' ') + " " + holder.id() + " on " + target.product() + ".\n"
                + "Run it in the management shell. With -WhatIf it only says what it would change. It stops at the first"
                + " error; a second run changes nothing.";
        return CmdletChecker.forTarget(target)
                .require(new Script(header, List.of("WhatIf"), steps(provisioning, target, grants)));
    }

    /** What the script does, for a platform that has {@link #refusal no reason} against it. */
    static List<Statement> steps(Provisioning provisioning, Generation target, Grants grants) {
        var number = provisioning.number();
        var holder = provisioning.holder();
        return switch (provisioning.action()) {
            case SET ->
                Stream.concat(
                                (target == Generation.TEAMS
                                                ? TeamsLineSteps.giving(number, holder)
                                                : LineSteps.giving(number, holder, target))
                                        .stream(),
                                grants.steps(holder, target).stream())
                        .toList();
            case CLEAR ->
                target == Generation.TEAMS
                        ? TeamsLineSteps.taking(number, holder)
                        : LineSteps.taking(number, holder, target);
        };
    }
}
