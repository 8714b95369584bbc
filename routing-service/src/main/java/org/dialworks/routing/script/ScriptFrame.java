package org.dialworks.routing.script;

import static org.dialworks.powershell.Expression.bool;
import static org.dialworks.powershell.Expression.current;
import static org.dialworks.powershell.Expression.not;
import static org.dialworks.powershell.Expression.result;
import static org.dialworks.powershell.Expression.text;
import static org.dialworks.powershell.Expression.variable;
import static org.dialworks.powershell.Statement.assign;
import static org.dialworks.powershell.Statement.comment;
import static org.dialworks.powershell.Statement.run;
import static org.dialworks.powershell.Statement.warn;
import static org.dialworks.powershell.Statement.when;
import static org.dialworks.routing.script.Steps.WHAT_IF;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.powershell.Command;
import org.dialworks.powershell.Expression.Operator;
import org.dialworks.powershell.Expression.Variable;
import org.dialworks.powershell.Script;
import org.dialworks.powershell.Statement;

/**
 * What stands around the steps of a script: its parameters, the folder in which it keeps what was there before, and the
 * transcript, which is ended also when the script stops at an error.
 */
final class ScriptFrame {

    static final Variable FOLDER = variable("Folder");

    private static final Variable TRANSCRIPT = variable("transcript");

    private ScriptFrame() {}

    /**
     * @param header what it does
     * @param folder the name of the folder below the home of whoever runs it
     * @param log the name of the transcript in it
     * @param texts further parameters
     */
    static Script around(
            String header, String folder, String log, List<Script.TextParameter> texts, List<Statement> steps) {
        var parameters = new ArrayList<>(texts);
        parameters.addFirst(new Script.TextParameter(FOLDER.name(), ""));
        var body = new ArrayList<Statement>(Steps.begin());
        body.add(comment("Where the log and the state before the plan are kept"));
        body.add(when(
                text("").is(Operator.EQUAL, FOLDER),
                assign(FOLDER, SavedState.path(variable("HOME"), text("Dialworks"))),
                assign(FOLDER, SavedState.path(FOLDER, text(folder)))));
        body.addAll(SavedState.paths());
        body.addAll(startTranscript(log));
        var work = new ArrayList<>(steps);
        body.add(new Statement.Try(
                work,
                List.of(warn(text("Stopped: "), current()), stopTranscript(), new Statement.Throw(Optional.empty()))));
        body.add(stopTranscript());
        return new Script(header, List.of(WHAT_IF.name()), parameters, body);
    }

    /** Some hosts, such as the older script editor, cannot keep a transcript; that is no reason to stop. */
    private static List<Statement> startTranscript(String log) {
        return List.of(
                assign(TRANSCRIPT, bool(false)),
                when(
                        not(WHAT_IF),
                        when(
                                not(result(Command.of("Test-Path").with("Path", FOLDER))),
                                run(
                                        Command.of("New-Item")
                                                .with("Path", FOLDER)
                                                .with("ItemType", "Directory"),
                                        Command.of("Out-Null"))),
                        new Statement.Try(
                                List.of(
                                        run(
                                                Command.of("Start-Transcript")
                                                        .with("Path", SavedState.path(FOLDER, text(log)))
                                                        .with("Append"),
                                                Command.of("Out-Null")),
                                        assign(TRANSCRIPT, bool(true))),
                                List.of(warn(text("No transcript is kept: "), current())))));
    }

    private static Statement stopTranscript() {
        return when(TRANSCRIPT, run(Command.of("Stop-Transcript"), Command.of("Out-Null")));
    }
}
