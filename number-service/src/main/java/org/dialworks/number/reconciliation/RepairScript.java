package org.dialworks.number.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.powershell.CmdletChecker;
import org.dialworks.powershell.Generation;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;
import org.dialworks.powershell.line.LineSteps;
import org.dialworks.powershell.line.TeamsLineSteps;

/**
 * One script that makes the platform as the inventory says, for one finding or many. All lines are taken away before any is
 * given, so that no number is refused because its wrong holder still has it.
 */
final class RepairScript {

    private final Generation target;

    RepairScript(Generation target) {
        this.target = target;
    }

    /**
     * A script and what it leaves out.
     *
     * @param changes how many lines it takes away or gives
     * @param left findings that no script can put right, with the reason
     */
    record Written(String text, int changes, List<String> left) {
        Written {
            left = List.copyOf(left);
        }
    }

    Written write(List<Finding> findings) {
        Set<LineChange> changes = new LinkedHashSet<>();
        var left = new ArrayList<String>();
        for (Finding finding : findings) {
            List<LineChange> wanted = finding.discrepancy().changes();
            Optional<String> refusal = wanted.isEmpty()
                    ? Optional.of("nothing on the platform would put it right")
                    : wanted.stream()
                            .flatMap(change -> refusal(change).stream())
                            .findFirst();
            refusal.ifPresentOrElse(why -> left.add(finding.id() + ": " + why), () -> changes.addAll(wanted));
        }
        var body = new ArrayList<Statement>();
        Stream.concat(
                        changes.stream().filter(LineChange.Clear.class::isInstance),
                        changes.stream().filter(LineChange.Give.class::isInstance))
                .forEach(change -> body.addAll(steps(change)));
        var header = new StringBuilder("Makes " + target.product() + " as the number inventory says: " + changes.size()
                + (changes.size() == 1 ? " line" : " lines") + " of " + findings.size()
                + (findings.size() == 1 ? " finding.\n" : " findings.\n")
                + "Run it in the management shell. With -WhatIf it only says what it would change. It reads before it"
                + " writes, changes only what differs, and stops at the first error; a second run changes nothing.");
        if (!left.isEmpty()) {
            header.append("\nLeft out:");
            left.forEach(why -> header.append("\n  ").append(why));
        }
        Script script = CmdletChecker.forTarget(target).require(new Script(header.toString(), List.of("WhatIf"), body));
        return new Written(script.render(), changes.size(), left);
    }

    private Optional<String> refusal(LineChange change) {
        return target == Generation.TEAMS
                ? TeamsLineSteps.refusal(change.number(), change.holder())
                : LineSteps.refusal(change.number(), change.holder(), target);
    }

    private List<Statement> steps(LineChange change) {
        PhoneNumber number = change.number();
        Holder holder = change.holder();
        boolean teams = target == Generation.TEAMS;
        return switch (change) {
            case LineChange.Give give ->
                teams ? TeamsLineSteps.giving(number, holder) : LineSteps.giving(number, holder, target);
            case LineChange.Clear clear ->
                teams ? TeamsLineSteps.taking(number, holder) : LineSteps.taking(number, holder, target);
        };
    }
}
