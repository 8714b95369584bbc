package org.dialworks.diagnostics.diagnosis;

import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Repair;
import org.dialworks.powershell.Program;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;

/** The repairs of findings as one script, and what takes them back as another. Neither ever runs by itself. */
final class RepairScript {

    private static final int LONGEST_LINE = 110;

    private RepairScript() {}

    /** The script that repairs, or nothing when no finding has one. */
    static Optional<Script> apply(String host, List<Finding> findings) {
        List<Finding> chosen = withoutRepetition(findings);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var body = new ArrayList<Statement>();
        for (Finding finding : chosen) {
            Repair repair = finding.repair().orElseThrow();
            body.add(comment(finding.code() + ": " + finding.title() + "\n"
                    + repair.risks().stream()
                            .map(risk -> wrapped("Risk: " + risk))
                            .collect(Collectors.joining("\n"))));
            body.addAll(repair.steps());
        }
        if (chosen.stream().anyMatch(finding -> finding.repair().orElseThrow().restart())) {
            body.add(say("Restart the server: some of this has no effect before"));
        }
        return Optional.of(script("Repairs what was found on " + host + ".", host, chosen, body));
    }

    /** The script that takes the repairs back, the last first; nothing when none can be. */
    static Optional<Script> undo(String host, List<Finding> findings) {
        List<Finding> chosen = withoutRepetition(findings);
        var body = new ArrayList<Statement>();
        for (Finding finding : chosen.reversed()) {
            List<Statement> undo = finding.repair().orElseThrow().undo();
            body.add(comment(finding.code() + ": " + finding.title()));
            if (undo.isEmpty()) {
                body.add(say("Cannot be taken back: " + finding.code()));
            } else {
                body.addAll(undo);
            }
        }
        boolean any = chosen.stream()
                .anyMatch(finding -> !finding.repair().orElseThrow().undo().isEmpty());
        return any
                ? Optional.of(script("Takes back the repair of " + host + ".", host, chosen, body))
                : Optional.empty();
    }

    private static Script script(String what, String host, List<Finding> findings, List<Statement> body) {
        Map<String, Script.TextParameter> parameters = new LinkedHashMap<>();
        findings.stream()
                .flatMap(finding -> finding.repair().orElseThrow().parameters().stream())
                .forEach(parameter -> parameters.putIfAbsent(parameter.name(), parameter));
        return new Script(
                what + "\nRun it as administrator on " + host + ", after you have read it.",
                List.of(),
                List.copyOf(parameters.values()),
                body);
    }

    /** Findings with a script, without those whose programs another's script calls anyway: two may need one route. */
    private static List<Finding> withoutRepetition(List<Finding> findings) {
        var chosen = new ArrayList<Finding>();
        var called = new HashSet<Program>();
        for (Finding finding : findings) {
            if (finding.repair().isEmpty()) {
                continue;
            }
            Set<Program> calls = calls(finding.repair().get());
            if (calls.isEmpty() || !called.containsAll(calls)) {
                chosen.add(finding);
                called.addAll(calls);
            }
        }
        return chosen;
    }

    private static Set<Program> calls(Repair repair) {
        return repair.steps().stream()
                .filter(Statement.Call.class::isInstance)
                .map(step -> ((Statement.Call) step).program())
                .collect(Collectors.toSet());
    }

    private static String wrapped(String text) {
        var lines = new StringBuilder();
        int width = 0;
        for (String word : text.split(" ", -1)) {
            if (width > 0 && width + word.length() >= LONGEST_LINE) {
                lines.append("\n  ");
                width = 2;
            } else if (width > 0) {
                lines.append(' ');
                width++;
            }
            lines.append(word);
            width += word.length();
        }
        return lines.toString();
    }
}
