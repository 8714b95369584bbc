package org.dialworks.diagnostics.diagnosis.check;

import java.util.List;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;

/**
 * The commands that repair a trouble on the host where it was found.
 *
 * @param parameters what whoever runs the script must or may give
 * @param steps in order
 * @param undo what takes them back; empty when nothing can
 * @param risks what may go wrong or stop meanwhile, a sentence each
 * @param restart whether the host must be restarted before it has effect
 */
public record Repair(
        List<Script.TextParameter> parameters,
        List<Statement> steps,
        List<Statement> undo,
        List<String> risks,
        boolean restart) {

    public Repair {
        parameters = List.copyOf(parameters);
        steps = List.copyOf(steps);
        undo = List.copyOf(undo);
        risks = List.copyOf(risks);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a repair has steps");
        }
        if (risks.isEmpty()) {
            throw new IllegalArgumentException("a repair says its risks");
        }
    }

    /** One that has effect at once and asks for nothing. */
    public static Repair of(List<Statement> steps, List<Statement> undo, String... risks) {
        return new Repair(List.of(), steps, undo, List.of(risks), false);
    }

    /** The same, with effect after a restart only. */
    public Repair withRestart() {
        return new Repair(parameters, steps, undo, risks, true);
    }

    /** The same with a parameter. */
    public Repair asking(Script.TextParameter parameter) {
        return new Repair(List.of(parameter), steps, undo, risks, restart);
    }
}
